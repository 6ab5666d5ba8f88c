package nl.maatstaf.exchange.service.plan;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.maatstaf.exchange.file.ImportCatalog;
import nl.maatstaf.exchange.file.ImportKind;
import nl.maatstaf.exchange.row.Row;
import nl.maatstaf.exchange.row.RowError;
import nl.maatstaf.exchange.row.RowErrors;
import nl.maatstaf.exchange.row.RowFlaw;
import nl.maatstaf.text.StorableText;
import nl.maatstaf.text.TypedText;

/**
 * The rows of a file, once its header is right. Rows and columns without anything in them, as spreadsheets leave them, are
 * no part of it.
 *
 * @param kind what the rows are
 * @param rows all but the header
 */
public record CsvTable(ImportKind kind, List<Row> rows) {

    /** The table of a file; empty when its header or its form is wrong, which the errors then say. */
    public static Optional<CsvTable> read(String file, String text, RowErrors errors) {
        Optional<List<CsvRecord>> written = CsvForm.of(text).rows(text);
        if (written.isEmpty() || written.get().size() < 2) {
            errors.add(RowError.of(file, 0, "", written.isEmpty() ? RowFlaw.FILE_UNREADABLE : RowFlaw.FILE_EMPTY));
            return Optional.empty();
        }
        List<CsvRecord> lines = written.get();
        Header header = Header.of(lines.getFirst());
        Optional<ImportKind> kind = ImportCatalog.ofFile(file).or(() -> ImportCatalog.ofHeader(header.names()));
        if (kind.isEmpty()) {
            errors.add(RowError.of(file, 0, "", RowFlaw.FILE_UNKNOWN, file));
            return Optional.empty();
        }
        List<CsvRecord> below = lines.subList(1, lines.size());
        return isRight(file, kind.get(), header, below, errors)
                ? Optional.of(new CsvTable(kind.get(), rows(file, header, below, errors)))
                : Optional.empty();
    }

    /**
     * The first row.
     *
     * @param line where it stands
     * @param columns the name of each column; empty when it has none
     */
    private record Header(long line, List<String> columns) {

        static Header of(CsvRecord row) {
            return new Header(
                    row.getStartingLineNumber(),
                    filled(row).stream().map(TypedText::lowerCode).toList());
        }

        Set<String> names() {
            return columns.stream().filter(name -> !name.isEmpty()).collect(Collectors.toSet());
        }

        /** The places of the columns without a name. */
        IntStream nameless() {
            return IntStream.range(0, columns.size())
                    .filter(place -> columns.get(place).isEmpty());
        }

        /** The place of the last cell that a row needs. */
        int width() {
            return columns.size();
        }
    }

    private static boolean isRight(
            String file, ImportKind kind, Header header, List<CsvRecord> below, RowErrors errors) {
        int before = errors.count();
        Set<String> seen = new LinkedHashSet<>();
        for (String column : header.columns()) {
            if (!column.isEmpty() && !kind.columns().contains(column)) {
                errors.add(RowError.of(
                        file,
                        header.line(),
                        column,
                        RowFlaw.COLUMN_UNKNOWN,
                        column,
                        String.join(", ", kind.columns())));
            } else if (!column.isEmpty() && !seen.add(column)) {
                errors.add(RowError.of(file, header.line(), column, RowFlaw.COLUMN_TWICE, column));
            }
        }
        header.nameless()
                .filter(place -> below.stream().anyMatch(row -> has(row, place)))
                .forEach(place -> errors.add(RowError.of(file, header.line(), "", RowFlaw.COLUMN_UNNAMED, place + 1)));
        kind.requiredColumns().stream()
                .filter(column -> !seen.contains(column))
                .forEach(
                        column -> errors.add(RowError.of(file, header.line(), column, RowFlaw.COLUMN_MISSING, column)));
        return errors.count() == before;
    }

    private static List<Row> rows(String file, Header header, List<CsvRecord> lines, RowErrors errors) {
        List<Row> rows = new ArrayList<>();
        for (CsvRecord line : lines) {
            int cells = filled(line).size();
            if (cells > header.width() || line.getFieldCount() < header.width()) {
                errors.add(RowError.of(
                        file,
                        line.getStartingLineNumber(),
                        "",
                        RowFlaw.CELLS_COUNTED_OTHERWISE,
                        Math.max(cells, Math.min(line.getFieldCount(), header.width())),
                        header.width()));
                continue;
            }
            Map<String, String> named = new LinkedHashMap<>();
            for (int i = 0; i < header.width(); i++) {
                if (!header.columns().get(i).isEmpty()) {
                    named.put(header.columns().get(i), line.getField(i));
                }
            }
            if (isStorable(file, line.getStartingLineNumber(), named, errors)) {
                rows.add(new Row(file, line.getStartingLineNumber(), named, errors));
            }
        }
        return rows;
    }

    private static boolean has(CsvRecord row, int place) {
        return place < row.getFieldCount()
                && !TypedText.line(row.getField(place)).isEmpty();
    }

    /** The cells of a row up to the last with something in it. */
    private static List<String> filled(CsvRecord row) {
        int last = row.getFieldCount();
        while (last > 0 && TypedText.line(row.getField(last - 1)).isEmpty()) {
            last--;
        }
        return row.getFields().subList(0, last);
    }

    private static boolean isStorable(String file, long line, Map<String, String> cells, RowErrors errors) {
        int before = errors.count();
        cells.forEach((column, text) -> StorableText.firstFlaw(text)
                .ifPresent(place -> errors.add(RowError.of(file, line, column, RowFlaw.TEXT_NOT_STORABLE, place))));
        return errors.count() == before;
    }
}
