package nl.maatstaf.casefile.subject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.Limits;
import nl.maatstaf.text.TypedText;
import org.jspecify.annotations.Nullable;

/** What a case is called: a line with at least one letter or digit. */
public final class CaseTitle {

    /** The most characters of a title. */
    public static final int MOST = 200;

    public static final Limit LIMIT = Limits.of(CaseTitle.class).at("text");

    @NotBlank
    @Size(max = CaseTitle.MOST)
    private final String text;

    private CaseTitle(String text, boolean checked) {
        this.text = text;
        if (checked) {
            LIMIT.check("title", text);
        }
    }

    /** A title as it was typed; refused when it says nothing or is too long. */
    public CaseTitle(String typed) {
        this(TypedText.line(typed), true);
    }

    /** The title that a case has, as it stands there: less may have been asked of a title when it got it. */
    public static CaseTitle onRecord(String text) {
        return new CaseTitle(text, false);
    }

    public String text() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseTitle that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
