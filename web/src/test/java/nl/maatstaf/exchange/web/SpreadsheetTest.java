package nl.maatstaf.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import nl.maatstaf.exchange.web.Spreadsheet.Note;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetTest {

    @TempDir
    private Path directory;

    private static final String ROWS = "xl/worksheets/sheet1.xml";
    private static final String NOTES = "xl/worksheets/sheet2.xml";

    @Test
    void keeps_numbers_dates_and_moments_what_they_are() throws IOException {
        String sheet = write("Nobian", new BigDecimal("0.5"), LocalDate.of(2026, 11, 20), null)
                .part(ROWS);

        assertThat(sheet)
                .containsPattern("r=\"A2\"[^>]* t=\"inlineStr\"><is><t[^>]*>Nobian</t>")
                .containsPattern("<c r=\"B2\"[^>]*><v>0.5</v>")
                .containsPattern("<c r=\"C2\"[^>]*><v>46346")
                .doesNotContain("r=\"D2\"");
    }

    @Test
    void shows_instants_in_amsterdam_time() throws IOException {
        String sheet = write(Instant.parse("2026-07-01T22:00:00Z")).part(ROWS);

        assertThat(sheet).containsPattern("<c r=\"A2\"[^>]*><v>46205(\\.0)?</v>");
    }

    @Test
    void keeps_the_header_in_sight() throws IOException {
        assertThat(write("x").part(ROWS)).contains("ySplit=\"1\"").contains("state=\"frozen\"");
    }

    @Test
    void writes_text_that_begins_like_a_formula_as_the_text_it_is() throws IOException {
        String sheet = write("=1+1", "+31", "-2", "@sum", "\tx", "20 = 20").part(ROWS);

        assertThat(sheet)
                .contains(">=1+1<", ">+31<", ">-2<", ">@sum<", ">\tx<", ">20 = 20<")
                .doesNotContain("<f>");
    }

    @Test
    void keeps_such_text_text_when_someone_edits_it() throws IOException {
        SpreadsheetTest written = write("-2", "x");

        assertThat(written.part(ROWS))
                .containsPattern("<c r=\"A2\" s=\"2\"")
                .doesNotContainPattern("<c r=\"B2\" s=\"2\"");
        assertThat(written.part("xl/styles.xml")).containsPattern("formatCode=\"@\"");
    }

    @Test
    void says_how_the_rows_were_chosen() throws IOException {
        assertThat(write("x").part(NOTES)).contains("Status").contains(">=actief<");
    }

    @Test
    void writes_more_rows_than_it_keeps_in_memory() throws IOException {
        try (OutputStream out = Files.newOutputStream(file());
                Spreadsheet spreadsheet = new Spreadsheet(out, "Zaken", List.of("Nummer"))) {
            for (int row = 1; row <= 1_200; row++) {
                spreadsheet.row(row);
            }
            spreadsheet.notes("Selectie", List.of());
        }

        assertThat(part(ROWS)).contains("r=\"A2\"", "r=\"A1201\"").doesNotContain("r=\"A1202\"");
    }

    private SpreadsheetTest write(@Nullable Object... cells) throws IOException {
        try (OutputStream out = Files.newOutputStream(file());
                Spreadsheet spreadsheet = new Spreadsheet(out, "Zaken", List.of("Eerste"))) {
            spreadsheet.row(cells);
            spreadsheet.notes("Selectie", List.of(new Note("Status", "=actief")));
        }
        return this;
    }

    private String part(String name) throws IOException {
        try (ZipFile zip = new ZipFile(file().toFile())) {
            String xml = new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            return xml.replace("&apos;", "'").replace("&#x9;", "\t");
        }
    }

    private Path file() {
        return directory.resolve("zaken.xlsx");
    }
}
