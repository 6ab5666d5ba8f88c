package nl.maatstaf.agreement.web;

import static nl.maatstaf.refusal.RefusalAssertions.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.maatstaf.agreement.AgreementRefusals;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.InstrumentState;
import nl.maatstaf.agreement.service.InstrumentView;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.casefile.web.CaseRequest;
import nl.maatstaf.quantity.Indicator;
import nl.maatstaf.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the address of a subpage names is found, and whatever else it names is not there. */
class ShownInstrumentTest {

    private static final UUID EOP = new UUID(0, 1);
    private static final UUID JLOI = new UUID(0, 2);
    private static final UUID DRAFTED = new UUID(0, 3);
    private static final UUID FIGURES = new UUID(0, 4);

    private final List<InstrumentView> all = List.of(
            new InstrumentView(
                    EOP,
                    InstrumentKind.EOP,
                    InstrumentState.DRAFT,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()),
            new InstrumentView(
                    JLOI,
                    InstrumentKind.JLOI,
                    InstrumentState.DRAFT,
                    null,
                    null,
                    List.of(new InstrumentView.Step(DRAFTED, InstrumentState.DRAFT, PartialDate.in(2025), null)),
                    List.of(),
                    List.of(),
                    List.of(new InstrumentView.Commitment(
                            FIGURES, Indicator.NOX, null, null, null, null, null, 2030, false, "", null))));

    @Test
    void an_instrument_is_found_by_its_identifier() {
        assertThat(named(JLOI.toString()).getInstrument()).isEqualTo(all.getLast());
        assertThat(named(EOP.toString()).getInstrument()).isEqualTo(all.getFirst());
    }

    @Test
    void a_step_is_found_with_the_instrument_it_is_of() {
        ShownInstrument shown = named(DRAFTED.toString());

        assertThat(shown.getStep().occurred()).isEqualTo(PartialDate.in(2025));
        assertThat(shown.getWithFact()).isEqualTo(all.getLast());
    }

    @Test
    void a_commitment_is_found_with_the_instrument_it_is_of() {
        ShownInstrument shown = named(FIGURES.toString());

        assertThat(shown.getCommitment().indicator()).isEqualTo(Indicator.NOX);
        assertThat(shown.getWithFact()).isEqualTo(all.getLast());
    }

    @Test
    void a_fact_is_no_instrument_and_no_fact_of_another_kind() {
        assertThatThrownBy(named(DRAFTED.toString())::getInstrument)
                .is(refused(AgreementRefusals.INSTRUMENT_NOT_FOUND));
        assertThatThrownBy(named(DRAFTED.toString())::getCommitment).is(refused(CaseRefusals.FACT_NOT_FOUND));
        assertThatThrownBy(named(FIGURES.toString())::getStep).is(refused(CaseRefusals.FACT_NOT_FOUND));
        assertThatThrownBy(named(JLOI.toString())::getWithFact).is(refused(CaseRefusals.FACT_NOT_FOUND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "' OR 1=1"})
    void what_names_nothing_is_not_there(String item) {
        assertThatThrownBy(named(item)::getInstrument).is(refused(CaseRefusals.FACT_NOT_FOUND));
    }

    private ShownInstrument named(String item) {
        return new ShownInstrument(new Request(item), new Lines(all));
    }

    private static final class Request extends CaseRequest {

        private final String item;

        Request(String item) {
            this.item = item;
        }

        @Override
        public String getItem() {
            return item;
        }
    }

    private static final class Lines extends InstrumentLines {

        private final List<InstrumentView> all;

        Lines(List<InstrumentView> all) {
            this.all = all;
        }

        @Override
        public List<InstrumentView> getAll() {
            return all;
        }
    }
}
