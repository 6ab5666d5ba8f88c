package nl.maatstaf.shell.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.maatstaf.text.BoundedParser;
import org.jspecify.annotations.Nullable;

/**
 * The first line and the headers of a request, judged by RFC 9112, 9110 and 3986 and more strictly than they ask: whatever
 * two programs could read in two ways is refused, so that a proxy and this server never disagree about where a request ends
 * or which page it asks for.
 *
 * @param method as sent
 * @param target as sent, from its first slash, with its escapes
 * @param minor 0 or 1, of HTTP/1
 * @param headers the values of each header, by its name in lower case
 */
record RequestHead(String method, String target, int minor, Map<String, List<String>> headers) {

    static final int OK = 200;
    static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    private static final int NOT_IMPLEMENTED = 501;
    private static final int VERSION_NOT_SUPPORTED = 505;

    /** The largest body that anyone may announce, in bytes: a little more than the largest file, so that a page can say so. */
    private static final long LARGEST_BODY = 100L << 20;

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Pattern EMPTY_LINES = Pattern.compile("^(?:\r\n)+");
    private static final Pattern FIRST_LINE =
            Pattern.compile("([!#$%&'*+.^`|~\\w-]{1,20}) (?:https?://[^/? ]*)?(\\S*) HTTP/([0-9])\\.([0-9])");
    private static final Pattern HEADER = Pattern.compile("([!#$%&'*+.^`|~\\w-]+):[ \t]*(.*?)[ \t]*");
    private static final Pattern PATH = Pattern.compile("/([\\w\\-.~!$&'()*+,=:@/]|%[0-9A-Fa-f]{2})*+");
    private static final Pattern QUERY = Pattern.compile("([\\x21-\\x24\\x26-\\x7E]|%[0-9A-Fa-f]{2})*+");
    private static final Pattern DOT_SEGMENT = Pattern.compile("(.*/)?\\.{1,2}(/.*)?");
    private static final Pattern HOST = Pattern.compile("([\\w.-]{1,255}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");

    /**
     * The status with which a request is to be refused, or 200 when it can be answered.
     *
     * @param bytes the request until its first empty line
     */
    static int judge(byte[] bytes) {
        if (!hasSoundLines(bytes)) {
            return BAD_REQUEST;
        }
        String[] lines = EMPTY_LINES
                .matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                .replaceFirst("")
                .split("\r\n", -1);
        Matcher first = FIRST_LINE.matcher(lines[0]);
        @Nullable Map<String, List<String>> headers = headers(lines);
        if (!first.matches() || headers == null) {
            return BAD_REQUEST;
        }
        if (!first.group(3).equals("1") || first.group(4).compareTo("1") > 0) {
            return VERSION_NOT_SUPPORTED;
        }
        return new RequestHead(first.group(1), first.group(2), first.group(4).equals("0") ? 0 : 1, headers).judge();
    }

    /** Whether lines end in CR and LF and nowhere else, without continuation and control characters. */
    private static boolean hasSoundLines(byte[] bytes) {
        for (int at = 0; at < bytes.length; at++) {
            boolean sound = switch (bytes[at]) {
                case '\r' -> at + 1 < bytes.length && bytes[at + 1] == '\n';
                case '\n' -> at > 0 && bytes[at - 1] == '\r' && !isBlank(bytes, at + 1);
                case '\t' -> true;
                default -> bytes[at] >= ' ' || bytes[at] < 0;
            };
            if (!sound) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(byte[] bytes, int at) {
        return at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t');
    }

    private static @Nullable Map<String, List<String>> headers(String[] lines) {
        Map<String, List<String>> headers = new HashMap<>();
        for (int at = 1; at < lines.length; at++) {
            Matcher header = HEADER.matcher(lines[at]);
            if (!header.matches()) {
                return null;
            }
            headers.computeIfAbsent(header.group(1).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(header.group(2));
        }
        return headers;
    }

    private int judge() {
        if (!METHODS.contains(method)) {
            return NOT_IMPLEMENTED;
        }
        if (!hasSoundTarget() || !hasSoundHost() || !hasSoundLength()) {
            return BAD_REQUEST;
        }
        return announced() > LARGEST_BODY ? TOO_LARGE : OK;
    }

    private boolean hasSoundTarget() {
        int question = target.indexOf('?');
        String path = question < 0 ? target : target.substring(0, question);
        String query = question < 0 ? "" : target.substring(question + 1);
        if (!PATH.matcher(path).matches() || !QUERY.matcher(query).matches()) {
            return false;
        }
        String decoded = decoded(path);
        return decoded != null
                && decoded.chars().noneMatch(c -> c < ' ' || c == 0x7F || c == '\\' || c == ';' || c == '%')
                && !path.toLowerCase(Locale.ROOT).contains("%2f")
                && !decoded.contains("//")
                && !DOT_SEGMENT.matcher(decoded).matches();
    }

    /** The path with its escapes read as UTF-8; none when they are not that. */
    private static @Nullable String decoded(String path) {
        ByteBuffer bytes = ByteBuffer.allocate(path.length());
        for (int at = 0; at < path.length(); at++) {
            if (path.charAt(at) == '%') {
                bytes.put((byte) HexFormat.fromHexDigits(path, at + 1, at + 3));
                at += 2;
            } else {
                bytes.put((byte) path.charAt(at));
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private boolean hasSoundHost() {
        List<String> hosts = all("host");
        return hosts.isEmpty()
                ? minor == 0
                : hosts.size() == 1 && HOST.matcher(hosts.getFirst()).matches();
    }

    /** Whether it is beyond doubt where the body ends. */
    private boolean hasSoundLength() {
        List<String> lengths = all("content-length");
        List<String> encodings = all("transfer-encoding");
        if (encodings.isEmpty()) {
            return lengths.isEmpty()
                    || (lengths.size() == 1
                            && LENGTH.matcher(lengths.getFirst()).matches());
        }
        return lengths.isEmpty()
                && minor == 1
                && encodings.size() == 1
                && encodings.getFirst().equalsIgnoreCase("chunked");
    }

    private long announced() {
        List<String> lengths = all("content-length");
        return lengths.isEmpty() ? 0 : BoundedParser.whole(lengths.getFirst()).orElse(Long.MAX_VALUE);
    }

    private List<String> all(String header) {
        return headers.getOrDefault(header, List.of());
    }
}
