package nl.maatstaf.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.audit.Event;
import nl.maatstaf.casefile.subject.CaseAssignment;
import nl.maatstaf.casefile.task.Task;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The handing over of a case to a colleague. It becomes theirs, and with it go the open tasks of its officer until now and
 * of nobody; the tasks of others stay theirs, and the team stays as it is.
 */
public final class CaseHandover {

    private final CaseFile caseFile;
    private final @Nullable UUID officer;
    private final Map<Task, Optional<UUID>> along = new LinkedHashMap<>();

    /**
     * A handover that is still to be made.
     *
     * @param open what is still to be done on the case
     */
    public CaseHandover(CaseFile caseFile, List<Task> open) {
        this.caseFile = caseFile;
        this.officer = caseFile.officerId().orElse(null);
        open.stream().filter(this::goesAlong).forEach(task -> along.put(task, task.assigneeId()));
    }

    private boolean goesAlong(Task task) {
        return task.assigneeId().isEmpty() || task.assigneeId().equals(caseFile.officerId());
    }

    /** How many tasks go along. */
    public int tasks() {
        return along.size();
    }

    /**
     * Refuses what cannot be handed over to a colleague.
     *
     * @throws Refusal {@link CaseRefusals#CASE_ENTERED_IN_ERROR} when there should never have been such a case
     * @throws Refusal {@link CaseRefusals#ALREADY_THEIR_CASE} when the colleague handles it
     */
    public void check(UUID colleague) {
        if (caseFile.status() == CaseStatus.ENTERED_IN_ERROR) {
            throw CaseRefusals.CASE_ENTERED_IN_ERROR.with(caseFile.number());
        }
        if (colleague.equals(officer)) {
            throw CaseRefusals.ALREADY_THEIR_CASE.with(caseFile.number());
        }
    }

    /** Hands the case over, refused as by {@link #check}. */
    public List<Event> give(UUID colleague, LocalDate today) {
        check(colleague);
        List<Event> events = new ArrayList<>(List.of(assign(caseFile, colleague, today)));
        along.keySet().forEach(task -> events.add(task.change(colleague, task.dueOn(), today)));
        return events;
    }

    /** What was handed over, once it is saved. */
    public HandedOver made() {
        List<HandedOver.TaskAlong> tasks = along.entrySet().stream()
                .map(entry -> new HandedOver.TaskAlong(
                        entry.getKey().id(),
                        entry.getKey().version(),
                        entry.getValue().orElse(null)))
                .toList();
        return new HandedOver(caseFile.number(), caseFile.version(), officer, tasks);
    }

    static CaseEvent.CaseEdited assign(CaseFile caseFile, @Nullable UUID officer, LocalDate today) {
        CaseAssignment before = caseFile.subject().handling();
        CaseAssignment after = new CaseAssignment(officer, before.team(), before.confidential());
        after.check();
        return caseFile.edit(caseFile.subject().handledBy(after), Map.of(), null, today);
    }
}
