package nl.maatstaf.casefile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.vocabulary.CaseEvents;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.TextRefusals;
import nl.maatstaf.time.Correction;
import nl.maatstaf.time.History;
import nl.maatstaf.time.HistoryRow;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;

/** Corrects what was recorded wrongly of the stages, statuses, dates and evidence of a case, or retracts what never happened. */
public record CaseCorrection(CaseFile caseFile, Correction made) {

    /**
     * Corrects when the case came into a stage, and why.
     *
     * @throws Refusal {@link CaseRefusals#DATE_BEFORE_PREVIOUS_STAGE} when it would come before the entry it follows
     * @throws Refusal {@link CaseRefusals#DATE_AFTER_NEXT_STAGE} when it would come after the entry that follows it
     */
    public CaseEvent.FactCorrected correctStage(CorrectStage right) {
        StageEntry wrong = find(caseFile.stageHistory(), right.fact());
        StageEntry corrected = wrong.as(right);
        checkOrder(caseFile.stageHistory(), wrong, right.occurred());
        checkNotBlanked("statedReason", wrong.values(), corrected.values());
        caseFile.changeStages(history -> history.correct(wrong, corrected, known()), known());
        return corrected(
                CaseEvents.STAGE_CORRECTED, right.occurred(), wrong.values(), corrected.values(), Set.of("stage"));
    }

    /**
     * Corrects when the case took a status, why, who asked for it and when it is looked at again.
     *
     * @throws Refusal {@link CaseRefusals#DATE_BEFORE_PREVIOUS_STAGE} when it would come before the status it follows
     * @throws Refusal {@link CaseRefusals#DATE_AFTER_NEXT_STAGE} when it would come after the status that follows it
     */
    public CaseEvent.FactCorrected correctStatus(CorrectStatus right) {
        StatusEntry wrong = find(caseFile.statusHistory(), right.fact());
        StatusEntry corrected = wrong.as(right);
        checkOrder(caseFile.statusHistory(), wrong, right.occurred());
        checkNotBlanked("statedReason", wrong.values(), corrected.values());
        if (wrong.status() == CaseStatus.PAUSED) {
            checkNotBlanked("reviewOn", wrong.values(), corrected.values());
        }
        caseFile.changeStatuses(history -> history.correct(wrong, corrected, known()), known());
        return corrected(
                CaseEvents.STATUS_CORRECTED, right.occurred(), wrong.values(), corrected.values(), Set.of("status"));
    }

    /** Corrects when a stage was planned or forecast to be left. */
    public CaseEvent.FactCorrected correctExpected(UUID fact, PartialDate right) {
        StageDate wrong = find(caseFile.stageDateHistory(), fact);
        StageDate corrected = wrong.as(right);
        caseFile.changeStageDates(wrong, history -> history.correct(wrong, corrected, known()), known());
        return corrected(
                CaseEvents.STAGE_DATE_CORRECTED,
                made.madeOn(),
                wrong.values(),
                corrected.values(),
                Set.of("stage", "kind"));
    }

    /**
     * Retracts that the case came into the stage it is in: it is in the stage before again.
     *
     * @throws Refusal {@link CaseRefusals#NOT_THE_LATEST_FACT} when another followed, and for the stage the case was opened in
     */
    public CaseEvent.FactCorrected retractStage(UUID fact) {
        StageEntry wrong = find(caseFile.stageHistory(), fact);
        checkLatest(caseFile.stageHistory(), wrong);
        caseFile.changeStages(history -> history.retract(wrong, known()), known());
        return retracted(CaseEvents.STAGE_RETRACTED, wrong.values());
    }

    /**
     * Retracts that the case took the status it has. Retracted that it was entered in error, it is what it was before.
     *
     * @throws Refusal {@link CaseRefusals#NOT_THE_LATEST_FACT} when another followed, and for the status the case was opened with
     */
    public CaseEvent.FactCorrected retractStatus(UUID fact) {
        StatusEntry wrong = find(caseFile.statusHistory(), fact);
        if (wrong.status() == CaseStatus.ENTERED_IN_ERROR) {
            caseFile.changeStatuses(
                    history -> history.become(history.known(history.knownSince(wrong)), known()), known());
        } else {
            checkLatest(caseFile.statusHistory(), wrong);
            caseFile.changeStatuses(history -> history.retract(wrong, known()), known());
        }
        return retracted(CaseEvents.STATUS_RETRACTED, wrong.values());
    }

    /** Retracts that a stage was planned or forecast to be left on a date. */
    public CaseEvent.FactCorrected retractExpected(UUID fact) {
        StageDate wrong = find(caseFile.stageDateHistory(), fact);
        caseFile.changeStageDates(wrong, history -> history.retract(wrong, known()), known());
        return retracted(CaseEvents.STAGE_DATE_RETRACTED, wrong.values());
    }

    /** Retracts a wrongly recorded piece of evidence; the right one, if there is one, is recorded anew. */
    public CaseEvent.FactCorrected retractEvidence(Evidence wrong) {
        if (!wrong.mayBeRetracted(caseFile.stageCode())) {
            throw CaseRefusals.EVIDENCE_NOT_BY_HAND.with(wrong.kind());
        }
        wrong.retract(known());
        return retracted(CaseEvents.EVIDENCE_RETRACTED, wrong.datedValues());
    }

    private CaseEvent.FactCorrected corrected(
            EventType type,
            PartialDate occurred,
            Map<String, String> wrong,
            Map<String, String> right,
            Set<String> name) {
        if (wrong.equals(right)) {
            throw CaseRefusals.NOTHING_CORRECTED.with();
        }
        return new CaseEvent.FactCorrected(
                caseFile.id(),
                occurred,
                type,
                difference(wrong, right, name),
                difference(right, wrong, name),
                made.reason().text());
    }

    private CaseEvent.FactCorrected retracted(EventType type, Map<String, String> wrong) {
        return new CaseEvent.FactCorrected(
                caseFile.id(),
                made.madeOn(),
                type,
                wrong,
                Map.of(),
                made.reason().text());
    }

    /** What stands here otherwise than there, and what it is called by. */
    private static Map<String, String> difference(
            Map<String, String> here, Map<String, String> there, Set<String> name) {
        Map<String, String> difference = new TreeMap<>(here);
        difference
                .entrySet()
                .removeIf(value ->
                        !name.contains(value.getKey()) && there.entrySet().contains(value));
        return difference;
    }

    /** What is on record may turn out to be something else, not nothing. */
    private static void checkNotBlanked(String value, Map<String, String> wrong, Map<String, String> right) {
        if (wrong.containsKey(value) && !right.containsKey(value)) {
            throw TextRefusals.MISSING.at(value);
        }
    }

    private <R extends HistoryRow<R>> void checkOrder(History<R> history, R wrong, PartialDate corrected) {
        corrected.checkNotAfter(made.today());
        LocalDate earliest = history.dayBefore(wrong);
        LocalDate latest = history.dayAfter(wrong);
        LocalDate day = corrected.countsFrom().orElse(LocalDate.MIN);
        if (day.isBefore(earliest)) {
            throw CaseRefusals.DATE_BEFORE_PREVIOUS_STAGE.with(earliest);
        }
        if (day.isAfter(latest)) {
            throw CaseRefusals.DATE_AFTER_NEXT_STAGE.with(latest);
        }
    }

    private static <R extends HistoryRow<R>> void checkLatest(History<R> history, R wrong) {
        boolean latest = history.latest().filter(wrong::equals).isPresent();
        if (!latest || history.current().size() == 1) {
            throw CaseRefusals.NOT_THE_LATEST_FACT.with();
        }
    }

    private static <R extends HistoryRow<R>> R find(History<R> history, UUID fact) {
        return history.find(fact).orElseThrow(CaseRefusals.FACT_NOT_FOUND::with);
    }

    private Knowledge known() {
        return made.known();
    }
}
