package nl.maatstaf.casefile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.audit.Event;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.audit.Subject;
import nl.maatstaf.casefile.subject.SubjectEvents;
import nl.maatstaf.casefile.vocabulary.CaseEvents;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** What happens to a case. */
public sealed interface CaseEvent extends Event {

    UUID caseId();

    @Override
    default Stream stream() {
        return Stream.ofCase(caseId());
    }

    @Override
    default Subject subject() {
        return new Subject("casefile.case", caseId());
    }

    /** A case was opened in its first stage. */
    record CaseOpened(UUID caseId, PartialDate occurred, String number, String title, String stage)
            implements CaseEvent {
        @Override
        public EventType type() {
            return CaseEvents.CASE_OPENED;
        }

        @Override
        public Map<String, String> newValues() {
            return Map.of("number", number, "title", title, "stage", stage);
        }

        @Override
        public boolean isShared() {
            return true;
        }
    }

    /** The gate of a stage was passed on the evidence recorded. */
    record GatePassed(UUID caseId, PartialDate occurred, String from, String to, String reason) implements CaseEvent {
        @Override
        public EventType type() {
            return CaseEvents.GATE_PASSED;
        }

        @Override
        public Map<String, String> oldValues() {
            return Map.of("stage", from);
        }

        @Override
        public Map<String, String> newValues() {
            return Map.of("stage", to);
        }

        @Override
        public boolean isShared() {
            return true;
        }
    }

    /** The case came into a stage otherwise than through its gate: skipped to, returned to, or stated by an import. */
    record StageMoved(
            UUID caseId,
            PartialDate occurred,
            @Nullable String from,
            String to,
            StageEntry.Manner manner,
            @Nullable String reason)
            implements CaseEvent {
        @Override
        public EventType type() {
            return CaseEvents.STAGE_MOVED;
        }

        @Override
        public Map<String, String> oldValues() {
            return from == null ? Map.of() : Map.of("stage", from);
        }

        @Override
        public Map<String, String> newValues() {
            return Map.of("stage", to, "manner", manner.name());
        }

        @Override
        public boolean isShared() {
            return true;
        }
    }

    /** The case took another status. */
    record StatusChanged(
            UUID caseId,
            PartialDate occurred,
            @Nullable CaseStatus from,
            CaseStatus to,
            @Nullable String reason,
            @Nullable String requestedBy,
            @Nullable LocalDate reviewOn)
            implements CaseEvent {
        @Override
        public EventType type() {
            return CaseEvents.STATUS_CHANGED;
        }

        @Override
        public Map<String, String> oldValues() {
            return from == null ? Map.of() : Map.of("status", from.name());
        }

        @Override
        public Map<String, String> newValues() {
            return values("status", to, "requestedBy", requestedBy, "reviewOn", reviewOn);
        }

        @Override
        public boolean isShared() {
            return true;
        }
    }

    /** Something that a gate may count on was recorded. */
    record EvidenceRecorded(UUID caseId, PartialDate occurred, Map<String, String> newValues) implements CaseEvent {
        public EvidenceRecorded {
            newValues = Map.copyOf(newValues);
        }

        @Override
        public EventType type() {
            return CaseEvents.EVIDENCE_RECORDED;
        }
    }

    /** A second person approved a decision. */
    record DecisionApproved(UUID caseId, PartialDate occurred, String decision, String takenBy) implements CaseEvent {
        @Override
        public EventType type() {
            return CaseEvents.DECISION_APPROVED;
        }

        @Override
        public Map<String, String> newValues() {
            return Map.of("decision", decision, "takenBy", takenBy);
        }
    }

    /** A requirement was passed over by a decision. */
    record RequirementDeviated(UUID caseId, PartialDate occurred, String stage, String requirement, String reason)
            implements CaseEvent {
        @Override
        public EventType type() {
            return CaseEvents.REQUIREMENT_DEVIATED;
        }

        @Override
        public Map<String, String> newValues() {
            return Map.of("stage", stage, "requirement", requirement);
        }
    }

    /** The planned or forecast date of a stage was set. */
    record StageDateSet(
            UUID caseId,
            PartialDate occurred,
            String stage,
            StageDate.Kind kind,
            @Nullable PartialDate before,
            PartialDate expected,
            @Nullable String reason)
            implements CaseEvent {
        @Override
        public EventType type() {
            return CaseEvents.STAGE_DATE_SET;
        }

        @Override
        public Map<String, String> oldValues() {
            return before == null ? Map.of() : Map.of("expected", before.toString());
        }

        @Override
        public Map<String, String> newValues() {
            return Map.of("stage", stage, "kind", kind.name(), "expected", expected.toString());
        }
    }

    /**
     * A recorded fact turned out to be wrong and was corrected, or retracted when there is nothing new. Evidence that follows
     * what it was made from has no reason of its own.
     */
    record FactCorrected(
            UUID caseId,
            PartialDate occurred,
            EventType type,
            Map<String, String> oldValues,
            Map<String, String> newValues,
            @Nullable String reason)
            implements CaseEvent {

        /** What a company was shown is corrected for it too. */
        private static final Set<EventType> SHARED = Set.of(
                CaseEvents.STAGE_CORRECTED,
                CaseEvents.STAGE_RETRACTED,
                CaseEvents.STATUS_CORRECTED,
                CaseEvents.STATUS_RETRACTED);

        public FactCorrected {
            oldValues = Map.copyOf(oldValues);
            newValues = Map.copyOf(newValues);
        }

        @Override
        public boolean isShared() {
            return SHARED.contains(type);
        }
    }

    /** What the case is about or who works on it changed. */
    record CaseEdited(
            UUID caseId,
            PartialDate occurred,
            Map<String, String> oldValues,
            Map<String, String> newValues,
            @Nullable String reason)
            implements CaseEvent {
        @Override
        public EventType type() {
            return SubjectEvents.CASE_EDITED;
        }

        public CaseEdited {
            oldValues = Map.copyOf(oldValues);
            newValues = Map.copyOf(newValues);
        }
    }

    /** Something that happened was noted, without changing where the case stands. */
    record Noted(UUID caseId, WriteNote note) implements CaseEvent {

        @Override
        public PartialDate occurred() {
            return note.occurred();
        }

        @Override
        public EventType type() {
            return note.isRemark() ? CaseEvents.NOTE_RECORDED : CaseEvents.OCCURRENCE_NOTED;
        }

        @Override
        public Map<String, String> newValues() {
            return values(
                    "occurrence",
                    note.kind(),
                    "text",
                    note.text(),
                    "source",
                    note.source(),
                    "place",
                    note.place(),
                    "reference",
                    note.reference());
        }
    }

    private static Map<String, String> values(@Nullable Object... namesAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                values.put(String.valueOf(namesAndValues[i]), value.toString());
            }
        }
        return values;
    }
}
