package nl.maatstaf.agreement;

import static nl.maatstaf.refusal.RefusalAssertions.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Reason;
import nl.maatstaf.text.TextRefusals;
import nl.maatstaf.time.Correction;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;
import org.junit.jupiter.api.Test;

class InstrumentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
    private static final Signatory MINISTER = new Signatory(PartyKind.MINISTER, "KGG", null, null);
    private static final Signatory COMPANY = new Signatory(PartyKind.COMPANY, "Voorbeeld Chemie B.V.", null, null);
    private static final Set<Signatory> PARTIES = Set.of(MINISTER, COMPANY);

    private final Instrument instrument =
            new Instrument(new UUID(0, 1), InstrumentKind.EOP, null, null, PartialDate.on(TODAY), Knowledge.at(NOW));

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

        assertThatThrownBy(() -> correction(NOW).correctDate(draft, PartialDate.on(TODAY)))
                .is(refused(CaseRefusals.DATE_AFTER_NEXT_STAGE));
    }

    @Test
    void nobody_signs_after_the_day_on_which_the_last_of_them_did() {
        PartialDate signed = PartialDate.on(TODAY.minusDays(5));
        Set<Signatory> late = with(MINISTER.on(PartialDate.on(TODAY.minusDays(4))));

        assertThatThrownBy(() -> instrument.sign(late, signed, true, TODAY, Knowledge.at(NOW)))
                .is(refused(AgreementRefusals.SIGNATORY_DATE_TOO_LATE));
        assertThat(instrument.state()).isEqualTo(InstrumentState.DRAFT);
        instrument.sign(with(MINISTER.on(signed)), signed, true, TODAY, Knowledge.at(NOW.plusSeconds(1)));
        assertThatThrownBy(() -> correction(NOW.plusSeconds(2)).correctSignatories(late))
                .is(refused(AgreementRefusals.SIGNATORY_DATE_TOO_LATE));
    }

    @Test
    void nobody_has_signed_tomorrow_also_when_it_is_not_known_when_the_last_did() {
        Set<Signatory> tomorrow = with(MINISTER.on(PartialDate.on(TODAY.plusDays(1))));

        assertThatThrownBy(() -> instrument.sign(tomorrow, PartialDate.unknown(), true, TODAY, Knowledge.at(NOW)))
                .is(refused(AgreementRefusals.SIGNATORY_DATE_TOO_LATE));
        instrument.sign(
                with(MINISTER.on(PartialDate.on(TODAY))), PartialDate.unknown(), true, TODAY, Knowledge.at(NOW));
        assertThat(instrument.state()).isEqualTo(InstrumentState.SIGNED);
    }

    @Test
    void was_not_signed_before_a_party_signed_on_a_date_of_its_own() {
        instrument.sign(
                with(MINISTER.on(PartialDate.on(TODAY.minusDays(3)))),
                PartialDate.on(TODAY),
                true,
                TODAY,
                Knowledge.at(NOW.plusSeconds(1)));

        assertThatThrownBy(() -> correctSigning(PartialDate.on(TODAY.minusDays(4))))
                .is(refused(AgreementRefusals.SIGNATORY_DATE_TOO_LATE));
        correctSigning(PartialDate.on(TODAY.minusDays(3)));
        assertThat(instrument.states().getLast().occurred()).isEqualTo(PartialDate.on(TODAY.minusDays(3)));
    }

    @Test
    void was_never_signed_when_the_signing_is_retracted_and_is_still_known_to_have_seemed_so() {
        instrument.commit(CommitmentTermsTest.from(null), TODAY, Knowledge.at(NOW));
        sign(TODAY.minusDays(40));
        Commitment counted = instrument.commitments().getFirst();
        InstrumentStateEntry signed = instrument.states().getLast();

        InstrumentEvent.InstrumentCorrected event = retract();

        assertThat(instrument.state()).isEqualTo(InstrumentState.DRAFT);
        assertThat(stateOn(TODAY)).isEqualTo(InstrumentState.DRAFT);
        assertThat(instrument.signatories()).isEmpty();
        assertThat(instrument.commitments())
                .singleElement()
                .satisfies(commitment ->
                        assertThat(commitment.holds(TODAY, NOW.plusSeconds(9))).isFalse());
        assertThat(counted.holds(TODAY, NOW.plusSeconds(2))).isTrue();
        assertThat(signed.holds(TODAY, NOW.plusSeconds(2))).isTrue();
        assertThat(event.oldValues())
                .containsEntry("state", "SIGNED")
                .containsEntry("date", "2026-01-21/DAY")
                .containsEntry("signatories", "KGG; Voorbeeld Chemie B.V.");
        assertThat(event.newValues()).containsEntry("state", "DRAFT");
    }

    @Test
    void can_be_signed_again_after_a_signing_was_retracted() {
        instrument.commit(CommitmentTermsTest.from(null), TODAY, Knowledge.at(NOW));
        sign(TODAY.minusDays(40));
        retract();

        instrument.sign(PARTIES, PartialDate.on(TODAY), true, TODAY, Knowledge.at(NOW.plusSeconds(3)));

        assertThat(stateOn(TODAY)).isEqualTo(InstrumentState.SIGNED);
        assertThat(stateOn(TODAY.minusDays(1))).isEqualTo(InstrumentState.DRAFT);
        assertThat(instrument.commitments().getFirst().occurred()).isEqualTo(PartialDate.on(TODAY));
    }

    @Test
    void goes_back_one_state_at_a_time_and_stays_a_draft() {
        move(InstrumentState.SUBMITTED_FOR_ADVICE, 1);
        UUID submitted = instrument.states().getLast().factId();
        move(InstrumentState.WITHDRAWN, 2);

        assertThatThrownBy(() -> retract(submitted)).is(refused(CaseRefusals.FACT_NOT_FOUND));
        retract();
        assertThat(instrument.state()).isEqualTo(InstrumentState.SUBMITTED_FOR_ADVICE);
        retract();
        assertThat(instrument.state()).isEqualTo(InstrumentState.DRAFT);
        assertThatThrownBy(this::retract).is(refused(AgreementRefusals.INSTRUMENT_STATE_NOT_ALLOWED));
        assertThat(stateOn(TODAY)).isEqualTo(InstrumentState.DRAFT);
    }

    @Test
    void stays_signed_while_another_succeeds_it_that_was_not_withdrawn() {
        sign(TODAY);
        Instrument next = new Instrument(
                instrument.caseId(),
                InstrumentKind.JLOI,
                instrument.id(),
                null,
                PartialDate.on(TODAY),
                Knowledge.at(NOW));
        UUID signed = instrument.states().getLast().factId();
        InstrumentCorrection correction = correction(NOW.plusSeconds(2));

        assertThatThrownBy(() -> correction.retractState(signed, List.of(instrument, next)))
                .is(refused(AgreementRefusals.INSTRUMENT_SUCCEEDED));
        next.moveTo(new MoveInstrument(InstrumentState.WITHDRAWN, PartialDate.on(TODAY), null), Knowledge.at(NOW));
        correction.retractState(signed, List.of(instrument, next));

        assertThat(instrument.state()).isEqualTo(InstrumentState.DRAFT);
    }

    @Test
    void says_where_it_is_published_and_where_it_was_said_to_be() {
        InstrumentEvent.InstrumentCorrected event = correction(NOW).correctSource("Kamerstuk 29826");

        assertThat(instrument.source()).contains("Kamerstuk 29826");
        assertThat(event.oldValues()).containsEntry("source", "");
        assertThat(event.newValues()).containsEntry("source", "Kamerstuk 29826");
        assertThatThrownBy(() -> correction(NOW).correctSource("Kamerstuk 29826"))
                .is(refused(AgreementRefusals.INSTRUMENT_UNCHANGED));
        assertThatThrownBy(() -> correction(NOW).correctSource("x".repeat(1001)))
                .is(refused(TextRefusals.TOO_LONG));
    }

    private static Set<Signatory> with(Signatory minister) {
        return Set.of(minister, COMPANY);
    }

    private void move(InstrumentState to, int seconds) {
        instrument.moveTo(new MoveInstrument(to, PartialDate.on(TODAY), null), Knowledge.at(NOW.plusSeconds(seconds)));
    }

    private InstrumentEvent.InstrumentCorrected retract() {
        return retract(instrument.states().getLast().factId());
    }

    private InstrumentEvent.InstrumentCorrected retract(UUID state) {
        return correction(NOW.plusSeconds(2)).retractState(state, List.of(instrument));
    }

    private void sign(LocalDate day) {
        instrument.sign(PARTIES, PartialDate.on(day), true, TODAY, Knowledge.at(NOW.plusSeconds(1)));
    }

    @Test
    void a_corrected_date_in_the_future_is_refused_beside_the_date() {
        sign(TODAY);

        assertThatThrownBy(() -> correctSigning(PartialDate.on(TODAY.plusDays(1))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).hasValue("date"));
    }

    private void correctSigning(PartialDate date) {
        UUID signed = instrument.states().getLast().factId();
        correction(NOW.plusSeconds(2)).correctDate(signed, date);
    }

    private InstrumentCorrection correction(Instant known) {
        return new InstrumentCorrection(instrument, new Correction(new Reason("x"), TODAY, Knowledge.at(known)));
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
