package nl.maatstaf.text;

import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00A0", "\u200B", "\u2028\u2029", "\uFEFF", "...", "–", "?!"})
    void is_missing_without_a_letter_or_digit(String typed) {
        assertThatRefusal(TextRefusals.REASON_MISSING).isThrownBy(() -> Reason.of(typed));
    }

    @Test
    void keeps_its_lines_and_reads_the_same_however_it_was_pasted() {
        assertThat(Reason.of("\u00A0Ree\u0308el:\r\n  zie\u202Fbrief\u200B \n"))
                .isEqualTo(Reason.of("Reëel:\n  zie brief"));
    }

    @Test
    void is_measured_as_it_is_kept() {
        assertThat(Reason.of("\u00A0".repeat(10) + "x".repeat(Reason.MOST)).text())
                .hasSize(Reason.MOST);
        assertThatRefusal(TextRefusals.TOO_LONG).isThrownBy(() -> Reason.of("x".repeat(Reason.MOST + 1)));
    }

    @Test
    void may_be_left_out_where_none_is_needed() {
        assertThat(Reason.optional(null)).isNull();
        assertThat(Reason.optional("\u00A0")).isNull();
        assertThat(Reason.optional("Zo is het.")).isEqualTo(new Reason("Zo is het."));
        assertThatRefusal(TextRefusals.REASON_MISSING).isThrownBy(() -> Reason.optional("..."));
    }
}
