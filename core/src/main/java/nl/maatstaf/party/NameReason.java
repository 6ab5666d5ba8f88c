package nl.maatstaf.party;

import org.jspecify.annotations.Nullable;

/**
 * Why a name of an organisation was set right, in someone's own words.
 *
 * @param text not blank, at most {@value #MOST} characters
 */
public record NameReason(String text) {

    /** The longest reason, in characters. */
    public static final int MOST = 4000;

    public NameReason {
        if (text.isBlank()) {
            throw new NameReasonMissing();
        }
        if (text.length() > MOST) {
            throw new LineTooLong("reason", MOST);
        }
        text = text.strip();
    }

    /** The reason as it was typed; refused when nothing was. */
    public static NameReason of(@Nullable String typed) {
        return new NameReason(typed == null ? "" : typed);
    }
}
