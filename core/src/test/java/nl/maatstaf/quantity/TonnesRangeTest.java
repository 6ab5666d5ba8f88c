package nl.maatstaf.quantity;

import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TonnesRangeTest {

    @Test
    void keeps_a_missing_central_value_missing() {
        TonnesRange range = TonnesRange.of(kilotonnes(800), null, kilotonnes(1700));

        assertThat(range.low()).contains(kilotonnes(800));
        assertThat(range.central()).isEmpty();
        assertThat(range.high()).contains(kilotonnes(1700));
        assertThat(range.isPoint()).isFalse();
        assertThat(range).hasToString("800000/-/1700000");
    }

    @Test
    void takes_a_central_value_alone_for_a_point() {
        TonnesRange range = TonnesRange.of(null, kilotonnes(500), null);

        assertThat(range).isEqualTo(TonnesRange.point(kilotonnes(500)));
        assertThat(range.low()).contains(kilotonnes(500));
        assertThat(range.high()).contains(kilotonnes(500));
        assertThat(range.isPoint()).isTrue();
        assertThat(range).hasToString("500000");
    }

    @Test
    void keeps_a_bound_alone_as_a_bound() {
        TonnesRange atLeast = TonnesRange.of(kilotonnes(500), null, null);

        assertThat(atLeast.high()).isEmpty();
        assertThat(atLeast.central()).isEmpty();
        assertThat(atLeast.isPoint()).isFalse();
    }

    @Test
    void refuses_an_empty_range() {
        assertThatRefusal(QuantityRefusals.RANGE_EMPTY)
                .isThrownBy(() -> TonnesRange.of(null, null, null))
                .satisfies(refusal -> assertThat(refusal.field()).contains("central"));
    }

    @Test
    void refuses_values_out_of_order_and_names_the_one_that_is_too_high() {
        refuses("low", kilotonnes(2), kilotonnes(1), null);
        refuses("low", kilotonnes(2), null, kilotonnes(1));
        refuses("central", null, kilotonnes(2), kilotonnes(1));
        refuses("central", kilotonnes(1), kilotonnes(3), kilotonnes(2));
    }

    @Test
    void sums_low_central_and_high_apart() {
        TonnesBand sum = TonnesBand.sumOf(List.of(
                TonnesRange.of(kilotonnes(1), kilotonnes(2), kilotonnes(4)), TonnesRange.point(kilotonnes(10))));

        assertThat(sum).isEqualTo(new TonnesBand(kilotonnes(11), kilotonnes(12), kilotonnes(14)));
    }

    @Test
    void sums_to_a_missing_central_value_where_one_is_missing() {
        TonnesBand sum = TonnesBand.sumOf(
                List.of(TonnesRange.point(kilotonnes(10)), TonnesRange.of(kilotonnes(800), null, kilotonnes(1700))));

        assertThat(sum).isEqualTo(new TonnesBand(kilotonnes(810), null, kilotonnes(1710)));
    }

    @Test
    void sums_nothing_to_zero() {
        assertThat(TonnesBand.sumOf(List.of())).isEqualTo(TonnesBand.ZERO);
    }

    @Test
    void reads_back_what_the_log_keeps_of_it() {
        for (TonnesRange range : List.of(
                TonnesRange.of(kilotonnes(350), null, kilotonnes(550)),
                TonnesRange.of(kilotonnes(350), kilotonnes(400), null),
                TonnesRange.point(kilotonnes(35)))) {
            assertThat(TonnesRange.parse(range.toString())).isEqualTo(range);
        }
    }

    private static void refuses(String field, Tonnes low, Tonnes central, Tonnes high) {
        assertThatRefusal(QuantityRefusals.RANGE_OUT_OF_ORDER)
                .isThrownBy(() -> TonnesRange.of(low, central, high))
                .satisfies(refusal -> assertThat(refusal.field()).contains(field));
    }

    private static Tonnes kilotonnes(int kilotonnes) {
        return Tonnes.ofKilotonnes(BigDecimal.valueOf(kilotonnes));
    }
}
