package nl.maatstaf.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.InstrumentState;
import nl.maatstaf.agreement.service.InstrumentView;
import nl.maatstaf.quantity.Indicator;
import org.junit.jupiter.api.Test;

class InstrumentLinesTest {

    private static final InstrumentView.Commitment COMMITMENT = commitment(false);

    @Test
    void what_was_committed_to_holds_until_a_harder_instrument_commits_to_something() {
        InstrumentView eop = signed(InstrumentKind.EOP, COMMITMENT);
        InstrumentView silent = signed(InstrumentKind.JLOI);
        InstrumentView binding = signed(InstrumentKind.BINDING, COMMITMENT);

        assertThat(InstrumentLines.holding(List.of(eop, silent))).isEqualTo(eop);
        assertThat(InstrumentLines.holding(List.of(eop, silent, binding))).isEqualTo(binding);
    }

    @Test
    void the_hardest_holds_when_none_commits_to_anything() {
        InstrumentView eop = signed(InstrumentKind.EOP);
        InstrumentView jloi = signed(InstrumentKind.JLOI);

        assertThat(InstrumentLines.holding(List.of(eop, jloi))).isEqualTo(jloi);
    }

    @Test
    void what_counts_in_the_figures_holds_also_before_a_harder_one() {
        InstrumentView counting = signed(InstrumentKind.JLOI, commitment(true));
        InstrumentView later = signed(InstrumentKind.JLOI, COMMITMENT);
        InstrumentView harder = signed(InstrumentKind.BINDING, COMMITMENT);

        assertThat(InstrumentLines.holding(List.of(later, counting, harder))).isEqualTo(counting);
    }

    private static InstrumentView.Commitment commitment(boolean counts) {
        return new InstrumentView.Commitment(
                new UUID(0, 1), Indicator.CO2, new BigDecimal(5000), null, null, null, null, 2030, counts, "", null);
    }

    private static InstrumentView signed(InstrumentKind kind, InstrumentView.Commitment... commitments) {
        return new InstrumentView(
                UUID.randomUUID(),
                kind,
                InstrumentState.SIGNED,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(commitments));
    }
}
