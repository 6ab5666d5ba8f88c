package nl.maatstaf.casefile.subject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.Limits;

/** What a case is called. */
public record CaseTitle(
        @NotBlank @Size(max = CaseTitle.MOST) String text) {

    /** The most characters of a title. */
    public static final int MOST = 200;

    public static final Limit LIMIT = Limits.of(CaseTitle.class).at("text");

    public CaseTitle {
        text = text.strip();
        LIMIT.check("title", text);
    }
}
