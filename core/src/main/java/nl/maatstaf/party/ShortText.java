package nl.maatstaf.party;

import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.TextRefusals;
import org.jspecify.annotations.Nullable;

/** A line of text that may be left out, as it is kept: without line ends, and without spaces around it. */
final class ShortText {

    private ShortText() {}

    /**
     * The text as it is kept; none when there is nothing in it.
     *
     * @throws Refusal {@link TextRefusals#TOO_LONG} when it has more characters than there is room for
     */
    static @Nullable String of(String field, @Nullable String typed, int most) {
        String text =
                typed == null ? "" : typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (text.length() > most) {
            throw TextRefusals.TOO_LONG.at(field, most);
        }
        return text.isEmpty() ? null : text;
    }
}
