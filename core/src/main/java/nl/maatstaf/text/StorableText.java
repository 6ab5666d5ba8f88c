package nl.maatstaf.text;

import java.util.OptionalInt;

/**
 * Text that comes back as it was given, wherever it is kept or sent: in both databases, in the digests of the log, in JSON
 * and in the XML of a spreadsheet.
 *
 * <p>Three things are no such text. Control characters, but for the tab and the breaks of a line (LF, CR): nobody types
 * them, PostgreSQL keeps no NUL, and those from U+0080 to U+009F only come of a file that was read in the wrong encoding.
 * Halves of a surrogate pair: UTF-8 has no form for them, and PostgreSQL is sent a question mark instead, so that the
 * chain of the log would read as altered. And U+FFFE and U+FFFF, which XML 1.0 does not allow.
 */
public final class StorableText {

    private static final int REPLACEMENT = 0xFFFD;

    private StorableText() {}

    public static boolean isStorable(String text) {
        return text.codePoints().allMatch(StorableText::isStorable);
    }

    /** The place of the first character that cannot be kept, counted from 1; none when all can. */
    public static OptionalInt firstFlaw(String text) {
        int[] codePoints = text.codePoints().toArray();
        for (int place = 0; place < codePoints.length; place++) {
            if (!isStorable(codePoints[place])) {
                return OptionalInt.of(place + 1);
            }
        }
        return OptionalInt.empty();
    }

    /** The text with a replacement character for whatever cannot be kept, for a message about it. */
    public static String shown(String text) {
        return text.codePoints()
                .map(codePoint -> isStorable(codePoint) ? codePoint : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isStorable(int codePoint) {
        return switch (codePoint) {
            case '\t', '\n', '\r' -> true;
            case 0xFFFE, 0xFFFF -> false;
            default -> !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
        };
    }
}
