package nl.maatstaf.party;

import org.jspecify.annotations.Nullable;

/** A line of text that may be left out, as it is kept: without line ends, and without spaces around it. */
final class ShortText {

    private ShortText() {}

    /**
     * The text as it is kept; none when there is nothing in it.
     *
     * @throws LineTooLong when it has more characters than there is room for
     */
    static @Nullable String of(String field, @Nullable String typed, int most) {
        String text =
                typed == null ? "" : typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (text.length() > most) {
            throw new LineTooLong(field, most);
        }
        return text.isEmpty() ? null : text;
    }
}
