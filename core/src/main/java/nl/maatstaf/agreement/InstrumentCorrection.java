package nl.maatstaf.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Reason;
import nl.maatstaf.text.TextRefusals;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeRefusals;
import org.jspecify.annotations.Nullable;

/**
 * Sets right what was recorded wrongly of an instrument; each verb answers what stands of it in the log.
 *
 * @param reason why
 * @param today the day on which it is set right
 * @param now from when that is known
 */
public record InstrumentCorrection(Instrument instrument, Reason reason, LocalDate today, Instant now) {

    /**
     * Sets right when it was signed, or came into another state.
     *
     * @throws Refusal {@link TimeRefusals#DATE_IN_FUTURE} for a date after today
     * @throws Refusal {@link AgreementRefusals#SIGNATORY_DATE_TOO_LATE} when a party has a later date of its own
     */
    public InstrumentEvent.InstrumentCorrected date(UUID fact, PartialDate occurred) {
        occurred.checkNotAfter(today);
        InstrumentStateEntry wrong = instrument.told().redate(fact, occurred, known());
        if (wrong.state() == InstrumentState.SIGNED) {
            instrument.parties().checkDates(occurred, today);
            instrument.committed().countFrom(occurred, known());
        }
        return corrected(
                AgreementEvents.STATE_CORRECTED,
                occurred,
                wrong.values(),
                wrong.on(occurred).values());
    }

    /**
     * Takes back that it came into its latest state, and goes back to the one before; when that was signed, nobody did
     * and nothing counts.
     *
     * @param fact that state
     * @param ofCase the instruments of its case
     * @throws Refusal {@link AgreementRefusals#INSTRUMENT_SUCCEEDED} when one of those succeeds it and stands
     */
    public InstrumentEvent.InstrumentCorrected takeBackState(UUID fact, Collection<Instrument> ofCase) {
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
                instrument.told().latest().values());
    }

    /** Sets right what a commitment says. */
    public InstrumentEvent.InstrumentCorrected commitment(UUID fact, CommitmentTerms right) {
        CommitmentTerms wrong = instrument.committed().correct(fact, right, known());
        return correctedToday(AgreementEvents.COMMITMENT_CORRECTED, wrong.values(), right.values());
    }

    /**
     * Sets right who signed it; who stays the same party stays the same organisation.
     *
     * @param all that signed; as with signing, at least one of the State and the company
     * @throws Refusal {@link AgreementRefusals#SIGNATORY_DATE_TOO_LATE} for a party that signed later than the instrument was signed
     * @throws Refusal {@link AgreementRefusals#INSTRUMENT_UNCHANGED} when that is what it says already
     */
    public InstrumentEvent.InstrumentCorrected signatories(Set<Signatory> all) {
        if (instrument.state() != InstrumentState.SIGNED) {
            throw AgreementRefusals.INSTRUMENT_STATE_NOT_ALLOWED.with(instrument.state(), InstrumentState.SIGNED);
        }
        Signatories wrong = instrument.parties();
        Signatories right = wrong.correctedTo(all);
        right.checkDates(instrument.told().latest().occurred(), today);
        instrument.signedBy(right);
        InstrumentKind kind = instrument.kind();
        return correctedToday(
                AgreementEvents.SIGNATORIES_CORRECTED,
                wrong.differenceWith(right, kind),
                right.differenceWith(wrong, kind));
    }

    /**
     * Sets right where it is published.
     *
     * @param right none for our own
     * @throws Refusal {@link AgreementRefusals#INSTRUMENT_UNCHANGED} when that is what it says already
     */
    public InstrumentEvent.InstrumentCorrected source(@Nullable String right) {
        String wrong = instrument.source().orElse(null);
        if (right != null && right.length() > Instrument.SOURCE_MOST) {
            throw TextRefusals.TOO_LONG.at("source", Instrument.SOURCE_MOST);
        }
        if (Objects.equals(wrong, right)) {
            throw AgreementRefusals.INSTRUMENT_UNCHANGED.at("source");
        }
        instrument.publishedIn(right);
        return correctedToday(AgreementEvents.SOURCE_CORRECTED, told(wrong), told(right));
    }

    private Knowledge known() {
        return Knowledge.at(now);
    }

    private Map<String, String> told(@Nullable String source) {
        return Map.of("kind", instrument.kind().name(), "source", source == null ? "" : source);
    }

    private InstrumentEvent.InstrumentCorrected correctedToday(
            EventType type, Map<String, String> wrong, Map<String, String> right) {
        return corrected(type, PartialDate.on(today), wrong, right);
    }

    private InstrumentEvent.InstrumentCorrected corrected(
            EventType type, PartialDate occurred, Map<String, String> wrong, Map<String, String> right) {
        return new InstrumentEvent.InstrumentCorrected(
                instrument.caseId(), instrument.id(), occurred, type, wrong, right, reason.text());
    }
}
