package nl.maatstaf.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    @Test
    void knows_easter_sunday() {
        assertThat(WorkingDays.easter(2000)).isEqualTo("2000-04-23");
        assertThat(WorkingDays.easter(2008)).isEqualTo("2008-03-23");
        assertThat(WorkingDays.easter(2024)).isEqualTo("2024-03-31");
        assertThat(WorkingDays.easter(2025)).isEqualTo("2025-04-20");
        assertThat(WorkingDays.easter(2026)).isEqualTo("2026-04-05");
        assertThat(WorkingDays.easter(2038)).isEqualTo("2038-04-25");
    }

    @Test
    void rests_on_the_holidays_around_easter() {
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 4, 3))).isFalse();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 4, 6))).isFalse();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 5, 14))).isFalse();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 5, 25))).isFalse();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 5, 15))).isTrue();
    }

    @Test
    void rests_at_new_year_and_christmas() {
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2025, 12, 25))).isFalse();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2025, 12, 26))).isFalse();
    }

    @Test
    void keeps_kings_day_on_saturday_when_the_27th_is_a_sunday() {
        assertThat(WorkingDays.kingsDay(2025)).isEqualTo("2025-04-26");
        assertThat(WorkingDays.kingsDay(2026)).isEqualTo("2026-04-27");
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 4, 27))).isFalse();
    }

    @Test
    void rests_on_liberation_day_in_lustrum_years_only() {
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2025, 5, 5))).isFalse();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 5, 5))).isTrue();
    }

    @Test
    void counts_on_over_weekends_and_holidays() {
        LocalDate wednesdayBeforeChristmas = LocalDate.of(2025, 12, 24);

        assertThat(WorkingDays.after(wednesdayBeforeChristmas, 1)).isEqualTo("2025-12-29");
        assertThat(WorkingDays.after(wednesdayBeforeChristmas, 4)).isEqualTo("2026-01-02");
        assertThat(WorkingDays.after(wednesdayBeforeChristmas, 0)).isEqualTo(wednesdayBeforeChristmas);
    }

    @Test
    void counts_between_days_what_it_added() {
        LocalDate first = LocalDate.of(2025, 12, 24);

        assertThat(WorkingDays.between(first, LocalDate.of(2026, 1, 2))).isEqualTo(4);
        assertThat(WorkingDays.between(LocalDate.of(2026, 1, 2), first)).isEqualTo(-4);
        assertThat(WorkingDays.between(first, first)).isZero();
        for (int days = 0; days < 300; days++) {
            assertThat(WorkingDays.between(first, WorkingDays.after(first, days)))
                    .isEqualTo(days);
        }
    }

    @Test
    void refuses_to_count_backwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingDays.after(LocalDate.of(2026, 1, 1), -1));
    }
}
