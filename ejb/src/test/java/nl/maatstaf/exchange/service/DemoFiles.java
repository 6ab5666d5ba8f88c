package nl.maatstaf.exchange.service;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The files of the demo portfolio, read without the importer. */
final class DemoFiles {

    private DemoFiles() {}

    /** The rows of a file, such as {@code cases}. */
    static List<NamedCsvRecord> read(String name) {
        try (Reader file = new InputStreamReader(
                        DemoFiles.class.getResourceAsStream("/demo/" + name + ".csv"), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last day of what a row says of its date; the end of time when it is unknown. */
    static LocalDate lastDay(NamedCsvRecord event) {
        String date = event.getField("occurred");
        return switch (event.getField("precision")) {
            case "day", "no_later_than" -> LocalDate.parse(date);
            case "mid_month" -> YearMonth.parse(date).atDay(20);
            case "month", "season" -> YearMonth.parse(date).atEndOfMonth();
            case "early_year" -> LocalDate.of(Integer.parseInt(date), 3, 31);
            case "year", "late_year" -> LocalDate.of(Integer.parseInt(date), 12, 31);
            default -> LocalDate.MAX;
        };
    }
}
