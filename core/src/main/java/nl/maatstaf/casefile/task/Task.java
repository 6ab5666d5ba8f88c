package nl.maatstaf.casefile.task;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.casefile.evidence.EvidenceSource;
import nl.maatstaf.casefile.type.TaskTemplate;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Limits;
import nl.maatstaf.text.TypedText;
import nl.maatstaf.time.Correction;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeOrderedId;
import nl.maatstaf.time.UuidConverter;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done on a case by a day: created by hand or from the template of a stage, assigned, and completed or
 * reopened. An aggregate of its own, so that completing it never stands in the way of a decision.
 */
@Entity
@Table(name = "case_task")
public class Task {

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false)
    private UUID caseId;

    @Column(name = "template_code", length = 40)
    private @Nullable String templateCode;

    @NotBlank
    @Size(max = 200)
    @Column(name = "title", nullable = false, length = 200)
    private String title;

    @Convert(converter = UuidConverter.class)
    @Column(name = "assignee_id")
    private @Nullable UUID assigneeId;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private State state;

    @Column(name = "waits_for_company", nullable = false)
    private boolean waitsForCompany;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Task() {}

    /** A task created by hand; refused when its title says nothing or is too long. */
    public Task(UUID caseId, String title, LocalDate dueOn, @Nullable UUID assigneeId, boolean waitsForCompany) {
        this.id = TimeOrderedId.next();
        this.caseId = caseId;
        this.title = checked(title);
        this.dueOn = dueOn;
        this.assigneeId = assigneeId;
        this.waitsForCompany = waitsForCompany;
        this.state = State.OPEN;
    }

    /** A task created from the template of a stage. */
    public static Task from(TaskTemplate template, UUID caseId, LocalDate dueOn, @Nullable UUID assigneeId) {
        Task task = new Task(caseId, template.title().nl(), dueOn, assigneeId, false);
        task.templateCode = template.code();
        return task;
    }

    /** Whether a task is still to be done. */
    public enum State {
        OPEN,
        DONE,
        /** It should never have been created: it is on no list. */
        TAKEN_BACK
    }

    /** That it was created, as it stands in the log. */
    public TaskEvent.TaskSetOut setOut(LocalDate today) {
        return new TaskEvent.TaskSetOut(caseId, id, PartialDate.on(today), title, assigneeId, dueOn, waitsForCompany);
    }

    public TaskEvent.TaskCompleted complete(LocalDate today, Instant now) {
        if (state == State.DONE) {
            throw CaseRefusals.TASK_ALREADY_DONE.with();
        }
        state = State.DONE;
        completedAt = now;
        return new TaskEvent.TaskCompleted(caseId, id, PartialDate.on(today), title);
    }

    /** Takes a completion back, as undo. */
    public TaskEvent.TaskReopened reopen(LocalDate today) {
        state = State.OPEN;
        completedAt = null;
        return new TaskEvent.TaskReopened(caseId, id, PartialDate.on(today), title);
    }

    /** Gives it to someone else, or another term. */
    public TaskEvent.TaskChanged change(@Nullable UUID newAssignee, LocalDate newDue, LocalDate today) {
        if (state == State.DONE) {
            throw CaseRefusals.TASK_ALREADY_DONE.with();
        }
        TaskEvent.TaskChanged changed = new TaskEvent.TaskChanged(
                caseId, id, PartialDate.on(today), title, assigneeId, newAssignee, dueOn, newDue);
        assigneeId = newAssignee;
        dueOn = newDue;
        return changed;
    }

    /**
     * Corrects its title.
     *
     * @throws Refusal {@link CaseRefusals#TASK_OF_STAGE} for a task that a stage created
     */
    public TaskEvent.TaskCorrected correct(String correctTitle, Correction made) {
        checkByHand();
        String wrong = title;
        title = checked(correctTitle);
        if (title.equals(wrong)) {
            throw CaseRefusals.NOTHING_CORRECTED.with();
        }
        return new TaskEvent.TaskCorrected(
                caseId, id, made.madeOn(), wrong, title, made.reason().text());
    }

    /**
     * Retracts it because it should never have been created; the log keeps it.
     *
     * @throws Refusal {@link CaseRefusals#TASK_OF_STAGE} for a task that a stage created
     */
    public TaskEvent.TaskRetracted retract(Correction made) {
        checkByHand();
        return retractWithStage(made);
    }

    /** Retracts it together with the stage that set it out. */
    public TaskEvent.TaskRetracted retractWithStage(Correction made) {
        state = State.TAKEN_BACK;
        completedAt = null;
        return new TaskEvent.TaskRetracted(
                caseId, id, made.madeOn(), title, made.reason().text());
    }

    private void checkByHand() {
        if (templateCode != null) {
            throw CaseRefusals.TASK_OF_STAGE.with();
        }
    }

    private static String checked(String title) {
        String kept = TypedText.line(title);
        Limits.of(Task.class).at("title").check("taskTitle", kept);
        return kept;
    }

    /** Of evidence that shows that it was done. */
    public EvidenceSource evidenceSource() {
        return EvidenceSource.of("TASK", id);
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public Optional<String> templateCode() {
        return Optional.ofNullable(templateCode);
    }

    public String title() {
        return title;
    }

    public Optional<UUID> assigneeId() {
        return Optional.ofNullable(assigneeId);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public State state() {
        return state;
    }

    public boolean waitsForCompany() {
        return waitsForCompany;
    }

    public long version() {
        return version;
    }
}
