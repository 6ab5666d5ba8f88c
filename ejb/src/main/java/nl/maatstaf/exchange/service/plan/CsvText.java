package nl.maatstaf.exchange.service.plan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.maatstaf.text.StorableText;

/**
 * Finds out how a file was written: with a byte order mark, in UTF-8, or, when it is no UTF-8, in Windows-1252 as Dutch
 * office programs save it.
 */
public final class CsvText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvText() {}

    /**
     * The text of a file; empty when it is no text, which shows in its first line: there are but names of columns there. In
     * other lines a character may still be one that cannot be kept.
     */
    public static Optional<String> of(byte[] bytes) {
        return decode(bytes)
                .map(text -> text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1))
                .filter(text -> text.lines().limit(1).allMatch(StorableText::isStorable));
    }

    private static Optional<String> decode(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return decode(bytes, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return decode(bytes, StandardCharsets.UTF_16BE);
        }
        return decode(bytes, StandardCharsets.UTF_8).or(() -> decode(bytes, WINDOWS));
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
