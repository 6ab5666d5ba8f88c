package nl.maatstaf.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What events and their subjects were called in the log before they had a code: by the names of classes. Rows of then
 * stay as they are, as their hashes hold those names. Nothing is ever added to the list.
 */
final class LegacyEventCodes {

    private static final Properties CODES = read();

    private LegacyEventCodes() {}

    /** The code for a name as it is kept; the name itself when it is a code already. */
    static String code(String kept) {
        return CODES.getProperty(kept, kept);
    }

    /** The names that a code had before. */
    static Stream<String> of(String code) {
        return CODES.stringPropertyNames().stream()
                .filter(name -> CODES.getProperty(name).equals(code));
    }

    private static Properties read() {
        try (InputStream list =
                Objects.requireNonNull(LegacyEventCodes.class.getResourceAsStream("earlier-names.properties"))) {
            Properties codes = new Properties();
            codes.load(list);
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
