package nl.maatstaf.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is left of a text when accents, capitals, spaces and punctuation are taken away: "Coöperatie Saint-Gobain" and
 * "cooperatie saint gobain" have the same key. Texts are searched, matched and put in order by it.
 *
 * @param text lower-case letters and digits only
 */
public record SearchKey(String text) {

    /** Puts texts in the order in which a reader looks for them; those that differ in spelling only by their characters. */
    public static final Comparator<String> ORDER =
            Comparator.<String, String>comparing(text -> of(text).text).thenComparing(Comparator.naturalOrder());

    /** Letters that Unicode does not take apart into a plain one and an accent. */
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ŋ', "n"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'þ', "th"));

    /** The key of any text; empty when there is no letter or digit in it. */
    public static SearchKey of(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return new SearchKey(apart.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(letter -> PLAIN.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining()));
    }

    /** The keys of the words of a text; none when there is no letter or digit in it. */
    public static List<SearchKey> words(String text) {
        return Arrays.stream(TypedText.line(text).split(" "))
                .map(SearchKey::of)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }

    /** As much of it as there is room for: what comes after does not matter for the order, and is not found. */
    public SearchKey cut(int most) {
        return text.length() <= most ? this : new SearchKey(text.substring(0, most));
    }

    /** Whether a text has it in it, so that who searches for it finds that text. */
    public boolean isIn(String text) {
        return of(text).text.contains(this.text);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
