package nl.maatstaf.text;

import org.jspecify.annotations.Nullable;

/**
 * Why someone judged as they did, in their own words.
 *
 * @param text not blank, at most {@value #MOST} characters
 */
public record Reason(String text) {

    /** The longest text that is kept of a reason or a note, in characters. */
    public static final int MOST = 4000;

    public Reason {
        if (text.isBlank()) {
            throw TextRefusals.REASON_MISSING.with();
        }
        if (text.length() > MOST) {
            throw TextRefusals.TOO_LONG.at("reason", MOST);
        }
        text = text.strip();
    }

    /** The reason as it was typed; refused when nothing was. */
    public static Reason of(@Nullable String typed) {
        return new Reason(typed == null ? "" : typed);
    }
}
