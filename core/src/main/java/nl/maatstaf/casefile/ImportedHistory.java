package nl.maatstaf.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The stages and statuses of a case as an import knows them, each with the moment from which it was known.
 *
 * <p>What was known together is taken over together, oldest knowledge first; nothing is known from before the newest
 * knowledge there already is. Gates are not judged.
 */
public final class ImportedHistory {

    private final CaseTypeDefinition type;

    public ImportedHistory(CaseTypeDefinition type) {
        this.type = type;
    }

    /**
     * A fact as imported.
     *
     * @param stage the stage the case came into, or none
     * @param status the status it took, or none; exactly one of the two is there
     * @param occurred when
     * @param known from when this was known: the source's publication date
     * @param reason what the source says
     * @param requestedBy who asked for a change of status
     */
    public record Fact(
            @Nullable String stage,
            @Nullable CaseStatus status,
            PartialDate occurred,
            Instant known,
            @Nullable String reason,
            @Nullable String requestedBy) {

        public Fact {
            if ((stage == null) == (status == null)) {
                throw new IllegalArgumentException("a fact is about a stage or about a status");
            }
        }

        /** That the case came into a stage. */
        public static Fact ofStage(String stage, PartialDate occurred, Instant known, @Nullable String reason) {
            return new Fact(stage, null, occurred, known, reason, null);
        }

        /** That the case took a status. */
        public static Fact ofStatus(
                CaseStatus status,
                PartialDate occurred,
                Instant known,
                @Nullable String reason,
                @Nullable String requestedBy) {
            return new Fact(null, status, occurred, known, reason, requestedBy);
        }
    }

    /**
     * Records on the case what the import knows.
     *
     * @param facts those of one day in the order they happened
     * @param now the moment of the import
     * @return what happened, in the order of knowledge
     */
    public List<CaseEvent> record(CaseFile caseFile, List<Fact> facts, Instant now) {
        List<CaseEvent> events = new ArrayList<>();
        Map<Instant, List<Fact>> byKnowledge =
                facts.stream().collect(Collectors.groupingBy(Fact::known, TreeMap::new, Collectors.toList()));
        byKnowledge.forEach((known, together) -> events.addAll(takeOver(caseFile, together, known, now)));
        return events;
    }

    private List<CaseEvent> takeOver(CaseFile caseFile, List<Fact> together, Instant published, Instant now) {
        Instant newest = caseFile.newestKnowledge();
        Instant known = published.isAfter(newest) ? published : newest;
        List<StageEntry> stages = new ArrayList<>();
        List<StatusEntry> statuses = new ArrayList<>();
        List<CaseEvent> events = new ArrayList<>();
        for (Fact fact : together) {
            if (fact.stage() != null) {
                String stage = type.stage(fact.stage()).code();
                stages.add(new StageEntry(
                        caseFile.id(), stage, StageEntry.Manner.IMPORTED, fact.occurred(), fact.reason()));
                events.add(new CaseEvent.StageMoved(
                        caseFile.id(), fact.occurred(), null, stage, StageEntry.Manner.IMPORTED, fact.reason()));
            } else if (fact.status() != null) {
                statuses.add(new StatusEntry(
                        caseFile.id(), fact.status(), fact.occurred(), fact.reason(), fact.requestedBy(), null));
                events.add(new CaseEvent.StatusChanged(
                        caseFile.id(), fact.occurred(), null, fact.status(), fact.reason(), fact.requestedBy(), null));
            }
        }
        takeOver(caseFile, stages, statuses, new Knowledge(known, now));
        return events;
    }

    /** A case was active from its first date on, also when that turns out to be earlier. */
    private static void takeOver(
            CaseFile caseFile, List<StageEntry> stages, List<StatusEntry> statuses, Knowledge known) {
        List<StageEntry> allStages = new ArrayList<>(caseFile.stages());
        allStages.addAll(stages);
        caseFile.changeStages(history -> history.become(allStages, known), known);
        List<StatusEntry> allStatuses = new ArrayList<>(caseFile.statuses());
        allStatuses.addAll(statuses);
        StatusEntry first = allStatuses.getFirst();
        if (!first.occurred().equals(caseFile.firstDate())) {
            allStatuses.set(0, first.on(caseFile.firstDate()));
        }
        caseFile.changeStatuses(history -> history.become(allStatuses, known), known);
    }
}
