package nl.maatstaf.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.maatstaf.text.Limits;

/**
 * What someone typed in a form and has not sent yet. There is one of each user, form and thing; the next overwrites it. It
 * is no history and stands in no log: nothing has been decided by it, and only its owner reads it.
 *
 * @param form the code of the form
 * @param subject what the form is about, such as the number of a case; empty when it is about nothing that is there yet
 * @param content as the form writes it, JSON or form-encoded
 */
public record Draft(
        UUID ownerId,
        @NotBlank @Size(max = Draft.FORM) String form,
        @Size(max = Draft.SUBJECT) String subject,
        @Size(max = Draft.CONTENT) String content,
        Instant savedAt) {

    /** How long it is kept after it was saved. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** The most characters of the code of a form. */
    static final int FORM = 100;

    /** The most characters of what a form is about. */
    static final int SUBJECT = 200;

    /** The most characters of the content. */
    static final int CONTENT = 65_536;

    /**
     * A draft.
     *
     * @throws nl.maatstaf.refusal.Refusal {@link nl.maatstaf.text.TextRefusals#MISSING} without a form, {@link
     *     nl.maatstaf.text.TextRefusals#TOO_LONG} when a part has more characters than there is room for
     */
    public Draft {
        Limits.of(Draft.class).check("form", form).check("subject", subject).check("content", content);
    }
}
