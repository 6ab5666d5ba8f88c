package nl.maatstaf.exchange.web;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.maatstaf.time.service.Now;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A list as an xlsx file, written while it is read: a sheet of rows under a header that stays in sight, and behind it a
 * sheet that says how the rows were chosen. Numbers, dates and moments stay what they are. Text is written as it is: a
 * spreadsheet program reads no formula in a text cell, and one that begins like a formula is of the format <i>text</i>, so
 * that it stays text when someone edits it there.
 */
public final class Spreadsheet implements AutoCloseable {

    /** What kind of file it is, for an answer that holds one. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What makes a spreadsheet program take typed text for a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    /** The number format of text in xlsx. */
    private static final String TEXT = "@";

    private static final int ROWS_IN_MEMORY = 500;
    private static final int NARROWEST = 12;

    private final Workbook workbook;
    private final Worksheet rows;
    private int next = 1;

    /**
     * Begins the file.
     *
     * @param sheet the name of the sheet of rows, at most 31 characters
     * @param columns what stands above the columns
     */
    public Spreadsheet(OutputStream out, String sheet, List<String> columns) {
        workbook = new Workbook(out, "Maatstaf", "1.0");
        rows = workbook.newWorksheet(sheet);
        rows.freezePane(0, 1);
        for (int column = 0; column < columns.size(); column++) {
            String name = columns.get(column);
            rows.width(column, Math.max(NARROWEST, name.length() + 2));
            rows.inlineString(0, column, name);
            rows.style(0, column).bold().set();
        }
    }

    /** Adds a row of text, numbers, truths, {@link LocalDate} and {@link Instant}; null leaves a cell empty. */
    public void row(@Nullable Object... cells) throws IOException {
        for (int column = 0; column < cells.length; column++) {
            write(rows, next, column, cells[column]);
        }
        next++;
        if (next % ROWS_IN_MEMORY == 0) {
            rows.flush();
        }
    }

    /**
     * Adds the sheet that says how the rows were chosen; after the last row.
     *
     * @param sheet its name
     * @param lines each a name and a value
     */
    public void notes(String sheet, List<Note> lines) throws IOException {
        rows.finish();
        Worksheet notes = workbook.newWorksheet(sheet);
        notes.width(0, 28);
        notes.width(1, 60);
        for (int line = 0; line < lines.size(); line++) {
            write(notes, line, 0, lines.get(line).name());
            write(notes, line, 1, lines.get(line).value());
            notes.style(line, 0).bold().set();
        }
        notes.finish();
    }

    /** One line on how the rows were chosen. */
    public record Note(String name, @Nullable Object value) {}

    /** Finishes the file; the stream stays open. */
    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal number -> sheet.value(row, column, number);
            case Number number -> sheet.value(row, column, number);
            case Boolean truth -> sheet.value(row, column, truth);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd-mm-yyyy").set();
            }
            case Instant moment -> {
                sheet.value(row, column, moment.atZone(Now.AMSTERDAM).toLocalDateTime());
                sheet.style(row, column).format("dd-mm-yyyy hh:mm").set();
            }
            default -> text(sheet, row, column, value.toString());
        }
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        sheet.inlineString(row, column, text);
        if (!text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
            sheet.style(row, column).format(TEXT).set();
        }
    }
}
