package nl.maatstaf.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.vocabulary.CaseEvents;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The stages and statuses of a case as an import or a person states them, beside living through the gates, which are not
 * judged.
 *
 * <p>Of an import each is known from a moment of its own: what was known together is taken over together, oldest knowledge
 * first, and nothing is known from before the newest knowledge there already is. What a person states is known from now, and
 * has to fit what is on record.
 */
public final class StatedHistory {

    private final CaseTypeDefinition type;

    public StatedHistory(CaseTypeDefinition type) {
        this.type = type;
    }

    /**
     * A fact as stated.
     *
     * @param stage the stage the case came into, or none
     * @param status the status it took, or none; exactly one of the two is there
     * @param occurred when
     * @param known from when this was known: of an import the source's publication date
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
     * A stage as a person states it.
     *
     * @param manner stated, or stated to have skipped what lies before it
     * @param reason what is said of it, such as where it stands
     */
    public record Statement(
            String stage,
            StageEntry.Manner manner,
            PartialDate occurred,
            @Nullable String reason) {}

    /**
     * Records what a person states of the past.
     *
     * @param opened when the case began; none when that stands right
     * @param past stages that are not on record, each in its place between those that are
     * @return what happened, the beginning first
     * @throws Refusal {@link CaseRefusals#NOT_ANOTHER_STAGE} when a stage is on record already
     * @throws Refusal {@link CaseRefusals#DATE_BEFORE_PREVIOUS_STAGE} when it would come before a stage that precedes it
     * @throws Refusal {@link CaseRefusals#DATE_AFTER_NEXT_STAGE} when it would come after a stage that follows it
     */
    public List<CaseEvent> state(
            CaseFile caseFile, @Nullable PartialDate opened, List<Statement> past, Knowledge known) {
        List<StageEntry> entries = new ArrayList<>(caseFile.stages());
        List<CaseEvent> events = new ArrayList<>();
        StageEntry opening = entries.getFirst();
        if (opened != null && !opened.equals(opening.occurred())) {
            StageEntry right = opening.on(opened);
            entries.set(0, right);
            events.add(began(opening, right));
        }
        for (Statement stated : past) {
            String stage = type.stage(stated.stage()).code();
            if (entries.stream().anyMatch(entry -> entry.stageCode().equals(stage))) {
                throw CaseRefusals.NOT_ANOTHER_STAGE.with(stage);
            }
            entries.add(new StageEntry(caseFile.id(), stage, stated.manner(), stated.occurred(), stated.reason()));
            events.add(new CaseEvent.StageMoved(
                    caseFile.id(), stated.occurred(), null, stage, stated.manner(), stated.reason()));
        }
        List<StageEntry> ordered = inOrder(entries);
        checkOrder(ordered);
        checkBegins(caseFile, ordered.getFirst().occurred());
        takeOver(caseFile, ordered, caseFile.statuses(), known);
        return events;
    }

    /** What was sent back stays after what it was sent back from; all else of one day stands in the order of the type. */
    private List<StageEntry> inOrder(List<StageEntry> entries) {
        if (entries.stream().anyMatch(StatedHistory::isReturn)) {
            return entries;
        }
        return entries.stream()
                .sorted(Comparator.comparingInt(entry -> type.position(entry.stageCode())))
                .toList();
    }

    private static void checkBegins(CaseFile caseFile, PartialDate opened) {
        caseFile.statuses().stream()
                .skip(1)
                .flatMap(status -> status.occurred().countsFrom().stream())
                .filter(opened::isAfter)
                .findFirst()
                .ifPresent(day -> {
                    throw CaseRefusals.DATE_AFTER_NEXT_STAGE.with(day);
                });
    }

    private void checkOrder(List<StageEntry> entries) {
        for (StageEntry earlier : entries) {
            for (StageEntry later : entries) {
                boolean inPlace = isReturn(earlier)
                        || isReturn(later)
                        || type.position(earlier.stageCode()) >= type.position(later.stageCode());
                LocalDate from = day(earlier);
                LocalDate next = day(later);
                if (!inPlace && next.isBefore(from)) {
                    throw earlier.manner().isJudged()
                            ? CaseRefusals.DATE_BEFORE_PREVIOUS_STAGE.with(from)
                            : CaseRefusals.DATE_AFTER_NEXT_STAGE.with(next);
                }
            }
        }
    }

    private static boolean isReturn(StageEntry entry) {
        return entry.manner() == StageEntry.Manner.RETURNED;
    }

    private static LocalDate day(StageEntry entry) {
        return entry.occurred().countsFrom().orElse(LocalDate.MIN);
    }

    private static CaseEvent began(StageEntry wrong, StageEntry right) {
        Map<String, String> before = wrong.values();
        Map<String, String> after = right.values();
        return new CaseEvent.FactCorrected(
                wrong.caseId(), right.occurred(), CaseEvents.STAGE_CORRECTED, before, after, null);
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
        List<StageEntry> allStages = new ArrayList<>(caseFile.stages());
        allStages.addAll(stages);
        List<StatusEntry> allStatuses = new ArrayList<>(caseFile.statuses());
        allStatuses.addAll(statuses);
        takeOver(caseFile, allStages, allStatuses, new Knowledge(known, now));
        return events;
    }

    /** A case was active from its first date on, also when that turns out to be earlier. */
    private static void takeOver(
            CaseFile caseFile, List<StageEntry> stages, List<StatusEntry> statuses, Knowledge known) {
        caseFile.changeStages(history -> history.become(stages, known), known);
        List<StatusEntry> allStatuses = new ArrayList<>(statuses);
        StatusEntry first = allStatuses.getFirst();
        if (!first.occurred().equals(caseFile.firstDate())) {
            allStatuses.set(0, first.on(caseFile.firstDate()));
        }
        caseFile.changeStatuses(history -> history.become(allStatuses, known), known);
    }
}
