package nl.maatstaf.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.casefile.DateAfterNextStage;
import nl.maatstaf.casefile.PartyKind;
import nl.maatstaf.casefile.Reason;
import nl.maatstaf.time.PartialDate;
import org.junit.jupiter.api.Test;

class InstrumentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
    private static final Set<Signatory> PARTIES = Set.of(
            new Signatory(PartyKind.MINISTER, "KGG", null, null),
            new Signatory(PartyKind.COMPANY, "Voorbeeld Chemie B.V.", null, null));

    private final Instrument instrument =
            new Instrument(new UUID(0, 1), InstrumentKind.EOP, null, null, PartialDate.on(TODAY), NOW);

    @Test
    void is_signed_also_when_it_was_written_down_after_the_signing() {
        sign(TODAY.minusDays(40));

        assertThat(stateOn(TODAY)).isEqualTo(InstrumentState.SIGNED);
        assertThat(stateOn(TODAY.minusDays(40))).isEqualTo(InstrumentState.SIGNED);
        assertThat(instrument.states().getLast().state()).isEqualTo(InstrumentState.SIGNED);
    }

    @Test
    void stays_signed_when_the_signing_turns_out_to_have_been_earlier() {
        sign(TODAY);

        correctSigning(PartialDate.on(TODAY.minusDays(10)));

        assertThat(stateOn(TODAY)).isEqualTo(InstrumentState.SIGNED);
        assertThat(stateOn(TODAY.minusDays(10))).isEqualTo(InstrumentState.SIGNED);
    }

    @Test
    void was_not_drafted_after_it_was_signed() {
        sign(TODAY.minusDays(1));
        UUID draft = instrument.states().getFirst().factId();

        assertThatThrownBy(() -> instrument.correctDate(draft, PartialDate.on(TODAY), new Reason("x"), TODAY, NOW))
                .isInstanceOf(DateAfterNextStage.class);
    }

    private void sign(LocalDate day) {
        instrument.sign(PARTIES, PartialDate.on(day), true, TODAY, NOW.plusSeconds(1));
    }

    private void correctSigning(PartialDate date) {
        UUID signed = instrument.states().getLast().factId();
        instrument.correctDate(signed, date, new Reason("x"), TODAY, NOW.plusSeconds(2));
    }

    private InstrumentState stateOn(LocalDate day) {
        return instrument.states().stream()
                .filter(entry -> entry.holds(day, NOW.plusSeconds(9)))
                .reduce((first, second) -> {
                    throw new AssertionError("two states on " + day);
                })
                .orElseThrow()
                .state();
    }
}
