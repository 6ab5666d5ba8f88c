package nl.maatstaf.casefile.task;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.maatstaf.audit.Event;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.audit.Subject;
import nl.maatstaf.casefile.vocabulary.CaseEvents;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** What happens to a task; it stands in the chain of its case. */
public sealed interface TaskEvent extends Event {

    UUID caseId();

    UUID taskId();

    String title();

    @Override
    default Stream stream() {
        return Stream.ofCase(caseId());
    }

    @Override
    default Subject subject() {
        return new Subject("casefile.task", taskId());
    }

    @Override
    default Map<String, String> newValues() {
        return Map.of("title", title());
    }

    /** A task was created. */
    record TaskSetOut(
            UUID caseId,
            UUID taskId,
            PartialDate occurred,
            String title,
            @Nullable UUID assignee,
            LocalDate dueOn,
            boolean waitsForCompany)
            implements TaskEvent {
        @Override
        public EventType type() {
            return CaseEvents.TASK_SET_OUT;
        }

        @Override
        public Map<String, String> newValues() {
            Map<String, String> values = values(assignee, dueOn);
            values.put("title", title);
            if (waitsForCompany) {
                values.put("waitsForCompany", "true");
            }
            return values;
        }
    }

    /** A task was done. */
    record TaskCompleted(UUID caseId, UUID taskId, PartialDate occurred, String title) implements TaskEvent {
        @Override
        public EventType type() {
            return CaseEvents.TASK_COMPLETED;
        }
    }

    /** A completion was undone. */
    record TaskReopened(UUID caseId, UUID taskId, PartialDate occurred, String title) implements TaskEvent {
        @Override
        public EventType type() {
            return CaseEvents.TASK_REOPENED;
        }
    }

    /** A task went to someone else or got another term. */
    record TaskChanged(
            UUID caseId,
            UUID taskId,
            PartialDate occurred,
            String title,
            @Nullable UUID assigneeBefore,
            @Nullable UUID assignee,
            LocalDate dueBefore,
            LocalDate dueOn)
            implements TaskEvent {
        @Override
        public EventType type() {
            return CaseEvents.TASK_CHANGED;
        }

        @Override
        public Map<String, String> oldValues() {
            return values(assigneeBefore, dueBefore);
        }

        @Override
        public Map<String, String> newValues() {
            Map<String, String> values = values(assignee, dueOn);
            values.put("title", title);
            return values;
        }
    }

    /** The title of a task was wrong and was corrected. */
    record TaskCorrected(
            UUID caseId, UUID taskId, PartialDate occurred, String titleBefore, String title, String reason)
            implements TaskEvent {
        @Override
        public EventType type() {
            return CaseEvents.TASK_CORRECTED;
        }

        @Override
        public Map<String, String> oldValues() {
            return Map.of("title", titleBefore);
        }
    }

    /** A task should never have been created. */
    record TaskRetracted(UUID caseId, UUID taskId, PartialDate occurred, String title, String reason)
            implements TaskEvent {
        @Override
        public EventType type() {
            return CaseEvents.TASK_RETRACTED;
        }

        @Override
        public Map<String, String> oldValues() {
            return Map.of("title", title);
        }

        @Override
        public Map<String, String> newValues() {
            return Map.of();
        }
    }

    private static Map<String, String> values(@Nullable UUID assignee, LocalDate due) {
        Map<String, String> values = new TreeMap<>();
        values.put("dueOn", due.toString());
        if (assignee != null) {
            values.put("assignee", assignee.toString());
        }
        return values;
    }
}
