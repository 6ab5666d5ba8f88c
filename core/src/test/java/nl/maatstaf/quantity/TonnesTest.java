package nl.maatstaf.quantity;

import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TonnesTest {

    @Test
    void are_the_same_however_they_are_written() {
        Tonnes fromTonnes = new Tonnes(new BigDecimal("365000"));

        assertThat(Tonnes.ofKilotonnes(new BigDecimal("365"))).isEqualTo(fromTonnes);
        assertThat(Tonnes.ofMegatonnes(new BigDecimal("0.365"))).isEqualTo(fromTonnes);
        assertThat(new Tonnes(new BigDecimal("3.65E+5"))).isEqualTo(fromTonnes).hasSameHashCodeAs(fromTonnes);
    }

    @Test
    void read_back_as_kilo_and_megatonnes_without_trailing_zeros() {
        Tonnes tonnes = new Tonnes(new BigDecimal("1500000.000"));

        assertThat(tonnes.kilotonnes()).isEqualTo(new BigDecimal("1500"));
        assertThat(tonnes.megatonnes()).isEqualTo(new BigDecimal("1.5"));
        assertThat(tonnes).hasToString("1500000");
    }

    @Test
    void are_kept_exact_to_the_kilogram() {
        assertThat(new Tonnes(new BigDecimal("0.001")).plus(new Tonnes(new BigDecimal("0.002"))))
                .isEqualTo(new Tonnes(new BigDecimal("0.003")));
        assertThatRefusal(QuantityRefusals.TONNES_TOO_PRECISE)
                .isThrownBy(() -> Tonnes.of("central", new BigDecimal("0.0001")))
                .satisfies(refusal -> assertThat(refusal.field()).contains("central"));
    }

    @Test
    void are_never_negative() {
        assertThatRefusal(QuantityRefusals.NEGATIVE_TONNES)
                .isThrownBy(() -> Tonnes.ofKilotonnes("low", new BigDecimal("-1")))
                .satisfies(refusal -> assertThat(refusal.field()).contains("low"));
        assertThat(new Tonnes(new BigDecimal("-0.000"))).isEqualTo(Tonnes.ZERO);
    }

    @Test
    void fit_their_column() {
        assertThat(new Tonnes(new BigDecimal("999999999999999.999")).value()).hasToString("999999999999999.999");
        assertThatRefusal(QuantityRefusals.TONNES_TOO_LARGE).isThrownBy(() -> new Tonnes(new BigDecimal("1E15")));
        assertThatRefusal(QuantityRefusals.TONNES_TOO_LARGE).isThrownBy(() -> new Tonnes(new BigDecimal("1E999999")));
    }
}
