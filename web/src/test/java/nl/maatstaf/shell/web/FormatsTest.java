package nl.maatstaf.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.PartialDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Formats dutch = new Formats(Locale.of("nl", "NL"), TODAY);
    private final Formats english = new Formats(Locale.UK, TODAY);

    @Test
    void a_date_is_written_out_in_text_and_short_in_tables() {
        assertThat(dutch.date(TODAY)).isEqualTo("20 november 2026");
        assertThat(dutch.shortDate(TODAY)).isEqualTo("20-11-2026");
        assertThat(dutch.longDate(TODAY)).isEqualTo("vrijdag 20 november 2026");
        assertThat(english.date(TODAY)).isEqualTo("20 November 2026");
        assertThat(english.shortDate(TODAY)).isEqualTo("20 Nov 2026");
    }

    @Test
    void an_instant_is_shown_in_the_time_of_amsterdam() {
        assertThat(dutch.moment(Instant.parse("2026-07-01T22:30:00Z"))).isEqualTo("2 juli 2026, 00:30");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-30, DAY, 30 december 2024, 30 December 2024",
        "2022-12-20, MID_MONTH, half december 2022, mid December 2022",
        "2023-12-31, MONTH, december 2023, December 2023",
        "2024-08-31, SEASON, zomer 2024, summer 2024",
        "2025-03-31, EARLY_YEAR, begin 2025, early 2025",
        "2024-12-31, LATE_YEAR, eind 2024, late 2024",
        "2024-12-31, YEAR, 2024, 2024",
        "2025-03-17, NO_LATER_THAN, uiterlijk 17 maart 2025, no later than 17 March 2025"
    })
    void a_date_is_shown_as_far_as_it_is_known(
            LocalDate lastDay, Precision precision, String inDutch, String inEnglish) {
        PartialDate date = PartialDate.of(lastDay, precision);
        assertThat(dutch.partial(date)).isEqualTo(inDutch);
        assertThat(english.partial(date)).isEqualTo(inEnglish);
    }

    @Test
    void an_unknown_date_says_so_and_is_not_a_dash() {
        assertThat(dutch.partial(PartialDate.unknown())).isEqualTo("datum onbekend");
        assertThat(english.partial(PartialDate.unknown())).isEqualTo("date unknown");
        assertThat(dutch.partial(PartialDate.in(YearMonth.of(2023, 12)))).isEqualTo("december 2023");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, vandaag, today",
        "2026-11-21, morgen, tomorrow",
        "2026-11-23, over 3 dagen, in 3 days",
        "2026-11-19, 1 dag te laat, 1 day late",
        "2026-11-13, 7 dagen te laat, 7 days late",
        "2027-03-31, over 4 maanden, in 4 months",
        "2026-02-20, 9 maanden te laat, 9 months late",
        "2030-11-20, over 4 jaar, in 4 years",
        "2024-11-20, 2 jaar te laat, 2 years late"
    })
    void a_deadline_shows_how_far_away_it_is(LocalDate day, String inDutch, String inEnglish) {
        assertThat(dutch.distance(day)).isEqualTo(inDutch);
        assertThat(english.distance(day)).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-19, late", "2026-11-20, risk", "2026-11-27, risk", "2026-11-28, ok"})
    void only_what_is_late_or_within_a_week_asks_for_attention(LocalDate day, String urgency) {
        assertThat(dutch.urgency(day)).isEqualTo(urgency);
    }

    @Test
    void numbers_carry_the_separators_of_the_language() {
        assertThat(dutch.number(new BigDecimal("1234.5"))).isEqualTo("1.234,5");
        assertThat(english.number(new BigDecimal("1234.5"))).isEqualTo("1,234.5");
    }

    @Test
    void an_input_shows_all_decimals_there_are() {
        assertThat(dutch.exact(new BigDecimal("1234.567891"))).isEqualTo("1.234,567891");
        assertThat(dutch.exact(new BigDecimal("365"))).isEqualTo("365");
        assertThat(dutch.exact(null)).isEmpty();
    }

    @Test
    void a_range_stays_a_range_and_a_missing_value_is_a_dash() {
        BigDecimal low = new BigDecimal("120");
        BigDecimal high = new BigDecimal("1180.5");
        assertThat(dutch.range(low, null, high)).isEqualTo("120 – 1.180,5");
        assertThat(dutch.range(low, low, low)).isEqualTo("120");
        assertThat(dutch.range(null, null, null)).isEqualTo("–");
        assertThat(dutch.date(null)).isEqualTo("–");
    }

    @Test
    void one_side_of_a_range_says_which_side_it_is() {
        BigDecimal value = new BigDecimal("0.005");
        assertThat(dutch.range(value, null, null)).isEqualTo("≥ 0,005");
        assertThat(dutch.range(null, null, value)).isEqualTo("≤ 0,005");
        assertThat(dutch.range(null, value, null)).isEqualTo("0,005");
        assertThat(dutch.range(value, BigDecimal.ONE, null)).isEqualTo("≥ 0,005, midden 1");
        assertThat(dutch.range(null, value, BigDecimal.ONE)).isEqualTo("≤ 1, midden 0,005");
    }
}
