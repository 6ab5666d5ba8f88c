package nl.maatstaf.casefile.vocabulary;

import nl.maatstaf.casefile.CaseChangedMeanwhile;
import nl.maatstaf.casefile.type.GateNotSatisfied;
import nl.maatstaf.refusal.RefusalType;

/** Why something asked of a case is refused. */
public final class CaseRefusals {

    /** Who is to get a case handles it. */
    public static final RefusalType ALREADY_THEIR_CASE = RefusalType.notNow("casefile.already-their-case");

    /** As {@link CaseChangedMeanwhile}. */
    public static final RefusalType CASE_CHANGED_MEANWHILE =
            RefusalType.changedMeanwhile("casefile.case-changed-meanwhile");

    /** Stages are decided on, and evidence is asked for, only while a case is active. */
    public static final RefusalType CASE_NOT_ACTIVE = RefusalType.notNow("casefile.case-not-active");

    /** There should never have been such a case, so nobody is to work on it. */
    public static final RefusalType CASE_ENTERED_IN_ERROR = RefusalType.notNow("casefile.case-entered-in-error");

    /** There is no case of that number within the caller's scope. */
    public static final RefusalType CASE_NOT_FOUND = RefusalType.notFound("casefile.case-not-found");

    /** There is no published case type of that code. */
    public static final RefusalType CASE_TYPE_UNKNOWN = RefusalType.invalid("casefile.case-type-unknown", "type");

    /** Somebody chosen for a case is not an official who may handle cases of its programme. */
    public static final RefusalType COLLEAGUE_NOT_FOUND =
            RefusalType.invalid("casefile.colleague-not-found", "officer");

    /** A confidential case has nobody who may open it. */
    public static final RefusalType CONFIDENTIAL_FOR_NOBODY =
            RefusalType.invalid("casefile.confidential-for-nobody", "officer");

    /** A stage cannot be left after the day on which the next one was. */
    public static final RefusalType DATE_AFTER_NEXT_STAGE =
            RefusalType.invalid("casefile.date-after-next-stage", "date");

    /** A stage cannot be left before the day on which it was entered. */
    public static final RefusalType DATE_BEFORE_PREVIOUS_STAGE =
            RefusalType.invalid("casefile.date-before-previous-stage", "date");

    /** A second person approved the decision before. */
    public static final RefusalType DECISION_ALREADY_APPROVED =
            RefusalType.notNow("casefile.decision-already-approved");

    /** Signatures, figures, tasks and deviations are recorded and undone by the action they come from, not by hand. */
    public static final RefusalType EVIDENCE_NOT_BY_HAND = RefusalType.invalid("casefile.evidence-not-by-hand", "kind");

    /** There is no such recorded fact on the case, or it was replaced meanwhile. */
    public static final RefusalType FACT_NOT_FOUND = RefusalType.notFound("casefile.fact-not-found");

    /** Who took a decision may not approve it as well. */
    public static final RefusalType FOUR_EYES_NEEDED = RefusalType.forbidden("casefile.four-eyes-needed");

    /** As {@link GateNotSatisfied}. */
    public static final RefusalType GATE_NOT_SATISFIED = RefusalType.notNow("casefile.gate-not-satisfied");

    /** A note is retracted once. */
    public static final RefusalType NOTE_ALREADY_RETRACTED = RefusalType.notNow("casefile.note-already-taken-back");

    /** A correction says something else than what stands recorded. */
    public static final RefusalType NOTHING_CORRECTED = RefusalType.invalid("casefile.nothing-corrected");

    /** The stage to go to is not on the right side of the current one. */
    public static final RefusalType NOT_ANOTHER_STAGE = RefusalType.invalid("casefile.not-another-stage", "stage");

    /** What was followed by something else, or began the case, is not retracted. */
    public static final RefusalType NOT_THE_LATEST_FACT = RefusalType.notNow("casefile.not-the-latest-fact", "fact");

    /** The case is in its last stage; it can be completed. */
    public static final RefusalType NO_STAGE_AFTER = RefusalType.notNow("casefile.no-stage-after");

    /** A case of a company that exists is no example, and counts. */
    public static final RefusalType REAL_COMPANY = RefusalType.invalid("casefile.real-company", "fictional");

    /** The gate has no such requirement. */
    public static final RefusalType REQUIREMENT_UNKNOWN =
            RefusalType.invalid("casefile.requirement-unknown", "requirement");

    /** A paused case is looked at again on a date. */
    public static final RefusalType REVIEW_DATE_MISSING =
            RefusalType.invalid("casefile.review-date-missing", "reviewOn");

    /** What lies between two stages was skipped altogether, or it is not known what of it was. */
    public static final RefusalType SKIPPED_IN_PART = RefusalType.invalid("casefile.skipped-in-part", "stage");

    /** The case type has no such stage. */
    public static final RefusalType STAGE_UNKNOWN = RefusalType.invalid("casefile.stage-unknown", "stage");

    /** A case cannot go from the one status to the other. */
    public static final RefusalType STATUS_NOT_ALLOWED = RefusalType.notNow("casefile.status-not-allowed");

    /** A task that is done is not changed any more. */
    public static final RefusalType TASK_ALREADY_DONE = RefusalType.notNow("casefile.task-already-done");

    /** Someone else changed the task after the caller looked at it. */
    public static final RefusalType TASK_CHANGED_MEANWHILE =
            RefusalType.changedMeanwhile("casefile.task-changed-meanwhile");

    /** There is no such task within the caller's scope. */
    public static final RefusalType TASK_NOT_FOUND = RefusalType.notFound("casefile.task-not-found");

    /** A task that a stage creates itself is done or deviated from, never renamed or retracted. */
    public static final RefusalType TASK_OF_STAGE = RefusalType.notNow("casefile.task-of-stage");

    /** More cases were chosen than are changed at once. */
    public static final RefusalType TOO_MANY_CASES = RefusalType.invalid("casefile.too-many-cases", "cases");

    /** No gate of the type asks for such a document, advice or decision, or it has no such track; arguments: what was named, and what can be. */
    public static final RefusalType TOPIC_UNKNOWN = RefusalType.invalid("casefile.topic-unknown", "topic");

    /** The track has no such state; arguments: what was named, and the states there are. */
    public static final RefusalType TRACK_STATE_UNKNOWN = RefusalType.invalid("casefile.track-state-unknown", "state");

    private CaseRefusals() {}
}
