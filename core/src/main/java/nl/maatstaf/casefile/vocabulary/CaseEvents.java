package nl.maatstaf.casefile.vocabulary;

import java.util.List;
import nl.maatstaf.audit.EventCategory;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.EventTypes;
import nl.maatstaf.audit.EventValue;
import nl.maatstaf.audit.ValueType;

/** What can happen to a case. */
public final class CaseEvents implements EventTypes {

    /** The code of a stage of the case's type. */
    public static final ValueType STAGE = new ValueType("casefile.stage", null);

    /** What evidence is about; read by its kind. */
    public static final ValueType TOPIC = new ValueType("casefile.topic", null);

    /** What evidence says in a word; read by its kind and topic. */
    public static final ValueType OUTCOME = new ValueType("casefile.outcome", null);

    /** The topic of a decision. */
    public static final ValueType DECISION = new ValueType("casefile.decision", null);

    /** The code of a requirement; read by its stage. */
    public static final ValueType REQUIREMENT = new ValueType("casefile.requirement", null);

    /** A role and the name of an organisation to a line. */
    public static final ValueType PARTIES = new ValueType("casefile.parties", null);

    public static final EventType CASE_OPENED = EventType.step(
            "casefile.case-opened",
            EventCategory.STAGES,
            EventValue.text("number"),
            EventValue.text("title"),
            new EventValue("stage", STAGE));

    public static final EventType GATE_PASSED =
            EventType.step("casefile.gate-passed", EventCategory.STAGES, new EventValue("stage", STAGE));

    public static final EventType STAGE_MOVED = EventType.step(
            "casefile.stage-moved",
            EventCategory.STAGES,
            new EventValue("stage", STAGE),
            new EventValue("manner", ValueType.constant("casefile.Manner.")));

    public static final EventType STAGE_DATE_SET = EventType.of(
            "casefile.stage-date-set",
            EventCategory.STAGES,
            new EventValue("stage", STAGE),
            new EventValue("kind", ValueType.constant("casefile.Kind.")),
            new EventValue("expected", ValueType.DATE));

    public static final EventType REQUIREMENT_DEVIATED = EventType.of(
            "casefile.requirement-deviated",
            EventCategory.STAGES,
            new EventValue("stage", STAGE),
            new EventValue("requirement", REQUIREMENT));

    public static final EventType STATUS_CHANGED = EventType.of(
            "casefile.status-changed",
            EventCategory.STATUS,
            new EventValue("status", ValueType.constant("casefile.CaseStatus.")),
            EventValue.text("requestedBy"),
            new EventValue("reviewOn", ValueType.DAY));

    public static final EventType EVIDENCE_RECORDED = EventType.of(
            "casefile.evidence-recorded",
            EventCategory.EVIDENCE,
            new EventValue("kind", ValueType.constant("casefile.Kind.")),
            new EventValue("topic", TOPIC),
            new EventValue("party", ValueType.constant("casefile.PartyKind.")),
            new EventValue("outcome", OUTCOME),
            EventValue.text("detail"),
            EventValue.text("place"),
            EventValue.text("reference"));

    public static final EventType DECISION_APPROVED = EventType.of(
            "casefile.decision-approved",
            EventCategory.EVIDENCE,
            new EventValue("decision", DECISION),
            EventValue.text("takenBy"));

    public static final EventType TASK_SET_OUT = EventType.of(
            "casefile.task-set-out",
            EventCategory.WORK,
            EventValue.text("title"),
            new EventValue("assignee", ValueType.USERS),
            new EventValue("dueOn", ValueType.DAY),
            new EventValue("waitsForCompany", ValueType.YES_NO));

    public static final EventType TASK_COMPLETED =
            EventType.of("casefile.task-completed", EventCategory.WORK, EventValue.text("title"));

    public static final EventType TASK_REOPENED =
            EventType.of("casefile.task-reopened", EventCategory.WORK, EventValue.text("title"));

    public static final EventType TASK_CHANGED = EventType.of(
            "casefile.task-changed",
            EventCategory.WORK,
            EventValue.text("title"),
            new EventValue("assignee", ValueType.USERS),
            new EventValue("dueOn", ValueType.DAY));

    public static final EventType NOTE_RECORDED = EventType.of(
            "casefile.note-recorded", EventCategory.NOTES, EventValue.text("text"), EventValue.text("source"));

    public static final EventType OCCURRENCE_NOTED = EventType.of(
            "casefile.occurrence-noted",
            EventCategory.NOTES,
            EventValue.text("occurrence"),
            EventValue.text("text"),
            EventValue.text("source"),
            EventValue.text("place"),
            EventValue.text("reference"));

    public static final EventType STAGE_CORRECTED = EventType.of(
            "casefile.stage-corrected",
            EventCategory.CORRECTIONS,
            new EventValue("stage", STAGE),
            new EventValue("date", ValueType.DATE),
            EventValue.text("statedReason"));

    public static final EventType STAGE_RETRACTED = EventType.of(
            "casefile.stage-retracted",
            EventCategory.CORRECTIONS,
            new EventValue("stage", STAGE),
            new EventValue("date", ValueType.DATE),
            EventValue.text("statedReason"));

    public static final EventType STATUS_CORRECTED = EventType.of(
            "casefile.status-corrected",
            EventCategory.CORRECTIONS,
            new EventValue("status", ValueType.constant("casefile.CaseStatus.")),
            new EventValue("date", ValueType.DATE),
            EventValue.text("statedReason"),
            EventValue.text("requestedBy"),
            new EventValue("reviewOn", ValueType.DAY));

    public static final EventType STATUS_RETRACTED = EventType.of(
            "casefile.status-retracted",
            EventCategory.CORRECTIONS,
            new EventValue("status", ValueType.constant("casefile.CaseStatus.")),
            new EventValue("date", ValueType.DATE),
            EventValue.text("statedReason"),
            EventValue.text("requestedBy"),
            new EventValue("reviewOn", ValueType.DAY));

    public static final EventType STAGE_DATE_CORRECTED = EventType.of(
            "casefile.stage-date-corrected",
            EventCategory.CORRECTIONS,
            new EventValue("stage", STAGE),
            new EventValue("kind", ValueType.constant("casefile.Kind.")),
            new EventValue("expected", ValueType.DATE));

    public static final EventType STAGE_DATE_RETRACTED = EventType.of(
            "casefile.stage-date-retracted",
            EventCategory.CORRECTIONS,
            new EventValue("stage", STAGE),
            new EventValue("kind", ValueType.constant("casefile.Kind.")),
            new EventValue("expected", ValueType.DATE));

    public static final EventType EVIDENCE_RETRACTED = EventType.of(
            "casefile.evidence-retracted",
            EventCategory.CORRECTIONS,
            new EventValue("kind", ValueType.constant("casefile.Kind.")),
            new EventValue("topic", TOPIC),
            new EventValue("party", ValueType.constant("casefile.PartyKind.")),
            new EventValue("outcome", OUTCOME),
            EventValue.text("detail"),
            EventValue.text("place"),
            EventValue.text("reference"),
            new EventValue("date", ValueType.DATE));

    public static final EventType NOTE_RETRACTED =
            EventType.of("casefile.note-retracted", EventCategory.NOTES, EventValue.text("text"));

    public static final EventType TASK_CORRECTED =
            EventType.of("casefile.task-corrected", EventCategory.CORRECTIONS, EventValue.text("title"));

    public static final EventType TASK_RETRACTED =
            EventType.of("casefile.task-retracted", EventCategory.CORRECTIONS, EventValue.text("title"));

    @Override
    public List<EventType> all() {
        return List.of(
                CASE_OPENED,
                GATE_PASSED,
                STAGE_MOVED,
                STAGE_DATE_SET,
                REQUIREMENT_DEVIATED,
                STATUS_CHANGED,
                EVIDENCE_RECORDED,
                DECISION_APPROVED,
                TASK_SET_OUT,
                TASK_COMPLETED,
                TASK_REOPENED,
                TASK_CHANGED,
                NOTE_RECORDED,
                OCCURRENCE_NOTED,
                STAGE_CORRECTED,
                STAGE_RETRACTED,
                STATUS_CORRECTED,
                STATUS_RETRACTED,
                STAGE_DATE_CORRECTED,
                STAGE_DATE_RETRACTED,
                EVIDENCE_RETRACTED,
                NOTE_RETRACTED,
                TASK_CORRECTED,
                TASK_RETRACTED);
    }
}
