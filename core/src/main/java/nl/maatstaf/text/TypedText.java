package nl.maatstaf.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What someone typed, pasted or put in a file, without what no reader sees: texts that read the same are the same
 * characters afterwards. Letters with accents are composed (Unicode NFC), white space of any kind is a plain space, and
 * characters without width are left out. Whatever is read takes time in proportion to its length.
 */
public final class TypedText {

    private static final int FIRST_BEYOND_ASCII = 0x80;

    /** Soft hyphen, zero-width spaces, marks of direction, word joiner and byte order mark. */
    private static final Pattern WITHOUT_WIDTH = Pattern.compile(
            "[\\u00AD\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]+");

    /** Joiners hold an emoji or letters together, and are nothing at the edge of a word. */
    private static final Pattern LOOSE_JOINER =
            Pattern.compile("(?U)(?<=^|\\s)[\\u200C\\u200D]++" + "|(?<![\\u200C\\u200D])[\\u200C\\u200D]++(?=\\s|$)");

    private static final Pattern SPACE = Pattern.compile("(?U)\\s+");
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\n\\x0B\\f\\r\\u0085\\u2028\\u2029]");
    private static final Pattern OTHER_SPACE = Pattern.compile("(?U)[\\s&&[^\\n\\t]]");
    private static final Pattern AT_END_OF_LINE = Pattern.compile("(?U)(?<![\\s&&[^\\n]])[\\s&&[^\\n]]++(?=\\n|$)");
    private static final Pattern EDGES = Pattern.compile("(?U)^\\n++|(?<!\\s)\\s++$");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212]");

    private TypedText() {}

    /** A text of one line, such as a name, a title or a place: trimmed, and with one space where there is any. */
    public static String line(String typed) {
        return SPACE.matcher(visible(typed)).replaceAll(" ").strip();
    }

    /** A line that may be left out; none when there is nothing in it. */
    public static @Nullable String optionalLine(@Nullable String typed) {
        return unlessEmpty(typed == null ? "" : line(typed));
    }

    /** A text of several lines, such as a reason or a note: its lines as they were typed, without what trails them. */
    public static String lines(String typed) {
        String broken = LINE_BREAK.matcher(visible(typed)).replaceAll("\n");
        String spaced = OTHER_SPACE.matcher(broken).replaceAll(" ");
        String trimmed = AT_END_OF_LINE.matcher(spaced).replaceAll("");
        return EDGES.matcher(trimmed).replaceAll("").strip();
    }

    /** A text of several lines that may be left out; none when there is nothing in it. */
    public static @Nullable String optionalLines(@Nullable String typed) {
        return unlessEmpty(typed == null ? "" : lines(typed));
    }

    /** A code, number, day or address of a kind that has no spaces in it: without any, and with plain hyphens. */
    public static String code(String typed) {
        return DASH.matcher(SPACE.matcher(visible(typed)).replaceAll("")).replaceAll("-");
    }

    /** A code that reads the same in capitals or without. */
    public static String lowerCode(String typed) {
        return code(typed).toLowerCase(Locale.ROOT);
    }

    /** Whether there is a letter or a digit in it, so that it says something. */
    public static boolean hasContent(String typed) {
        return typed.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static @Nullable String unlessEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String visible(String typed) {
        if (typed.chars().allMatch(character -> character < FIRST_BEYOND_ASCII)) {
            return typed;
        }
        String composed = Normalizer.normalize(WITHOUT_WIDTH.matcher(typed).replaceAll(""), Normalizer.Form.NFC);
        return LOOSE_JOINER.matcher(composed).replaceAll("");
    }
}
