package nl.maatstaf.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What someone typed in a form and has not sent yet. There is one of each user, form and thing; the next overwrites it. It
 * is no history and stands in no log: nothing has been decided by it, and only its owner reads it.
 *
 * @param form the code of the form
 * @param subject what the form is about, such as the number of a case; empty when it is about nothing that is there yet
 * @param content as the form writes it, JSON or form-encoded
 */
public record Draft(UUID ownerId, String form, String subject, String content, Instant savedAt) {

    /** How long it is kept after it was saved. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** The most characters of the code of a form. */
    public static final int LONGEST_FORM = 100;

    /** The most characters of what a form is about. */
    public static final int LONGEST_SUBJECT = 200;

    /** The most characters of the content. */
    public static final int LONGEST_CONTENT = 65_536;

    /**
     * A draft.
     *
     * @throws nl.maatstaf.refusal.Refusal {@link DraftRefusals#FORM_INVALID} without a form, or when the form or its subject
     *     has too long a name; {@link DraftRefusals#TOO_LONG} when the content is
     */
    public Draft {
        if (form.isBlank() || form.length() > LONGEST_FORM || subject.length() > LONGEST_SUBJECT) {
            throw DraftRefusals.FORM_INVALID.with();
        }
        if (content.length() > LONGEST_CONTENT) {
            throw DraftRefusals.TOO_LONG.with(LONGEST_CONTENT);
        }
    }
}
