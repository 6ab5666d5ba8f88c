package nl.maatstaf.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.CaseScope;
import nl.maatstaf.access.service.CaseReading;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.audit.Event;
import nl.maatstaf.audit.service.EventRecorder;
import nl.maatstaf.casefile.CaseChangedMeanwhile;
import nl.maatstaf.casefile.CaseEvent;
import nl.maatstaf.casefile.CaseEvidence;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CaseFiles;
import nl.maatstaf.casefile.CaseFiles.TaskOnCase;
import nl.maatstaf.casefile.Note;
import nl.maatstaf.casefile.WriteNote;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.subject.CaseParty;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** Loads a case within its caller's scope and saves it: written, logged and in the lists. */
@Dependent
public class CaseChanges {

    private CaseFiles cases;
    private EventRecorder recorder;
    private CaseReading reading;
    private CurrentActor caller;
    private Now now;

    protected CaseChanges() {}

    @Inject
    public CaseChanges(CaseFiles cases, EventRecorder recorder, CaseReading reading, CurrentActor caller, Now now) {
        this.cases = cases;
        this.recorder = recorder;
        this.reading = reading;
        this.caller = caller;
        this.now = now;
    }

    /**
     * The case of that number.
     *
     * @param seenVersion the version the caller looked at; none when the caller looked at none
     * @throws Refusal {@link CaseRefusals#CASE_NOT_FOUND} when there is none within the caller's scope
     * @throws CaseChangedMeanwhile when it is no longer the version the caller looked at
     */
    public CaseFile load(String number, @Nullable Long seenVersion) {
        CaseFile found =
                cases.find(number).filter(this::isOpen).orElseThrow(() -> CaseRefusals.CASE_NOT_FOUND.with(number));
        if (seenVersion != null && found.version() != seenVersion) {
            throw new CaseChangedMeanwhile(number, seenVersion, found.version());
        }
        return found;
    }

    /** Those of the cases of these numbers that are within the caller's scope, in no order. */
    List<CaseFile> loadAll(Set<String> numbers) {
        return cases.find(numbers).stream().filter(this::isOpen).toList();
    }

    /** The task with its case; refused with {@link CaseRefusals#TASK_NOT_FOUND} outside the caller's scope. */
    TaskOnCase loadTask(UUID taskId) {
        return cases.findTask(taskId)
                .filter(found -> isOpen(found.caseFile()))
                .orElseThrow(CaseRefusals.TASK_NOT_FOUND::with);
    }

    /**
     * The task with its case.
     *
     * @param seenVersion the version of the task the caller looked at; none when the caller looked at none
     * @throws Refusal {@link CaseRefusals#TASK_NOT_FOUND} outside the caller's scope
     * @throws Refusal {@link CaseRefusals#TASK_CHANGED_MEANWHILE} when it is no longer the version the caller looked at
     */
    TaskOnCase loadTask(UUID taskId, @Nullable Long seenVersion) {
        TaskOnCase found = loadTask(taskId);
        if (seenVersion != null && found.task().version() != seenVersion) {
            throw CaseRefusals.TASK_CHANGED_MEANWHILE.with(found.task().title());
        }
        return found;
    }

    /** What is known now of evidence on the case; refused with {@link CaseRefusals#FACT_NOT_FOUND} when it is not, or no longer. */
    Evidence findEvidence(CaseFile caseFile, UUID fact) {
        return cases.evidenceOf(caseFile.id()).stream()
                .filter(piece -> piece.isCurrent() && piece.factId().equals(fact))
                .findFirst()
                .orElseThrow(CaseRefusals.FACT_NOT_FOUND::with);
    }

    /** The evidence on a case, to be recorded or reconciled now. */
    public CaseEvidence evidenceOn(CaseFile caseFile) {
        return new CaseEvidence(caseFile, cases, now.today(), now.knowledge());
    }

    /** Puts a note on the case; refused when what it says is still to happen. */
    CaseEvent.Noted note(CaseFile caseFile, WriteNote note) {
        note.occurred().happenedBy(now.today());
        cases.add(new Note(caseFile.id(), note, actor().displayName(), now.instant()));
        return new CaseEvent.Noted(caseFile.id(), note);
    }

    /** A note on the case; refused with {@link CaseRefusals#FACT_NOT_FOUND} when there is no such one on it. */
    Note findNote(CaseFile caseFile, UUID id) {
        return cases.notesOf(caseFile.id()).stream()
                .filter(note -> note.id().equals(id))
                .findFirst()
                .orElseThrow(CaseRefusals.FACT_NOT_FOUND::with);
    }

    /**
     * Saves the case with what happened to it. It gets another version, so that a decision taken meanwhile on what it
     * was does not stand.
     */
    public void save(CaseFile caseFile, List<? extends Event> events) {
        caseFile.markChanged(now.instant());
        record(caseFile, events);
    }

    /** Records what happened beside the case, which stands in no decision's way: its version stays. */
    public void record(CaseFile caseFile, List<? extends Event> events) {
        long seen = caseFile.version();
        try {
            recorder.record(events);
        } catch (OptimisticLockException clash) {
            throw new CaseChangedMeanwhile(caseFile.number(), seen, seen + 1);
        }
    }

    public Actor actor() {
        return caller.get();
    }

    /** Teams and parties are only read where they decide. */
    private boolean isOpen(CaseFile caseFile) {
        Actor actor = caller.get();
        CaseScope scope = new CaseScope(
                caseFile.programmeCode(),
                caseFile.isConfidential(),
                caseFile.status() == CaseStatus.ENTERED_IN_ERROR,
                caseFile.officerId().orElse(null),
                caseFile.isConfidential() ? caseFile.teamWithOfficer() : Set.of(),
                actor.isCompany()
                        ? caseFile.parties().stream()
                                .map(CaseParty::organisationId)
                                .collect(Collectors.toSet())
                        : Set.of());
        return reading.view(caseFile.id(), scope).isOpen();
    }
}
