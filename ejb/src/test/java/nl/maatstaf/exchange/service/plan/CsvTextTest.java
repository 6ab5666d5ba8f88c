package nl.maatstaf.exchange.service.plan;

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
        assertThat(CsvText.of(TEXT.getBytes(StandardCharsets.UTF_16LE))).isEmpty();
    }

    @Test
    void leaves_a_character_below_the_header_that_cannot_be_kept_to_whoever_can_tell_its_cell() {
        assertThat(CsvText.of("naam\nA\0\n".getBytes(StandardCharsets.UTF_8))).contains("naam\nA\0\n");
    }

    @Test
    void does_not_take_half_a_character_for_a_whole_one() {
        byte[] half = {(byte) 0xFF, (byte) 0xFE, 'a', 0, '\n', 0, 0x3C, (byte) 0xD8, '\n', 0};

        assertThat(CsvText.of(half)).isEmpty();
    }
}
