package nl.maatstaf.casefile;

import java.time.LocalDate;
import java.util.Collection;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.type.Checklist;
import nl.maatstaf.casefile.type.GateNotSatisfied;
import nl.maatstaf.casefile.type.StageDefinition;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;

/**
 * A case leaves its stage by a decision: through the gate, or by skipping stages or going back, which stays visible. Only an
 * active case does: each method refuses with {@link CaseRefusals#CASE_NOT_ACTIVE} when the case is not.
 *
 * @param type the definition it runs by
 * @param known from when that is known
 */
public record StageTransition(
        CaseFile caseFile, CaseTypeDefinition type, StageDecision decision, LocalDate today, Knowledge known) {

    /**
     * Passes the gate of the current stage.
     *
     * @param evidence all that is recorded on the case
     * @throws GateNotSatisfied naming what is missing
     */
    public CaseEvent.GatePassed passGate(Collection<Evidence> evidence) {
        String from = caseFile.stageCode();
        caseFile.checkActive();
        StageDefinition next = type.stageAfter(from).orElseThrow(() -> CaseRefusals.NO_STAGE_AFTER.with(from));
        decision.checkAgainst(caseFile.inStageSince(), today);
        Checklist checklist = Checklist.judge(type.stage(from), evidence, false);
        if (!checklist.isSatisfied()) {
            throw new GateNotSatisfied(checklist.open());
        }
        enter(next.code(), StageEntry.Manner.PASSED);
        return new CaseEvent.GatePassed(caseFile.id(), decided(), from, next.code(), reason());
    }

    /** Goes past one or more stages to a later one, without their gates. */
    public CaseEvent.StageMoved skipTo(String stage) {
        if (type.position(stage) <= type.position(caseFile.stageCode())) {
            throw CaseRefusals.NOT_ANOTHER_STAGE.with(stage);
        }
        return move(stage, StageEntry.Manner.SKIPPED);
    }

    /** Goes back to an earlier stage. */
    public CaseEvent.StageMoved returnTo(String stage) {
        if (type.position(stage) >= type.position(caseFile.stageCode())) {
            throw CaseRefusals.NOT_ANOTHER_STAGE.with(stage);
        }
        return move(stage, StageEntry.Manner.RETURNED);
    }

    private CaseEvent.StageMoved move(String stage, StageEntry.Manner manner) {
        String from = caseFile.stageCode();
        caseFile.checkActive();
        decision.checkAgainst(caseFile.inStageSince(), today);
        enter(stage, manner);
        return new CaseEvent.StageMoved(caseFile.id(), decided(), from, stage, manner, reason());
    }

    private void enter(String stage, StageEntry.Manner manner) {
        StageEntry entry = new StageEntry(caseFile.id(), stage, manner, decided(), reason());
        caseFile.changeStages(history -> history.record(entry, known), known);
    }

    private PartialDate decided() {
        return PartialDate.on(decision.decidedOn());
    }

    private String reason() {
        return decision.reason().text();
    }
}
