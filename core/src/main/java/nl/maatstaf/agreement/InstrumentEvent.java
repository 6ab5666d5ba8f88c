package nl.maatstaf.agreement;

import java.util.Map;
import java.util.UUID;
import nl.maatstaf.audit.Event;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.audit.Subject;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** What happens to an instrument; it stands in the chain of its case. */
public sealed interface InstrumentEvent extends Event {

    UUID caseId();

    UUID instrumentId();

    @Override
    default Stream stream() {
        return Stream.ofCase(caseId());
    }

    @Override
    default Subject subject() {
        return new Subject("agreement.instrument", instrumentId());
    }

    /** An instrument was drafted. */
    record InstrumentDrafted(UUID caseId, UUID instrumentId, PartialDate occurred, InstrumentKind kind)
            implements InstrumentEvent {
        @Override
        public EventType type() {
            return AgreementEvents.INSTRUMENT_DRAFTED;
        }

        @Override
        public Map<String, String> newValues() {
            return Map.of("kind", kind.name());
        }
    }

    /** An instrument came into another state than signed. */
    record InstrumentMoved(
            UUID caseId,
            UUID instrumentId,
            PartialDate occurred,
            InstrumentKind kind,
            InstrumentState from,
            InstrumentState to,
            @Nullable String reason)
            implements InstrumentEvent {
        @Override
        public EventType type() {
            return AgreementEvents.INSTRUMENT_MOVED;
        }

        @Override
        public Map<String, String> oldValues() {
            return Map.of("kind", kind.name(), "state", from.name());
        }

        @Override
        public Map<String, String> newValues() {
            return Map.of("kind", kind.name(), "state", to.name());
        }
    }

    /** An instrument was signed by its parties. */
    record InstrumentSigned(
            UUID caseId,
            UUID instrumentId,
            PartialDate occurred,
            InstrumentKind kind,
            String signatories,
            @Nullable String source)
            implements InstrumentEvent {
        @Override
        public EventType type() {
            return AgreementEvents.INSTRUMENT_SIGNED;
        }

        @Override
        public Map<String, String> newValues() {
            return source == null
                    ? Map.of("kind", kind.name(), "signatories", signatories)
                    : Map.of("kind", kind.name(), "signatories", signatories, "source", source);
        }

        @Override
        public boolean isShared() {
            return true;
        }
    }

    /** What an instrument commits to was set. */
    record CommitmentSet(
            UUID caseId, UUID instrumentId, PartialDate occurred, InstrumentKind kind, Map<String, String> newValues)
            implements InstrumentEvent {
        @Override
        public EventType type() {
            return AgreementEvents.COMMITMENT_SET;
        }

        public CommitmentSet {
            newValues = Map.copyOf(newValues);
        }
    }

    /** A recorded fact of an instrument turned out to be wrong and was corrected. */
    record InstrumentCorrected(
            UUID caseId,
            UUID instrumentId,
            PartialDate occurred,
            EventType type,
            Map<String, String> oldValues,
            Map<String, String> newValues,
            String reason)
            implements InstrumentEvent {
        public InstrumentCorrected {
            oldValues = Map.copyOf(oldValues);
            newValues = Map.copyOf(newValues);
        }

        /** What a company was shown is corrected for it too. */
        @Override
        public boolean isShared() {
            return type.equals(AgreementEvents.SIGNATORIES_CORRECTED)
                    || InstrumentState.SIGNED.name().equals(oldValues.get("state"));
        }
    }
}
