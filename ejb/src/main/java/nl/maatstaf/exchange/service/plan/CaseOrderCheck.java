package nl.maatstaf.exchange.service.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.ImportedOrder;
import nl.maatstaf.casefile.ImportedOrder.Step;
import nl.maatstaf.casefile.StageEntry;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.exchange.file.CaseEventRow;
import nl.maatstaf.exchange.file.CaseHistoryKind;
import nl.maatstaf.exchange.row.Row;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Checks whether what rows tell of one case comes in an order in which it can have happened, among what is known of it. */
final class CaseOrderCheck {

    private final @Nullable CaseFile caseFile;
    private final List<PlannedRow<CaseEventRow>> fresh;
    private final List<Step> steps = new ArrayList<>();
    private final Map<Step, Row> rows = new HashMap<>();

    /**
     * @param caseFile the case; none when it is new
     * @param fresh the rows of it that change something
     */
    CaseOrderCheck(@Nullable CaseFile caseFile, List<PlannedRow<CaseEventRow>> fresh) {
        this.caseFile = caseFile;
        this.fresh = fresh;
    }

    void check(CaseTypeDefinition type) {
        Optional<PartialDate> opened = opened();
        if (opened.isEmpty()) {
            return;
        }
        if (caseFile != null) {
            known(caseFile);
        }
        fresh.forEach(planned -> step(planned.content()).ifPresent(step -> {
            steps.add(step);
            rows.put(step, planned.row());
        }));
        new ImportedOrder(type)
                .refused(opened.get(), steps)
                .forEach((step, refusal) -> Optional.ofNullable(rows.get(step))
                        .ifPresent(row -> row.accepted("occurred", () -> {
                            throw refusal;
                        })));
    }

    private Optional<PartialDate> opened() {
        return fresh.stream()
                .map(PlannedRow::content)
                .filter(row -> row.kind() == CaseHistoryKind.OPENED)
                .map(CaseEventRow::occurred)
                .findFirst()
                .or(() -> Optional.ofNullable(caseFile)
                        .map(known -> known.stages().getFirst().occurred()));
    }

    /** What is known and stays as it is. */
    private void known(CaseFile known) {
        Set<UUID> corrected = new HashSet<>();
        fresh.stream()
                .flatMap(planned -> Optional.ofNullable(planned.corrects()).stream())
                .forEach(fact -> corrected.add(fact.id()));
        List<StageEntry> stages = known.stages();
        stages.stream()
                .skip(1)
                .filter(entry -> !corrected.contains(entry.factId()))
                .forEach(entry -> steps.add(new Step(entry.stageCode(), null, entry.occurred(), true, false)));
        known.statuses().stream()
                .skip(1)
                .filter(entry -> !corrected.contains(entry.factId()))
                .forEach(entry -> steps.add(new Step(null, entry.status(), entry.occurred(), true, false)));
    }

    private static Optional<Step> step(CaseEventRow row) {
        boolean reasoned = row.detail() != null || row.source() != null;
        return switch (row.kind()) {
            case CaseHistoryKind.STAGE_ENTERED ->
                Optional.of(new Step(row.value(), null, row.occurred(), reasoned, true));
            case CaseHistoryKind.PAUSED -> Optional.of(status(row, CaseStatus.PAUSED));
            case CaseHistoryKind.RESUMED -> Optional.of(status(row, CaseStatus.ACTIVE));
            case CaseHistoryKind.STOPPED -> Optional.of(status(row, CaseStatus.STOPPED));
            case CaseHistoryKind.COMPLETED -> Optional.of(status(row, CaseStatus.COMPLETED));
            default -> Optional.empty();
        };
    }

    private static Step status(CaseEventRow row, CaseStatus status) {
        return new Step(null, status, row.occurred(), true, true);
    }
}
