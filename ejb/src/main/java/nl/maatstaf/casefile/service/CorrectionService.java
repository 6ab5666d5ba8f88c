package nl.maatstaf.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.audit.Event;
import nl.maatstaf.casefile.CaseCorrection;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CaseFiles;
import nl.maatstaf.casefile.CaseFiles.TaskOnCase;
import nl.maatstaf.casefile.CorrectStage;
import nl.maatstaf.casefile.CorrectStatus;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.type.CaseTypes;
import nl.maatstaf.casefile.type.StageDefinition;
import nl.maatstaf.delivery.service.ExpectedVersion;
import nl.maatstaf.delivery.service.Once;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** Corrects what was recorded wrongly on a case, with a reason; what was known before stays as it was known. */
@Stateless
public class CorrectionService {

    private CaseChanges caseChanges;
    private CaseFiles cases;
    private CaseTypes types;
    private Instance<EvidenceInUse> inUse;
    private Now now;

    protected CorrectionService() {}

    @Inject
    public CorrectionService(
            CaseChanges caseChanges, CaseFiles cases, CaseTypes types, @Any Instance<EvidenceInUse> inUse, Now now) {
        this.caseChanges = caseChanges;
        this.cases = cases;
        this.types = types;
        this.inUse = inUse;
        this.now = now;
    }

    /** Corrects when the case came into a stage, and why. */
    @Requires(Right.CORRECT)
    @Once
    public void correctStage(
            String number,
            @ExpectedVersion @Nullable Long seen,
            CorrectStage right,
            Reason reason,
            @Nullable String key) {
        correct(number, seen, reason, correction -> correction.correctStage(right));
    }

    /** Retracts that the case came into the stage it is in, with the tasks that created. */
    @Requires(Right.CORRECT)
    @Once
    public void retractStage(
            String number, @ExpectedVersion @Nullable Long seen, UUID fact, Reason reason, @Nullable String key) {
        CaseFile caseFile = caseChanges.load(number, seen);
        String left = caseFile.stageCode();
        List<Event> events =
                new ArrayList<>(List.of(correction(caseFile, reason).retractStage(fact)));
        if (caseFile.stages().stream().noneMatch(entry -> entry.stageCode().equals(left))) {
            StageDefinition stage =
                    types.get(caseFile.typeCode(), caseFile.typeVersion()).stage(left);
            events.addAll(new StageTasks(cases, caseFile).retract(List.of(stage), now.correction(reason)));
        }
        caseChanges.save(caseFile, events);
    }

    /** Corrects when the case took a status, why, who asked for it and when it is looked at again. */
    @Requires(Right.CORRECT)
    @Once
    public void correctStatus(
            String number,
            @ExpectedVersion @Nullable Long seen,
            CorrectStatus right,
            Reason reason,
            @Nullable String key) {
        correct(number, seen, reason, correction -> correction.correctStatus(right));
    }

    /** Retracts that the case took the status it has. */
    @Requires(Right.CORRECT)
    @Once
    public void retractStatus(
            String number, @ExpectedVersion @Nullable Long seen, UUID fact, Reason reason, @Nullable String key) {
        correct(number, seen, reason, correction -> correction.retractStatus(fact));
    }

    /** Corrects when a stage was planned or forecast to be left. */
    @Requires(Right.CORRECT)
    @Once
    public void correctExpected(
            String number,
            @ExpectedVersion @Nullable Long seen,
            UUID fact,
            PartialDate expected,
            Reason reason,
            @Nullable String key) {
        correct(number, seen, reason, correction -> correction.correctExpected(fact, expected));
    }

    /** Retracts that a stage was planned or forecast to be left on a date. */
    @Requires(Right.CORRECT)
    @Once
    public void retractExpected(
            String number, @ExpectedVersion @Nullable Long seen, UUID fact, Reason reason, @Nullable String key) {
        correct(number, seen, reason, correction -> correction.retractExpected(fact));
    }

    /** Retracts wrongly recorded evidence; the right one, if there is one, is recorded anew. */
    @Requires(Right.CORRECT)
    @Once
    public void retractEvidence(
            String number, @ExpectedVersion @Nullable Long seen, UUID evidence, Reason reason, @Nullable String key) {
        CaseFile caseFile = caseChanges.load(number, seen);
        Evidence wrong = caseChanges.findEvidence(caseFile, evidence);
        CaseTypeDefinition type = types.get(caseFile.typeCode(), caseFile.typeVersion());
        List<Evidence> all = cases.evidenceOf(caseFile.id());
        inUse.forEach(use -> use.checkRetraction(wrong, type, all));
        caseChanges.save(caseFile, List.of(correction(caseFile, reason).retractEvidence(wrong)));
    }

    /**
     * Corrects the title of a task.
     *
     * @param seen the version of the task that the caller looked at
     */
    @Requires(Right.CORRECT)
    @Once
    public void correctTask(
            UUID taskId, @ExpectedVersion @Nullable Long seen, String title, Reason reason, @Nullable String key) {
        TaskOnCase found = caseChanges.loadTask(taskId, seen);
        caseChanges.record(found.caseFile(), List.of(found.task().correct(title, now.correction(reason))));
    }

    /** Retracts a task that should never have been created. */
    @Requires(Right.CORRECT)
    @Once
    public void retractTask(UUID taskId, @ExpectedVersion @Nullable Long seen, Reason reason, @Nullable String key) {
        TaskOnCase found = caseChanges.loadTask(taskId, seen);
        caseChanges.record(found.caseFile(), List.of(found.task().retract(now.correction(reason))));
    }

    /** Retracts a wrong note: it leaves the page, and the log keeps its text. */
    @Requires(Right.CORRECT)
    @Once
    public void retractNote(String number, UUID note, Reason reason, @Nullable String key) {
        CaseFile caseFile = caseChanges.load(number, null);
        Event corrected = caseChanges.findNote(caseFile, note).retract(now.correction(reason));
        caseChanges.record(caseFile, List.of(corrected));
    }

    private void correct(String number, @Nullable Long seen, Reason reason, Function<CaseCorrection, Event> verb) {
        CaseFile caseFile = caseChanges.load(number, seen);
        caseChanges.save(caseFile, List.of(verb.apply(correction(caseFile, reason))));
    }

    private CaseCorrection correction(CaseFile caseFile, Reason reason) {
        return new CaseCorrection(caseFile, now.correction(reason));
    }
}
