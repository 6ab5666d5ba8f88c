package nl.maatstaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedParserTest {

    private static final List<Function<String, Optional<?>>> READERS = List.of(
            BoundedParser::whole,
            BoundedParser::integer,
            BoundedParser::number,
            BoundedParser::scientific,
            BoundedParser::day,
            BoundedParser::month,
            BoundedParser::moment,
            BoundedParser::identifier);

    /** What would be long to work out, or out of all bounds, in every form that some reader of Java takes. */
    static Stream<String> bombs() {
        return Stream.of(
                        Stream.of(
                                "1e10000000",
                                "1E10000000",
                                "1e-10000000",
                                "-1e+10000000",
                                "1.5e10000000",
                                "0e999999999"),
                        Stream.of(
                                "1e2147483647",
                                "1e-2147483647",
                                "1e2147483648",
                                "1e99999999999",
                                "1e100",
                                "1e-100",
                                "9e040"),
                        Stream.of(
                                "1".repeat(41),
                                "-" + "1".repeat(41),
                                "1".repeat(1_000_000),
                                "0".repeat(41),
                                "0".repeat(100_000)),
                        Stream.of(
                                "0." + "0".repeat(40),
                                "0." + "3".repeat(1_000_000),
                                "1".repeat(20) + "." + "1".repeat(20) + "e9"),
                        Stream.of(
                                "NaN",
                                "Infinity",
                                "-Infinity",
                                "+Infinity",
                                "0x1p1000",
                                "0xFFFFFFFF",
                                "#FFFF",
                                "1d",
                                "1f",
                                "1L"),
                        Stream.of(
                                "١٢٣",
                                "１２３",
                                "1_000",
                                "1,000",
                                "1'000",
                                "+1",
                                "--1",
                                "\0",
                                " ",
                                " ".repeat(41) + "1",
                                ".5",
                                "5."),
                        Stream.of(
                                "+999999999-12-31",
                                "-999999999-01-01",
                                "999999999-12-31",
                                "10000-01-01",
                                "2026-1-1",
                                "2026-W01-1"),
                        Stream.of("2026-02-30", "2026-13-01", "2026-00-10", "+999999999-12", "2026-13", "0000-00-00"),
                        Stream.of(
                                "+1000000000-12-31T23:59:59.999999999Z",
                                "-1000000000-01-01T00:00:00Z",
                                "2026-01-01T25:00:00Z"),
                        Stream.of(
                                "2026-01-01T00:00:00.0000000001Z", "2026-01-01T00:00:00+18:00", "2026-01-01T00:00:00"),
                        Stream.of(
                                "1-1-1-1-1", "0-0-0-0-0", "f".repeat(36), "ffffffff-ffff-ffff-ffff-" + "f".repeat(20)),
                        Stream.of("P999999999Y", "PT2562047788015215H30M8S", "", "-", "e", "E5", "1e", "1e+", "null"))
                .flatMap(some -> some);
    }

    @Test
    void there_are_enough_of_them() {
        assertThat(bombs()).hasSizeGreaterThanOrEqualTo(50).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void a_bomb_is_read_by_none(String bomb) {
        assertThat(READERS).allSatisfy(reader -> assertThat(reader.apply(bomb)).isEmpty());
    }

    @Test
    void numbers_are_read_exactly() {
        assertThat(BoundedParser.number("-1234.50")).hasValue(new BigDecimal("-1234.50"));
        assertThat(BoundedParser.number("9".repeat(40))).hasValue(new BigDecimal("9".repeat(40)));
        assertThat(BoundedParser.scientific("1e30")).hasValue(new BigDecimal("1E+30"));
        assertThat(BoundedParser.scientific("-1.25E-3")).hasValue(new BigDecimal("-0.00125"));
        assertThat(BoundedParser.whole("-999999999999999999")).hasValue(-999_999_999_999_999_999L);
        assertThat(BoundedParser.integer("2147483647")).hasValue(Integer.MAX_VALUE);
        assertThat(BoundedParser.integer("2147483648")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "1e30", "1E-3"})
    void a_plain_number_has_no_exponent(String text) {
        assertThat(BoundedParser.number(text)).isEmpty();
        assertThat(BoundedParser.whole(text)).isEmpty();
    }

    @Test
    void days_months_and_moments_are_read_as_java_writes_them() {
        assertThat(BoundedParser.day("2024-02-29")).hasValue(LocalDate.of(2024, 2, 29));
        assertThat(BoundedParser.day("9999-12-31")).hasValue(LocalDate.of(9999, 12, 31));
        assertThat(BoundedParser.month("2026-11")).hasValue(YearMonth.of(2026, 11));
        Stream.of("2026-11-21T12:00:00Z", "2026-11-21T12:00:00.123456Z", "2026-11-21T12:00:00.123456789Z")
                .map(Instant::parse)
                .forEach(moment ->
                        assertThat(BoundedParser.moment(moment.toString())).hasValue(moment));
    }

    @Test
    void what_people_write_is_read_with_any_spaces_and_dashes() {
        assertThat(BoundedParser.whole("\u00A012\u202F000 ")).hasValue(12_000L);
        assertThat(BoundedParser.number("\u22121 234.5\u200B")).hasValue(new BigDecimal("-1234.5"));
        assertThat(BoundedParser.day("\u00A02026\u201101\u201102\n")).hasValue(LocalDate.of(2026, 1, 2));
        assertThat(BoundedParser.month(" 2026-11\u2028")).hasValue(YearMonth.of(2026, 11));
        assertThat(BoundedParser.identifier("\uFEFF01900000-0000-7000-8000-00000000000a"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {" 1", "1\u00A0", "1\n"})
    void what_only_machines_write_is_read_as_it_is(String text) {
        assertThat(BoundedParser.scientific(text)).isEmpty();
        assertThat(BoundedParser.moment("2026-11-21T12:00:00Z" + text.replace("1", "")))
                .isEmpty();
    }

    @Test
    void an_identifier_has_its_whole_length() {
        UUID id = UUID.fromString("01900000-0000-7000-8000-00000000000a");

        assertThat(BoundedParser.identifier(id.toString())).hasValue(id);
        assertThat(BoundedParser.identifier(id.toString().toUpperCase(Locale.ROOT)))
                .hasValue(id);
    }
}
