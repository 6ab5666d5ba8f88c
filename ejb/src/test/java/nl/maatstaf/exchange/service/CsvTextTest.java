package nl.maatstaf.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvTextTest {

    private static final String TEXT = "naam\nCoöperatie € 5\n";

    @Test
    void reads_utf_8_with_and_without_a_byte_order_mark() {
        assertThat(CsvText.of(TEXT.getBytes(StandardCharsets.UTF_8))).contains(TEXT);
        assertThat(CsvText.of(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)))
                .contains(TEXT);
    }

    @Test
    void reads_what_an_office_program_saves() {
        assertThat(CsvText.of(TEXT.getBytes(Charset.forName("windows-1252")))).contains(TEXT);
        assertThat(CsvText.of(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)))
                .contains(TEXT);
        assertThat(CsvText.of(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)))
                .contains(TEXT);
    }

    @Test
    void does_not_take_a_file_that_is_no_text() {
        assertThat(CsvText.of(new byte[] {'P', 'K', 3, 4, 0, 0, 1})).isEmpty();
    }
}
