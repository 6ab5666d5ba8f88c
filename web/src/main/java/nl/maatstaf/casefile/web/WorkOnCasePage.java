package nl.maatstaf.casefile.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.casefile.service.TaskService;
import nl.maatstaf.casefile.service.overview.CaseTaskLine;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.shell.web.choice.Choice;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** The tasks of a case. */
@Named("workOnCase")
@RequestScoped
public class WorkOnCasePage {

    private TaskService tasks;
    private CaseRequest request;
    private ShowCasePage page;
    private Messages messages;

    private @Nullable String taskTitle;
    private LocalDate dueOn;
    private @Nullable Choice assignee;
    private boolean waitsForCompany;

    protected WorkOnCasePage() {}

    @Inject
    public WorkOnCasePage(
            TaskService tasks,
            CaseRequest request,
            ShowCasePage page,
            Messages messages,
            CurrentActor caller,
            Now now) {
        this.tasks = tasks;
        this.request = request;
        this.page = page;
        this.messages = messages;
        this.dueOn = now.today().plusWeeks(2);
        this.assignee = new Choice(caller.get().userId(), caller.get().displayName());
    }

    /** The form to change a task begins with what stands there. */
    @PostConstruct
    void begin() {
        if (CaseRequest.isFirstShown() && request.getCode().equals("assign-task")) {
            CaseTaskLine task = page.getTask();
            assignee = choice(task);
            dueOn = task.dueOn();
        }
    }

    public String add() {
        String title = taskTitle == null ? "" : taskTitle;
        tasks.add(request.getNumber(), title, dueOn, assigneeId(), waitsForCompany, request.getKey());
        messages.done("casefile.done.task");
        return request.again();
    }

    public String assign() {
        tasks.change(request.item(), request.getSeenItem(), assigneeId(), dueOn, request.getKey());
        messages.done("casefile.done.assigned");
        return request.again();
    }

    /** Completes the task that the pressed button names; the toast offers to take it back. */
    public String complete() {
        UUID done = request.pressed("taskForm:complete");
        tasks.complete(done, request.getKey());
        messages.done("casefile.done.completed");
        return request.again() + "?completed=" + done;
    }

    /** Sets out the task that the pressed button names by its template. */
    public String setOut() {
        tasks.setOut(request.getNumber(), request.find("taskForm:setOut").orElse(""), request.getKey());
        messages.done("casefile.done.task");
        return request.again();
    }

    /** Whether a task of a template is there to be done. */
    public boolean isOpen(String template) {
        return getOpenTasks().stream().anyMatch(line -> template.equals(line.templateCode()));
    }

    public String reopen() {
        tasks.reopen(request.pressed("taskForm:reopen"), request.getKey());
        messages.done("casefile.done.reopened");
        return request.again();
    }

    private @Nullable UUID assigneeId() {
        return assignee == null ? null : assignee.id();
    }

    private static @Nullable Choice choice(CaseTaskLine line) {
        UUID id = line.assigneeId();
        String name = line.assignee();
        return id == null || name == null ? null : new Choice(id, name);
    }

    public List<CaseTaskLine> getOpenTasks() {
        return page.getCase().work().open().lines();
    }

    public List<CaseTaskLine> getDoneTasks() {
        return page.getCase().work().done().lines();
    }

    /** The task just completed, for as long as the toast stands. */
    public String getCompleted() {
        return request.find("completed").orElse("");
    }

    public @Nullable String getTaskTitle() {
        return taskTitle;
    }

    public void setTaskTitle(@Nullable String taskTitle) {
        this.taskTitle = taskTitle;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable Choice getAssignee() {
        return assignee;
    }

    public void setAssignee(@Nullable Choice assignee) {
        this.assignee = assignee;
    }

    public boolean isWaitsForCompany() {
        return waitsForCompany;
    }

    public void setWaitsForCompany(boolean waitsForCompany) {
        this.waitsForCompany = waitsForCompany;
    }
}
