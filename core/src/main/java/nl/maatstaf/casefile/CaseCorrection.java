package nl.maatstaf.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Reason;
import nl.maatstaf.text.TextRefusals;
import nl.maatstaf.time.History;
import nl.maatstaf.time.HistoryRow;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;

/**
 * Sets right what was recorded wrongly of the road a case travelled, or takes it back when it never happened. What is
 * known changes from now on; what was known before stays as it was known.
 */
public final class CaseCorrection {

    /** What evidence of a signature is about when a Joint Letter of Intent was signed. */
    private static final String JLOI = "JLOI";

    private final CaseFile caseFile;
    private final Reason reason;
    private final LocalDate today;
    private final Knowledge now;

    public CaseCorrection(CaseFile caseFile, Reason reason, LocalDate today, Instant now) {
        this.caseFile = caseFile;
        this.reason = reason;
        this.today = today;
        this.now = Knowledge.at(now);
    }

    /**
     * Sets right when the case came into a stage, and why.
     *
     * @throws Refusal {@link CaseRefusals#DATE_BEFORE_PREVIOUS_STAGE} when it would come before the entry it follows
     * @throws Refusal {@link CaseRefusals#DATE_AFTER_NEXT_STAGE} when it would come after the entry that follows it
     */
    public CaseEvent.FactCorrected stage(CorrectStage right) {
        StageEntry wrong = find(caseFile.stageRows(), right.fact());
        StageEntry corrected = wrong.as(right);
        checkOrder(caseFile.stageRows(), wrong, right.occurred());
        checkKept("statedReason", wrong.values(), corrected.values());
        caseFile.tellStages(History.replaced(caseFile.stageRows(), wrong, corrected), now);
        return corrected(
                CaseEvents.STAGE_CORRECTED, right.occurred(), wrong.values(), corrected.values(), Set.of("stage"));
    }

    /**
     * Sets right when the case took a status, why, who asked for it and when it is looked at again.
     *
     * @throws Refusal {@link CaseRefusals#DATE_BEFORE_PREVIOUS_STAGE} when it would come before the status it follows
     * @throws Refusal {@link CaseRefusals#DATE_AFTER_NEXT_STAGE} when it would come after the status that follows it
     */
    public CaseEvent.FactCorrected status(CorrectStatus right) {
        StatusEntry wrong = find(caseFile.statusRows(), right.fact());
        StatusEntry corrected = wrong.as(right);
        checkOrder(caseFile.statusRows(), wrong, right.occurred());
        checkKept("statedReason", wrong.values(), corrected.values());
        if (wrong.status() == CaseStatus.PAUSED) {
            checkKept("reviewOn", wrong.values(), corrected.values());
        }
        caseFile.tellStatuses(History.replaced(caseFile.statusRows(), wrong, corrected), now);
        return corrected(
                CaseEvents.STATUS_CORRECTED, right.occurred(), wrong.values(), corrected.values(), Set.of("status"));
    }

    /** Sets right when a stage was planned or forecast to be left. */
    public CaseEvent.FactCorrected expected(UUID fact, PartialDate right) {
        StageDate wrong = find(caseFile.stageDateRows(), fact);
        StageDate corrected = wrong.as(right);
        List<StageDate> told = caseFile.stageDatesFor(wrong.stageCode(), wrong.kind());
        caseFile.tellStageDates(told, History.replaced(told, wrong, corrected), now);
        return corrected(
                CaseEvents.STAGE_DATE_CORRECTED,
                PartialDate.on(today),
                wrong.values(),
                corrected.values(),
                Set.of("stage", "kind"));
    }

    /**
     * Takes back that the case came into the stage it is in: it is in the stage before again.
     *
     * @throws Refusal {@link CaseRefusals#NOT_THE_LATEST_FACT} when another followed, and for the stage the case was opened in
     */
    public CaseEvent.FactCorrected takeBackStage(UUID fact) {
        StageEntry wrong = find(caseFile.stageRows(), fact);
        caseFile.tellStages(beforeLatest(caseFile.stageRows(), wrong), now);
        return takenBack(CaseEvents.STAGE_RETRACTED, wrong.values());
    }

    /**
     * Takes back that the case took the status it has. Taken back that it was entered in error, it is what it was before.
     *
     * @throws Refusal {@link CaseRefusals#NOT_THE_LATEST_FACT} when another followed, and for the status the case was opened with
     */
    public CaseEvent.FactCorrected takeBackStatus(UUID fact) {
        StatusEntry wrong = find(caseFile.statusRows(), fact);
        List<StatusEntry> right = wrong.status() == CaseStatus.ENTERED_IN_ERROR
                ? History.knownUntil(caseFile.statusRows(), wrong)
                : beforeLatest(caseFile.statusRows(), wrong);
        caseFile.tellStatuses(right, now);
        return takenBack(CaseEvents.STATUS_RETRACTED, wrong.values());
    }

    /** Takes back that a stage was planned or forecast to be left on a date. */
    public CaseEvent.FactCorrected takeBackExpected(UUID fact) {
        StageDate wrong = find(caseFile.stageDateRows(), fact);
        List<StageDate> told = caseFile.stageDatesFor(wrong.stageCode(), wrong.kind());
        caseFile.tellStageDates(told, History.without(told, wrong), now);
        return takenBack(CaseEvents.STAGE_DATE_RETRACTED, wrong.values());
    }

    /**
     * Takes a wrongly recorded piece of evidence back; the right one, if there is one, is recorded anew.
     *
     * @param all that is recorded on the case
     * @throws Refusal {@link CaseRefusals#ADVICE_UNDER_SIGNATURE} for the only advice under a signed JLoI
     */
    public CaseEvent.FactCorrected takeBack(Evidence wrong, CaseTypeDefinition type, Collection<Evidence> all) {
        boolean signed = all.stream().anyMatch(one -> one.isCurrent() && one.isAbout(Evidence.Kind.SIGNATURE, JLOI));
        boolean otherwiseAdvised =
                all.stream().anyMatch(one -> one.isCurrent() && !one.equals(wrong) && type.isAdvice(one));
        if (signed && type.isAdvice(wrong) && !otherwiseAdvised) {
            throw CaseRefusals.ADVICE_UNDER_SIGNATURE.with();
        }
        if (!wrong.kind().mayBeTakenBack(wrong.topic(), caseFile.stageCode())) {
            throw CaseRefusals.EVIDENCE_NOT_BY_HAND.with(wrong.kind());
        }
        History.withdraw(wrong, now);
        Map<String, String> taken = new TreeMap<>(wrong.values());
        taken.put("date", wrong.occurred().toString());
        return takenBack(CaseEvents.EVIDENCE_RETRACTED, taken);
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
                reason.text());
    }

    private CaseEvent.FactCorrected takenBack(EventType type, Map<String, String> wrong) {
        return new CaseEvent.FactCorrected(caseFile.id(), PartialDate.on(today), type, wrong, Map.of(), reason.text());
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
    private static void checkKept(String value, Map<String, String> wrong, Map<String, String> right) {
        if (wrong.containsKey(value) && !right.containsKey(value)) {
            throw TextRefusals.MISSING.at(value);
        }
    }

    private <R extends HistoryRow<R>> void checkOrder(Collection<R> rows, R wrong, PartialDate corrected) {
        corrected.checkNotAfter(today);
        LocalDate earliest = History.dayBefore(rows, wrong);
        LocalDate latest = History.dayAfter(rows, wrong);
        LocalDate day = corrected.countsFrom().orElse(LocalDate.MIN);
        if (day.isBefore(earliest)) {
            throw CaseRefusals.DATE_BEFORE_PREVIOUS_STAGE.with(earliest);
        }
        if (day.isAfter(latest)) {
            throw CaseRefusals.DATE_AFTER_NEXT_STAGE.with(latest);
        }
    }

    private static <R extends HistoryRow<R>> List<R> beforeLatest(Collection<R> rows, R wrong) {
        List<R> right = History.without(rows, wrong);
        boolean latest = History.latest(rows).filter(wrong::equals).isPresent();
        if (right.isEmpty() || !latest) {
            throw CaseRefusals.NOT_THE_LATEST_FACT.with();
        }
        return right;
    }

    private static <R extends HistoryRow<R>> R find(Collection<R> rows, UUID fact) {
        return History.find(rows, fact).orElseThrow(CaseRefusals.FACT_NOT_FOUND::with);
    }
}
