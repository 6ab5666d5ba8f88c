package nl.maatstaf.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * JSON in one fixed form, so that the same values always give the same digest: keys sorted by UTF-16 code unit, no white
 * space, and nothing escaped but the quotation mark, the backslash, control characters and halves of surrogate pairs.
 */
final class CanonicalJson {

    private CanonicalJson() {}

    /** {@code {"new":{…},"old":{…},"salt":"…"}}. */
    static String payload(Map<String, String> oldValues, Map<String, String> newValues, String salt) {
        return "{\"new\":" + object(newValues) + ",\"old\":" + object(oldValues) + ",\"salt\":" + string(salt) + "}";
    }

    static String string(@Nullable String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(codePoint -> append(json, codePoint));
        return json.append('"').toString();
    }

    private static String object(Map<String, String> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(entry -> string(entry.getKey()) + ":" + string(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static void append(StringBuilder json, int codePoint) {
        boolean loneSurrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        if (codePoint == '"' || codePoint == '\\') {
            json.append('\\').append((char) codePoint);
        } else if (codePoint < ' ' || loneSurrogate) {
            json.append(String.format("\\u%04x", codePoint));
        } else {
            json.appendCodePoint(codePoint);
        }
    }
}
