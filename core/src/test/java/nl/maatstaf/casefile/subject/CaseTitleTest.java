package nl.maatstaf.casefile.subject;

import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import nl.maatstaf.text.TextRefusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseTitleTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u2028", "\u00A0", "\u200B\u2060", "---"})
    void says_something(String typed) {
        assertThatRefusal(TextRefusals.MISSING)
                .isThrownBy(() -> new CaseTitle(typed))
                .satisfies(refusal -> assertThat(refusal.field()).contains("title"));
    }

    @Test
    void is_one_line_and_reads_the_same_however_it_was_typed() {
        assertThat(new CaseTitle("\uFEFFCoo\u0308peratie\u2028Cosun\u00A0"))
                .isEqualTo(new CaseTitle("Coöperatie Cosun"))
                .hasToString("Coöperatie Cosun");
    }

    @Test
    void is_measured_as_it_is_kept() {
        assertThat(new CaseTitle(" e\u0301".repeat(50) + "\u00A0".repeat(200) + "é").text())
                .hasSize(101);
        assertThatRefusal(TextRefusals.TOO_LONG).isThrownBy(() -> new CaseTitle("x".repeat(201)));
    }

    @Test
    void stays_what_it_was_where_a_case_got_it_before() {
        assertThat(CaseTitle.onRecord("\u00A0").text()).isEqualTo("\u00A0");
    }
}
