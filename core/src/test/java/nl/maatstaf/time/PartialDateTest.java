package nl.maatstaf.time;

import static nl.maatstaf.time.PartialDate.Precision.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartialDateTest {

    @Test
    void counts_from_the_last_day_of_the_period_it_is_known_to() {
        assertThat(PartialDate.on(LocalDate.of(2022, 7, 15)).countsFrom()).contains(LocalDate.of(2022, 7, 15));
        assertThat(PartialDate.midOf(YearMonth.of(2022, 12)).countsFrom()).contains(LocalDate.of(2022, 12, 20));
        assertThat(PartialDate.in(YearMonth.of(2024, 2)).countsFrom()).contains(LocalDate.of(2024, 2, 29));
        assertThat(PartialDate.in(Season.AUTUMN, 2025).countsFrom()).contains(LocalDate.of(2025, 11, 30));
        assertThat(PartialDate.earlyIn(2025).countsFrom()).contains(LocalDate.of(2025, 3, 31));
        assertThat(PartialDate.lateIn(2024).countsFrom()).contains(LocalDate.of(2024, 12, 31));
        assertThat(PartialDate.in(2023).countsFrom()).contains(LocalDate.of(2023, 12, 31));
        assertThat(PartialDate.noLaterThan(LocalDate.of(2025, 3, 17)).countsFrom())
                .contains(LocalDate.of(2025, 3, 17));
    }

    @Test
    void ends_winter_in_february_of_its_year_leap_day_included() {
        assertThat(PartialDate.in(Season.WINTER, 2024).countsFrom()).contains(LocalDate.of(2024, 2, 29));
        assertThat(PartialDate.in(Season.SPRING, 2025).countsFrom()).contains(LocalDate.of(2025, 5, 31));
        assertThat(PartialDate.in(Season.SUMMER, 2025).countsFrom()).contains(LocalDate.of(2025, 8, 31));
    }

    @Test
    void counts_on_its_last_day_and_not_the_day_before() {
        PartialDate december = PartialDate.in(YearMonth.of(2023, 12));

        assertThat(december.countsOn(LocalDate.of(2023, 12, 30))).isFalse();
        assertThat(december.countsOn(LocalDate.of(2023, 12, 31))).isTrue();
    }

    @Test
    void never_counts_when_unknown() {
        assertThat(PartialDate.unknown().countsOn(LocalDate.MAX)).isFalse();
        assertThat(PartialDate.unknown().countsFrom()).isEmpty();
        assertThat(PartialDate.unknown().isKnown()).isFalse();
    }

    @Test
    void refuses_a_last_day_that_does_not_end_the_period() {
        LocalDate day = LocalDate.of(2025, 3, 30);
        for (PartialDate.Precision precision :
                List.of(MID_MONTH, MONTH, SEASON, EARLY_YEAR, LATE_YEAR, YEAR, UNKNOWN)) {
            assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(day, precision));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(null, DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(LocalDate.of(2025, 3, 31), SEASON));
    }

    @Test
    void reads_back_what_was_stored() {
        Stream.of(
                        PartialDate.on(LocalDate.of(2022, 7, 15)),
                        PartialDate.midOf(YearMonth.of(2022, 12)),
                        PartialDate.in(YearMonth.of(2024, 2)),
                        PartialDate.in(Season.WINTER, 2023),
                        PartialDate.earlyIn(2025),
                        PartialDate.lateIn(2024),
                        PartialDate.in(2023),
                        PartialDate.noLaterThan(LocalDate.of(2025, 3, 17)),
                        PartialDate.unknown())
                .forEach(date -> assertThat(PartialDate.of(date.countsFrom().orElse(null), date.precision()))
                        .isEqualTo(date)
                        .hasSameHashCodeAs(date));
    }

    @Test
    void sorts_by_the_day_it_counts_from_then_the_more_exact_first_and_the_unknown_last() {
        PartialDate day = PartialDate.on(LocalDate.of(2023, 12, 31));
        PartialDate month = PartialDate.in(YearMonth.of(2023, 12));
        PartialDate year = PartialDate.in(2023);
        PartialDate earlier = PartialDate.midOf(YearMonth.of(2023, 12));

        assertThat(Stream.of(PartialDate.unknown(), year, month, day, earlier).sorted())
                .containsExactly(earlier, day, month, year, PartialDate.unknown());
    }

    @Test
    void stands_in_the_audit_log_as_day_and_precision() {
        assertThat(PartialDate.midOf(YearMonth.of(2022, 12))).hasToString("2022-12-20/MID_MONTH");
        assertThat(PartialDate.unknown()).hasToString("UNKNOWN");
    }
}
