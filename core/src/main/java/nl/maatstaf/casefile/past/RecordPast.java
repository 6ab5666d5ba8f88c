package nl.maatstaf.casefile.past;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.maatstaf.casefile.StageEntry;
import nl.maatstaf.casefile.StatedHistory;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.type.StageDefinition;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a case earlier. Of a period that is not over, no more is known than that it had happened by today.
 *
 * @param opened when the case began; none when that stands right
 * @param stages what is stated of stages that are not on record
 * @param rows what else happened
 */
public record RecordPast(@Nullable PartialDate opened, List<PastStage> stages, List<PastRow> rows) {

    public RecordPast {
        stages = List.copyOf(stages);
        rows = List.copyOf(rows);
    }

    /** When it began, as known today. */
    public @Nullable PartialDate openedBy(LocalDate today) {
        return opened == null || !opened.isKnown() ? null : opened.happenedBy(today);
    }

    /** What else happened, as known today; a note counts in no figure and keeps its date as it is. */
    public List<PastRow> rowsBy(LocalDate today) {
        return rows.stream()
                .map(row -> row.kind().equals(PastRow.NOTE)
                        ? row
                        : row.on(row.occurred().happenedBy(today)))
                .toList();
    }

    /**
     * The stages the case came into, in the order of its type.
     *
     * @param onRecord the stages that are on record already
     * @throws Refusal {@link CaseRefusals#STAGE_UNKNOWN} when the type has no such stage
     * @throws Refusal {@link CaseRefusals#SKIPPED_IN_PART} when of what lies between two stages not all was skipped, or
     *     nothing that is stated here follows
     */
    public List<StatedHistory.Statement> stagesBy(LocalDate today, CaseTypeDefinition type, Set<String> onRecord) {
        stages.forEach(stated -> type.stage(stated.stage()));
        List<StatedHistory.Statement> statements = new ArrayList<>();
        Set<Optional<PastStage.Course>> between = new HashSet<>();
        for (StageDefinition stage : type.stages()) {
            Optional<PastStage> stated = find(stage.code());
            boolean entered = stated.filter(one -> one.course() == PastStage.Course.ENTERED)
                    .isPresent();
            if (entered) {
                StageEntry.Manner manner = manner(stage, between, true);
                PartialDate day =
                        Optional.ofNullable(stated.orElseThrow().occurred()).orElseThrow();
                statements.add(stated.orElseThrow().entered(manner, day.happenedBy(today)));
            } else if (onRecord.contains(stage.code())) {
                manner(stage, between, false);
            } else {
                between.add(stated.map(PastStage::course));
                continue;
            }
            between.clear();
        }
        if (between.contains(Optional.of(PastStage.Course.SKIPPED))) {
            throw CaseRefusals.SKIPPED_IN_PART.with(type.stages().getLast().code());
        }
        return statements;
    }

    private static StageEntry.Manner manner(
            StageDefinition stage, Set<Optional<PastStage.Course>> between, boolean stated) {
        if (!between.contains(Optional.of(PastStage.Course.SKIPPED))) {
            return StageEntry.Manner.STATED;
        }
        if (!stated || between.size() > 1) {
            throw CaseRefusals.SKIPPED_IN_PART.with(stage.code());
        }
        return StageEntry.Manner.STATED_SKIPPING;
    }

    private Optional<PastStage> find(String code) {
        return stages.stream().filter(one -> one.stage().equals(code)).findFirst();
    }
}
