package nl.maatstaf.exchange.service.plan;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.maatstaf.exchange.file.ImportCatalog;
import nl.maatstaf.exchange.file.ImportKind;
import nl.maatstaf.exchange.row.Row;
import nl.maatstaf.exchange.row.RowError;
import nl.maatstaf.exchange.row.RowErrors;
import nl.maatstaf.exchange.row.RowFlaw;
import nl.maatstaf.text.StorableText;
import nl.maatstaf.text.TypedText;

/**
 * The rows of a file, once its header is right. The separator is a comma or, as Dutch spreadsheets write, a semicolon:
 * whichever the header has more of.
 *
 * @param kind what the rows are
 * @param rows all but the header and empty lines
 */
public record CsvTable(ImportKind kind, List<Row> rows) {

    /** The table of a file; empty when its header or its form is wrong, which the errors then say. */
    public static Optional<CsvTable> read(String file, String text, RowErrors errors) {
        List<CsvRecord> lines = lines(file, text, errors);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<String> header =
                lines.getFirst().getFields().stream().map(TypedText::lowerCode).toList();
        Optional<ImportKind> kind = ImportCatalog.ofFile(file).or(() -> ImportCatalog.ofHeader(Set.copyOf(header)));
        if (kind.isEmpty()) {
            errors.add(RowError.of(file, 0, "", RowFlaw.FILE_UNKNOWN, file));
            return Optional.empty();
        }
        return isRight(file, kind.get(), header, errors)
                ? Optional.of(new CsvTable(kind.get(), rows(file, header, lines.subList(1, lines.size()), errors)))
                : Optional.empty();
    }

    private static List<CsvRecord> lines(String file, String text, RowErrors errors) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            List<CsvRecord> lines = reader.stream().toList();
            if (lines.size() < 2) {
                errors.add(RowError.of(file, 0, "", RowFlaw.FILE_EMPTY));
                return List.of();
            }
            return lines;
        } catch (CsvParseException | IOException e) {
            errors.add(RowError.of(file, 0, "", RowFlaw.FILE_UNREADABLE));
            return List.of();
        }
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.chars().filter(c -> c == ';').count()
                        > header.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }

    private static boolean isRight(String file, ImportKind kind, List<String> header, RowErrors errors) {
        int before = errors.count();
        Set<String> seen = new LinkedHashSet<>();
        for (String column : header) {
            if (!kind.columns().contains(column)) {
                errors.add(RowError.of(
                        file, 1, column, RowFlaw.COLUMN_UNKNOWN, column, String.join(", ", kind.columns())));
            } else if (!seen.add(column)) {
                errors.add(RowError.of(file, 1, column, RowFlaw.COLUMN_TWICE, column));
            }
        }
        kind.requiredColumns().stream()
                .filter(column -> !seen.contains(column))
                .forEach(column -> errors.add(RowError.of(file, 1, column, RowFlaw.COLUMN_MISSING, column)));
        return errors.count() == before;
    }

    private static List<Row> rows(String file, List<String> header, List<CsvRecord> lines, RowErrors errors) {
        List<Row> rows = new ArrayList<>();
        for (CsvRecord line : lines) {
            if (line.getFieldCount() != header.size()) {
                errors.add(RowError.of(
                        file,
                        line.getStartingLineNumber(),
                        "",
                        RowFlaw.CELLS_COUNTED_OTHERWISE,
                        line.getFieldCount(),
                        header.size()));
                continue;
            }
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                cells.put(header.get(i), line.getField(i));
            }
            if (isStorable(file, line.getStartingLineNumber(), cells, errors)) {
                rows.add(new Row(file, line.getStartingLineNumber(), cells, errors));
            }
        }
        return rows;
    }

    private static boolean isStorable(String file, long line, Map<String, String> cells, RowErrors errors) {
        int before = errors.count();
        cells.forEach((column, text) -> StorableText.firstFlaw(text)
                .ifPresent(place -> errors.add(RowError.of(file, line, column, RowFlaw.TEXT_NOT_STORABLE, place))));
        return errors.count() == before;
    }
}
