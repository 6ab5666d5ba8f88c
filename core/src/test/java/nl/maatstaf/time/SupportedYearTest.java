package nl.maatstaf.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SupportedYearTest {

    @Test
    void is_one_from_1900_to_2100() {
        assertThat(SupportedYear.has(1900)).isTrue();
        assertThat(SupportedYear.has(2100)).isTrue();
        assertThat(SupportedYear.has(1899)).isFalse();
        assertThat(SupportedYear.has(LocalDate.of(2101, 1, 1))).isFalse();
    }
}
