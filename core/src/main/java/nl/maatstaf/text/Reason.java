package nl.maatstaf.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why someone judged as they did, in their own words: at least one letter or digit. */
public record Reason(@NotBlank @Size(max = Reason.MOST) String text) {

    /** The most characters of a reason, and of other long texts. */
    public static final int MOST = 4000;

    public static final Limit LIMIT = Limits.of(Reason.class).at("text");

    public Reason {
        text = TypedText.lines(text);
        if (!TypedText.hasContent(text)) {
            throw TextRefusals.REASON_MISSING.with();
        }
        LIMIT.check("reason", text);
    }

    /** The reason as it was typed; refused when nothing was. */
    public static Reason of(@Nullable String typed) {
        return new Reason(typed == null ? "" : typed);
    }

    /** The reason where none is needed; none when nothing was typed. */
    public static @Nullable Reason optional(@Nullable String typed) {
        String text = TypedText.optionalLines(typed);
        return text == null ? null : new Reason(text);
    }
}
