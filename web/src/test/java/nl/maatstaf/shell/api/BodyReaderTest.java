package nl.maatstaf.shell.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\": \"x\\u0000\"} | a",
                "{\"a\": \"\\ud800\"} | a",
                "{\"a\": 1, \"b\": \"\\udfed\\ud83c\"} | b",
                "{\"a\": \"\\u001b[31m\"} | a",
                "{\"a\": [\"x\", \"y\", \"\\u0007\"]} | a[2]",
                "{\"a\": [{\"b\": 1}, {\"b\": 2, \"c\": \"\\u0000\"}]} | a[1].c",
                "{\"a\": [[1, 2], [3, \"\\uffff\"]]} | a[1][1]",
                "{\"a\": {\"b\\u0000\": 1}} | a.b\uFFFD",
                "{\"\\ud800\": 1} | \uFFFD"
            })
    void text_that_cannot_be_stored_is_refused_at_its_field(String json, String field) {
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> read(json)).satisfies(bad -> {
            assertThat(bad.field()).isEqualTo(field);
            assertThat(bad.key()).isEqualTo("shell.notStorable");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e10000000",
                "1e-10000000",
                "1e99999999999",
                "-1E+100",
                "0e999999999",
                "LONG",
                "0.LONG",
                "1e0000000001"
            })
    void a_number_that_would_be_long_to_work_out_is_refused_at_its_field(String number) {
        String json = "{\"a\": [0, {\"b\": " + number.replace("LONG", "3".repeat(500_000)) + "}]}";

        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> read(json)).satisfies(bad -> {
            assertThat(bad.field()).isEqualTo("a[1].b");
            assertThat(bad.key()).isEqualTo("shell.api.numberTooLong");
        });
    }

    @Test
    void forty_characters_are_a_number_and_forty_one_are_not() {
        assertThat(new Body(read("{\"a\": " + "1".repeat(40) + "}")).optionalNumber("a"))
                .hasToString("1".repeat(40));
        assertThat(new Body(read("{\"a\": 1e30}")).optionalNumber("a")).isEqualByComparingTo("1e30");
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> read("{\"a\": " + "1".repeat(41) + "}"));
    }

    @Test
    void thirty_two_levels_are_read_and_more_are_not_looked_at() {
        assertThat(read(nested(32))).isNotEmpty();
        for (int depth : new int[] {33, 1000, 100_000}) {
            assertThatExceptionOfType(BadRequest.class)
                    .isThrownBy(() -> read(nested(depth)))
                    .satisfies(bad -> assertThat(bad.key()).isEqualTo("shell.api.tooDeep"));
        }
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> read("{\"a\":".repeat(33)))
                .satisfies(bad -> assertThat(bad.key()).isEqualTo("shell.api.tooDeep"));
    }

    @Test
    void brackets_in_a_text_are_no_levels() {
        assertThat(read("{\"a\": \"" + "[{".repeat(100) + "\"}")).isNotEmpty();
    }

    @Test
    void another_encoding_hides_nothing() {
        byte[] utf16 = "{\"a\": \"\\ud800\"}".getBytes(StandardCharsets.UTF_16LE);

        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> BodyReader.parsed(utf16))
                .satisfies(bad -> assertThat(bad.field()).isEqualTo("a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "\"text\"",
                "null",
                "1",
                "{\"a\": }",
                "{} {}",
                "{\"a\" 1}",
                "}",
                "{\"a\": 01}",
                "{\"a\": tru}"
            })
    void what_is_no_json_object_is_malformed(String json) {
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> read(json))
                .satisfies(bad -> assertThat(bad.key()).isEqualTo("shell.api.malformed"));
    }

    private static String nested(int depth) {
        return "{\"a\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
    }

    private static JsonObject read(String json) {
        return BodyReader.parsed(json.getBytes(StandardCharsets.UTF_8));
    }
}
