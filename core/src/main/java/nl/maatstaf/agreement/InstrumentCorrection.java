package nl.maatstaf.agreement;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.time.Correction;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeRefusals;
import org.jspecify.annotations.Nullable;

/** Corrects what was recorded wrongly of an instrument, or retracts what never happened; each verb answers what stands of it in the log. */
public record InstrumentCorrection(Instrument instrument, Correction made) {

    /**
     * Corrects when it was signed, or came into another state.
     *
     * @throws Refusal {@link TimeRefusals#DATE_IN_FUTURE} for a date after today
     * @throws Refusal {@link AgreementRefusals#SIGNATORY_DATE_TOO_LATE} when a party has a later date of its own
     */
    public InstrumentEvent.InstrumentCorrected correctDate(UUID fact, PartialDate occurred) {
        occurred.checkNotAfter(made.today());
        InstrumentStateEntry wrong = instrument.progress().correctDate(fact, occurred, known());
        if (wrong.state() == InstrumentState.SIGNED) {
            instrument.parties().checkDates(occurred, made.today());
            instrument.committed().countFrom(occurred, known());
        }
        return corrected(
                AgreementEvents.STATE_CORRECTED,
                occurred,
                wrong.values(),
                wrong.on(occurred).values());
    }

    /**
     * Retracts that it came into its latest state, and goes back to the one before; when that was signed, nobody did
     * and nothing counts.
     *
     * @param fact that state
     * @param ofCase the instruments of its case
     * @throws Refusal {@link AgreementRefusals#INSTRUMENT_SUCCEEDED} when one of those succeeds it and stands
     */
    public InstrumentEvent.InstrumentCorrected retractState(UUID fact, Collection<Instrument> ofCase) {
        ofCase.stream().filter(instrument::isSucceededBy).findFirst().ifPresent(successor -> {
            throw AgreementRefusals.INSTRUMENT_SUCCEEDED.with(successor.kind());
        });
        InstrumentStateEntry wrong = instrument.leaveState(fact, known());
        Map<String, String> before = new HashMap<>(wrong.values());
        if (wrong.state() == InstrumentState.SIGNED) {
            before.put("signatories", instrument.parties().names());
            instrument.signedBy(new Signatories(Set.of()));
            instrument.committed().countFrom(PartialDate.unknown(), known());
        }
        return correctedToday(
                AgreementEvents.STATE_RETRACTED,
                before,
                instrument.progress().latest().values());
    }

    /** Corrects what a commitment says. */
    public InstrumentEvent.InstrumentCorrected correctCommitment(UUID fact, CommitmentTerms right) {
        CommitmentTerms wrong = instrument.committed().correct(fact, right, known());
        return correctedToday(AgreementEvents.COMMITMENT_CORRECTED, wrong.values(), right.values());
    }

    /**
     * Corrects who signed it; who stays the same party stays the same organisation.
     *
     * @param all that signed; as with signing, at least one of the State and the company
     * @throws Refusal {@link AgreementRefusals#SIGNATORY_DATE_TOO_LATE} for a party that signed later than the instrument was signed
     * @throws Refusal {@link AgreementRefusals#INSTRUMENT_UNCHANGED} when that is what it says already
     */
    public InstrumentEvent.InstrumentCorrected correctSignatories(Set<Signatory> all) {
        if (instrument.state() != InstrumentState.SIGNED) {
            throw AgreementRefusals.INSTRUMENT_STATE_NOT_ALLOWED.with(instrument.state(), InstrumentState.SIGNED);
        }
        Signatories wrong = instrument.parties();
        Signatories right = wrong.correctedTo(all);
        right.checkDates(instrument.progress().latest().occurred(), made.today());
        instrument.signedBy(right);
        InstrumentKind kind = instrument.kind();
        return correctedToday(
                AgreementEvents.SIGNATORIES_CORRECTED,
                wrong.differenceWith(right, kind),
                right.differenceWith(wrong, kind));
    }

    /**
     * Corrects where it is published.
     *
     * @param typed none for our own
     * @throws Refusal {@link AgreementRefusals#INSTRUMENT_UNCHANGED} when that is what it says already
     */
    public InstrumentEvent.InstrumentCorrected correctSource(@Nullable String typed) {
        String wrong = instrument.source().orElse(null);
        String right = Instrument.checkedSource(typed);
        if (Objects.equals(wrong, right)) {
            throw AgreementRefusals.INSTRUMENT_UNCHANGED.at("source");
        }
        instrument.publishedIn(right);
        return correctedToday(AgreementEvents.SOURCE_CORRECTED, publishedIn(wrong), publishedIn(right));
    }

    private Knowledge known() {
        return made.known();
    }

    private Map<String, String> publishedIn(@Nullable String source) {
        return Map.of("kind", instrument.kind().name(), "source", source == null ? "" : source);
    }

    private InstrumentEvent.InstrumentCorrected correctedToday(
            EventType type, Map<String, String> wrong, Map<String, String> right) {
        return corrected(type, made.madeOn(), wrong, right);
    }

    private InstrumentEvent.InstrumentCorrected corrected(
            EventType type, PartialDate occurred, Map<String, String> wrong, Map<String, String> right) {
        return new InstrumentEvent.InstrumentCorrected(
                instrument.caseId(),
                instrument.id(),
                occurred,
                type,
                wrong,
                right,
                made.reason().text());
    }
}
