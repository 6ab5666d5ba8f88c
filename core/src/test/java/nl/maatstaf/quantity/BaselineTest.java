package nl.maatstaf.quantity;

import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BaselineTest {

    @Test
    void is_a_year_a_span_or_not_published() {
        assertThat(Baseline.of(2020)).hasToString("2020").isEqualTo(Baseline.of(2020, 2020));
        assertThat(Baseline.of(2018, 2020)).hasToString("2018-2020");
        assertThat(Baseline.of(2018, 2020).lastYear()).contains(2020);
        assertThat(Baseline.notPublished().isPublished()).isFalse();
        assertThat(Baseline.notPublished()).hasToString("").isNotEqualTo(Baseline.of(2020));
    }

    @Test
    void refuses_a_span_that_ends_before_it_begins_and_a_year_that_is_none() {
        assertThatRefusal(QuantityRefusals.BASELINE_OUT_OF_ORDER).isThrownBy(() -> Baseline.of(2021, 2020));
        assertThatRefusal(QuantityRefusals.BASELINE_OUT_OF_ORDER).isThrownBy(() -> Baseline.of(20));
        assertThatRefusal(QuantityRefusals.BASELINE_OUT_OF_ORDER).isThrownBy(() -> Baseline.of(20230));
    }
}
