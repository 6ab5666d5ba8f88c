package nl.maatstaf.party;

import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Limits;
import nl.maatstaf.text.TextRefusals;
import org.jspecify.annotations.Nullable;

/** A line of text that may be left out, as it is kept: without line ends, and without spaces around it. */
final class SingleLineText {

    private SingleLineText() {}

    /**
     * The text as it is kept; none when there is nothing in it.
     *
     * @param part of the command, which says how long it may be
     * @throws Refusal {@link TextRefusals#TOO_LONG} when it has more characters than there is room for
     */
    static @Nullable String of(Class<?> command, String part, @Nullable String typed) {
        String text =
                typed == null ? "" : typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        Limits.of(command).check(part, text);
        return text.isEmpty() ? null : text;
    }
}
