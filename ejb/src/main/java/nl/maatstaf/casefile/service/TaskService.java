package nl.maatstaf.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.audit.Event;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CaseFiles;
import nl.maatstaf.casefile.CaseFiles.TaskOnCase;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.task.Task;
import nl.maatstaf.casefile.type.CaseTypes;
import nl.maatstaf.casefile.type.TaskTemplate;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.delivery.service.ExpectedVersion;
import nl.maatstaf.delivery.service.Once;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.WorkingDays;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** What is done with the tasks of cases. */
@Stateless
public class TaskService {

    private CaseChanges caseChanges;
    private CaseFiles cases;
    private CaseTypes types;
    private SubjectNames names;
    private Now now;

    protected TaskService() {}

    @Inject
    public TaskService(CaseChanges caseChanges, CaseFiles cases, CaseTypes types, SubjectNames names, Now now) {
        this.caseChanges = caseChanges;
        this.cases = cases;
        this.types = types;
        this.names = names;
        this.now = now;
    }

    /** Sets out a task by hand. */
    @Requires(Right.WORK_TASKS)
    @Once
    public void add(
            String number,
            String title,
            LocalDate dueOn,
            @Nullable UUID assignee,
            boolean waitsForCompany,
            @Nullable String key) {
        CaseFile caseFile = caseChanges.load(number, null);
        names.checkColleague(assignee, caseFile);
        Task task = new Task(caseFile.id(), title, dueOn, assignee, waitsForCompany);
        cases.add(task);
        caseChanges.record(caseFile, List.of(task.setOut(now.today())));
    }

    /**
     * Sets out a task of the current stage that is not there: an imported case came into its stage without. Nothing
     * happens when it is open already.
     *
     * @throws Refusal {@link CaseRefusals#TASK_NOT_FOUND} when the stage has no such task
     */
    @Requires(Right.WORK_TASKS)
    @Once
    public void setOut(String number, String template, @Nullable String key) {
        CaseFile caseFile = caseChanges.load(number, null);
        TaskTemplate asked =
                types.get(caseFile.typeCode(), caseFile.typeVersion()).stage(caseFile.stageCode()).tasks().stream()
                        .filter(one -> one.code().equals(template))
                        .findFirst()
                        .orElseThrow(CaseRefusals.TASK_NOT_FOUND::with);
        boolean open = cases.openTasksOf(caseFile.id()).stream()
                .anyMatch(task -> task.templateCode().filter(template::equals).isPresent());
        if (!open) {
            LocalDate due = WorkingDays.after(now.today(), asked.term());
            Task task = Task.from(
                    asked,
                    caseFile.id(),
                    due,
                    caseFile.officerId().orElse(caseChanges.actor().userId()));
            cases.add(task);
            caseChanges.record(caseFile, List.of(task.setOut(now.today())));
        }
    }

    /** Completes a task; one that is done already stays so. What a gate asks is recorded with it. */
    @Requires(Right.WORK_TASKS)
    @Once
    public void complete(UUID taskId, @Nullable String key) {
        TaskOnCase found = caseChanges.loadTask(taskId);
        Task task = found.task();
        if (task.state() == Task.State.DONE) {
            return;
        }
        List<Event> events = new ArrayList<>(List.of(task.complete(now.today(), now.instant())));
        task.templateCode()
                .map(template -> done(task, template))
                .ifPresent(done ->
                        events.add(caseChanges.evidenceOn(found.caseFile()).record(done)));
        caseChanges.record(found.caseFile(), events);
    }

    private Evidence done(Task task, String template) {
        return new Evidence(
                        task.caseId(),
                        Evidence.Kind.TASK,
                        template,
                        PartialDate.on(now.today()),
                        caseChanges.actor().username())
                .from(task.evidenceSource());
    }

    /** Takes a completion back, as undo. */
    @Requires(Right.WORK_TASKS)
    @Once
    public void reopen(UUID taskId, @Nullable String key) {
        TaskOnCase found = caseChanges.loadTask(taskId);
        Task task = found.task();
        if (task.state() == Task.State.OPEN) {
            return;
        }
        List<Event> events = new ArrayList<>(List.of(task.reopen(now.today())));
        events.addAll(caseChanges
                .evidenceOn(found.caseFile())
                .reconcile(task.evidenceSource(), Evidence.Kind.TASK, List.of()));
        caseChanges.save(found.caseFile(), events);
    }

    /**
     * Gives a task to someone else, or another term.
     *
     * @param seen the version of the task that the caller looked at
     * @throws Refusal {@link CaseRefusals#TASK_CHANGED_MEANWHILE} when it is no longer that version
     */
    @Requires(Right.WORK_TASKS)
    @Once
    public void change(
            UUID taskId,
            @ExpectedVersion @Nullable Long seen,
            @Nullable UUID assignee,
            LocalDate dueOn,
            @Nullable String key) {
        TaskOnCase found = caseChanges.loadTask(taskId, seen);
        Task task = found.task();
        if (!Objects.equals(assignee, task.assigneeId().orElse(null))) {
            names.checkColleague(assignee, found.caseFile());
        }
        caseChanges.record(found.caseFile(), List.of(task.change(assignee, dueOn, now.today())));
    }
}
