package nl.maatstaf.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.maatstaf.audit.Event;
import nl.maatstaf.casefile.CaseCorrection;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CaseFiles;
import nl.maatstaf.casefile.CaseFiles.TaskOnCase;
import nl.maatstaf.casefile.CaseTypes;
import nl.maatstaf.casefile.CorrectStage;
import nl.maatstaf.casefile.CorrectStatus;
import nl.maatstaf.casefile.Evidence;
import nl.maatstaf.casefile.TaskTemplate;
import nl.maatstaf.identity.Right;
import nl.maatstaf.identity.service.Once;
import nl.maatstaf.identity.service.Requires;
import nl.maatstaf.identity.service.Seen;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** Sets right what was recorded wrongly on a case, with a reason; what was known before stays as it was known. */
@Stateless
public class CorrectionService {

    private CaseDesk desk;
    private CaseFiles cases;
    private CaseTypes types;
    private Now now;

    protected CorrectionService() {}

    @Inject
    public CorrectionService(CaseDesk desk, CaseFiles cases, CaseTypes types, Now now) {
        this.desk = desk;
        this.cases = cases;
        this.types = types;
        this.now = now;
    }

    /** Sets right when the case came into a stage, and why. */
    @Requires(Right.CORRECT)
    @Once
    public void correctStage(
            String number, @Seen @Nullable Long seen, CorrectStage right, Reason reason, @Nullable String key) {
        correct(number, seen, reason, correction -> correction.stage(right));
    }

    /** Takes back that the case came into the stage it is in, with the tasks that set out. */
    @Requires(Right.CORRECT)
    @Once
    public void takeBackStage(
            String number, @Seen @Nullable Long seen, UUID fact, Reason reason, @Nullable String key) {
        CaseFile caseFile = desk.take(number, seen);
        String left = caseFile.stageCode();
        List<Event> events =
                new ArrayList<>(List.of(correction(caseFile, reason).takeBackStage(fact)));
        if (caseFile.stages().stream().noneMatch(entry -> entry.stageCode().equals(left))) {
            events.addAll(withdrawTasks(caseFile, left, reason));
        }
        desk.handIn(caseFile, events);
    }

    /** Sets right when the case took a status, why, who asked for it and when it is looked at again. */
    @Requires(Right.CORRECT)
    @Once
    public void correctStatus(
            String number, @Seen @Nullable Long seen, CorrectStatus right, Reason reason, @Nullable String key) {
        correct(number, seen, reason, correction -> correction.status(right));
    }

    /** Takes back that the case took the status it has. */
    @Requires(Right.CORRECT)
    @Once
    public void takeBackStatus(
            String number, @Seen @Nullable Long seen, UUID fact, Reason reason, @Nullable String key) {
        correct(number, seen, reason, correction -> correction.takeBackStatus(fact));
    }

    /** Sets right when a stage was planned or forecast to be left. */
    @Requires(Right.CORRECT)
    @Once
    public void correctExpected(
            String number,
            @Seen @Nullable Long seen,
            UUID fact,
            PartialDate expected,
            Reason reason,
            @Nullable String key) {
        correct(number, seen, reason, correction -> correction.expected(fact, expected));
    }

    /** Takes back that a stage was planned or forecast to be left on a date. */
    @Requires(Right.CORRECT)
    @Once
    public void takeBackExpected(
            String number, @Seen @Nullable Long seen, UUID fact, Reason reason, @Nullable String key) {
        correct(number, seen, reason, correction -> correction.takeBackExpected(fact));
    }

    /** Takes wrongly recorded evidence back; the right one, if there is one, is recorded anew. */
    @Requires(Right.CORRECT)
    @Once
    public void takeBack(String number, @Seen @Nullable Long seen, UUID evidence, Reason reason, @Nullable String key) {
        CaseFile caseFile = desk.take(number, seen);
        Evidence wrong = desk.findEvidence(caseFile, evidence);
        desk.handIn(
                caseFile,
                List.of(correction(caseFile, reason)
                        .takeBack(
                                wrong,
                                types.get(caseFile.typeCode(), caseFile.typeVersion()),
                                cases.evidenceOf(caseFile.id()))));
    }

    /**
     * Sets the title of a task right.
     *
     * @param seen the version of the task that the caller looked at
     */
    @Requires(Right.CORRECT)
    @Once
    public void correctTask(UUID taskId, @Seen @Nullable Long seen, String title, Reason reason, @Nullable String key) {
        TaskOnCase found = desk.takeTask(taskId, seen);
        desk.record(found.caseFile(), List.of(found.task().correct(title, reason, now.today())));
    }

    /** Takes a task back that should never have been set out. */
    @Requires(Right.CORRECT)
    @Once
    public void takeBackTask(UUID taskId, @Seen @Nullable Long seen, Reason reason, @Nullable String key) {
        TaskOnCase found = desk.takeTask(taskId, seen);
        desk.record(found.caseFile(), List.of(found.task().takeBack(reason, now.today())));
    }

    /** Takes a wrong note back: it leaves the page, and the log keeps its text. */
    @Requires(Right.CORRECT)
    @Once
    public void takeBackNote(String number, UUID note, Reason reason, @Nullable String key) {
        CaseFile caseFile = desk.take(number, null);
        Event corrected = desk.findNote(caseFile, note).takeBack(reason, now.today(), now.instant());
        desk.record(caseFile, List.of(corrected));
    }

    private List<Event> withdrawTasks(CaseFile caseFile, String stage, Reason reason) {
        Set<String> templates = types.get(caseFile.typeCode(), caseFile.typeVersion()).stage(stage).tasks().stream()
                .map(TaskTemplate::code)
                .collect(Collectors.toSet());
        return cases.openTasksOf(caseFile.id()).stream()
                .filter(task -> task.templateCode().filter(templates::contains).isPresent())
                .<Event>map(task -> task.withdraw(reason, now.today()))
                .toList();
    }

    private void correct(String number, @Nullable Long seen, Reason reason, Function<CaseCorrection, Event> verb) {
        CaseFile caseFile = desk.take(number, seen);
        desk.handIn(caseFile, List.of(verb.apply(correction(caseFile, reason))));
    }

    private CaseCorrection correction(CaseFile caseFile, Reason reason) {
        return new CaseCorrection(caseFile, reason, now.today(), now.instant());
    }
}
