package nl.maatstaf.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 17);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17-3-2025",
                "17/03/2025",
                "17.3.2025",
                "2025-03-17",
                "17 maart 2025",
                "17 mrt 2025",
                "17 March 2025",
                " 17  MAART 2025 "
            })
    void reads_a_day_in_every_form(String written) {
        assertThat(WrittenDate.read(written)).contains(PartialDate.on(DAY));
        assertThat(WrittenDate.day(written)).contains(DAY);
    }

    @Test
    void reads_a_date_as_far_as_it_is_known() {
        assertThat(WrittenDate.read("2023-12")).contains(PartialDate.in(YearMonth.of(2023, 12)));
        assertThat(WrittenDate.read("december 2023")).contains(PartialDate.in(YearMonth.of(2023, 12)));
        assertThat(WrittenDate.read("half december 2023")).contains(PartialDate.midOf(YearMonth.of(2023, 12)));
        assertThat(WrittenDate.read("voorjaar 2024")).contains(PartialDate.in(Season.SPRING, 2024));
        assertThat(WrittenDate.read("eind 2024")).contains(PartialDate.lateIn(2024));
        assertThat(WrittenDate.read("2024")).contains(PartialDate.in(2024));
        assertThat(WrittenDate.read("uiterlijk 17-3-2025")).contains(PartialDate.noLaterThan(DAY));
        assertThat(WrittenDate.read("onbekend")).contains(PartialDate.unknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"30-2-2025", "2025-13", "2025-02-30", "17 lente 2025", "gisteren", "17-3-25", ""})
    void takes_nothing_for_a_date_that_is_none(String written) {
        assertThat(WrittenDate.read(written)).isEmpty();
    }

    @Test
    void leaves_the_years_there_are_to_who_asks() {
        assertThat(WrittenDate.read("1-1-1899").filter(SupportedYear::has)).isEmpty();
        assertThat(WrittenDate.read("2101").filter(SupportedYear::has)).isEmpty();
        assertThat(WrittenDate.read("1900").filter(SupportedYear::has)).isPresent();
        assertThat(WrittenDate.read("onbekend").filter(SupportedYear::has)).isPresent();
    }
}
