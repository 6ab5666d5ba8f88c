package nl.maatstaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class WrittenNumberTest {

    private static final WrittenNumber ENGLISH = new WrittenNumber(',', '.');

    @Test
    void groups_thousands_by_points_and_begins_decimals_by_a_comma() {
        assertThat(WrittenNumber.DUTCH.read("1.234")).contains(new BigDecimal("1234"));
        assertThat(WrittenNumber.DUTCH.read("1.234.567,89")).contains(new BigDecimal("1234567.89"));
        assertThat(WrittenNumber.DUTCH.read("-1234,5")).contains(new BigDecimal("-1234.5"));
        assertThat(WrittenNumber.DUTCH.read("1,234")).contains(new BigDecimal("1.234"));
    }

    @Test
    void reads_a_number_as_its_own_language_writes_it() {
        assertThat(ENGLISH.read("1,234.5")).contains(new BigDecimal("1234.5"));
        assertThat(ENGLISH.read("1.234,5")).isEmpty();
    }

    @Test
    void gives_both_readings_of_a_number_that_breaks_the_rule() {
        assertThat(WrittenNumber.DUTCH.read("1,234.5")).isEmpty();
        assertThat(WrittenNumber.DUTCH.readings("1,234.5"))
                .containsExactly(new BigDecimal("1234.5"), new BigDecimal("1.2345"));
        assertThat(WrittenNumber.DUTCH.read("1234.56")).isEmpty();
        assertThat(WrittenNumber.DUTCH.readings("1234.56"))
                .containsExactly(new BigDecimal("1234.56"), new BigDecimal("123456"));
    }

    @Test
    void has_no_two_readings_of_what_is_no_number() {
        assertThat(WrittenNumber.DUTCH.readings("noord")).isEmpty();
        assertThat(WrittenNumber.DUTCH.readings("1.234.5")).hasSizeLessThan(2);
        assertThat(WrittenNumber.DUTCH.read("1".repeat(41))).isEmpty();
    }

    @Test
    void writes_as_it_reads_with_every_decimal() {
        assertThat(WrittenNumber.DUTCH.write(new BigDecimal("1234567.8901"))).isEqualTo("1.234.567,8901");
        assertThat(WrittenNumber.DUTCH.write(new BigDecimal("0.5"))).isEqualTo("0,5");
    }
}
