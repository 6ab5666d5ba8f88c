package nl.maatstaf.exchange.service.plan;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.maatstaf.text.TypedText;

/**
 * How a spreadsheet wrote a file: what stands between its cells, and which lines of it are rows.
 *
 * @param separator a comma, a semicolon or a tab, whichever the header has most of outside quotes; or what a first line
 *     {@code sep=;} says it is
 * @param declared whether there is such a first line, which is no row
 */
record CsvForm(char separator, boolean declared) {

    private static final Pattern DECLARATION =
            Pattern.compile("\"?sep=([^\\p{L}\\p{N}\"\\s]|\\t)\"?[,;\\t]*", Pattern.CASE_INSENSITIVE);
    private static final String SEPARATORS = ",;\t";

    static CsvForm of(String text) {
        Matcher declaration = DECLARATION.matcher(text.lines().findFirst().orElse(""));
        return declaration.matches()
                ? new CsvForm(declaration.group(1).charAt(0), true)
                : new CsvForm(mostOf(header(text)), false);
    }

    /** The rows with something in them, the header first; empty when quotes do not pair up. */
    Optional<List<CsvRecord>> rows(String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(declared ? emptied(text) : text)) {
            return Optional.of(reader.stream()
                    .filter(row -> row.getFields().stream()
                            .anyMatch(cell -> !TypedText.line(cell).isEmpty()))
                    .toList());
        } catch (CsvParseException | IOException e) {
            return Optional.empty();
        }
    }

    /** The text without what its first line says, so that the other lines keep their numbers. */
    private static String emptied(String text) {
        return text.substring(text.lines().findFirst().orElse("").length());
    }

    /** The first row with something in it, without what is quoted. */
    private static String header(String text) {
        StringBuilder row = new StringBuilder();
        boolean quoted = false;
        boolean filled = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            boolean ends = !quoted && (c == '\n' || c == '\r');
            if (ends && filled) {
                break;
            }
            if (ends) {
                row.setLength(0);
            } else if (!quoted) {
                row.append(c);
            }
            filled |= !Character.isWhitespace(c) && SEPARATORS.indexOf(c) < 0;
        }
        return row.toString();
    }

    private static char mostOf(String header) {
        char most = SEPARATORS.charAt(0);
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char separator = SEPARATORS.charAt(i);
            if (count(header, separator) > count(header, most)) {
                most = separator;
            }
        }
        return most;
    }

    private static long count(String header, char separator) {
        return header.chars().filter(c -> c == separator).count();
    }
}
