package nl.maatstaf.exchange.service.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.exchange.file.CaseEventRow;
import nl.maatstaf.exchange.file.CaseHistoryKind;
import nl.maatstaf.exchange.file.RowDates;
import nl.maatstaf.exchange.row.RowChange;
import nl.maatstaf.exchange.service.plan.ImportPreview.Difference;
import nl.maatstaf.time.PartialDate;

/**
 * Recognises in the events of files what is known of their cases already, whether a file or a page told it. The same fact
 * told again is no news; on another date, with nothing between, it is a correction; anything else happened once more.
 */
final class KnownEvents {

    private final KnownFacts known;
    private final CaseRefs refs;

    KnownEvents(KnownFacts known, CaseRefs refs) {
        this.known = known;
        this.refs = refs;
    }

    /** The same rows, in the same order, with what loading them would do. */
    List<PlannedRow<CaseEventRow>> recognise(List<PlannedRow<CaseEventRow>> rows) {
        Map<PlannedRow<CaseEventRow>, PlannedRow<CaseEventRow>> recognised = new HashMap<>();
        rows.stream()
                .collect(Collectors.groupingBy(planned -> planned.content().ref()))
                .forEach((ref, ofCase) -> {
                    CaseFile caseFile = refs.find(ref);
                    if (caseFile != null && ofCase.stream().anyMatch(planned -> !planned.isSame())) {
                        new OfCase(known.of(caseFile)).recognise(ofCase, recognised);
                    }
                });
        return rows.stream().map(row -> recognised.getOrDefault(row, row)).toList();
    }

    /** The facts of one case, of which each is told by one row. */
    private static final class OfCase {

        private final List<KnownFact> facts;
        private final Set<UUID> told = new HashSet<>();

        OfCase(List<KnownFact> facts) {
            this.facts = facts;
        }

        void recognise(
                List<PlannedRow<CaseEventRow>> rows,
                Map<PlannedRow<CaseEventRow>, PlannedRow<CaseEventRow>> recognised) {
            List<PlannedRow<CaseEventRow>> others = new ArrayList<>();
            for (PlannedRow<CaseEventRow> planned : rows) {
                Optional<KnownFact> same = facts.stream()
                        .filter(fact -> isFree(fact, planned.content())
                                && fact.occurred().equals(planned.content().occurred()))
                        .findFirst();
                same.ifPresent(fact -> told.add(fact.id()));
                if (same.isPresent() && !planned.isSame()) {
                    recognised.put(planned, again(planned, same.get()));
                } else if (same.isEmpty() && planned.change() == RowChange.NEW) {
                    others.add(planned);
                }
            }
            others.forEach(planned -> moved(planned.content()).ifPresent(fact -> {
                told.add(fact.id());
                recognised.put(planned, planned.correcting(fact, differences(planned.content(), fact)));
            }));
        }

        private boolean isFree(KnownFact fact, CaseEventRow row) {
            return fact.isAbout(row) && !told.contains(fact.id());
        }

        private static PlannedRow<CaseEventRow> again(PlannedRow<CaseEventRow> planned, KnownFact fact) {
            List<Difference> differences = differences(planned.content(), fact);
            if (!differences.isEmpty()) {
                return planned.correcting(fact, differences);
            }
            boolean whole =
                    planned.change() == RowChange.NEW || planned.content().kind() instanceof CaseHistoryKind;
            return whole ? planned.same() : planned;
        }

        /** The fact that a row gives another date: the nearest, with no other of its history between. */
        private Optional<KnownFact> moved(CaseEventRow row) {
            return facts.stream()
                    .filter(fact -> isFree(fact, row) && !isLaterForecast(fact, row))
                    .filter(fact -> facts.stream()
                            .noneMatch(other -> other.history().equals(fact.history())
                                    && other.isBetween(fact.occurred(), row.occurred())))
                    .min(Comparator.comparingLong(fact -> distance(fact.occurred(), row.occurred())));
        }

        /** What is expected now is another forecast than what was expected before; slipping shows. */
        private static boolean isLaterForecast(KnownFact fact, CaseEventRow row) {
            return fact.kind() == CaseHistoryKind.STAGE_FORECAST && row.published() != null;
        }

        private static long distance(PartialDate one, PartialDate other) {
            return one.countsFrom()
                    .flatMap(first ->
                            other.countsFrom().map(second -> Math.abs(first.toEpochDay() - second.toEpochDay())))
                    .orElse(Long.MAX_VALUE);
        }
    }

    /** What a row says otherwise; what it says nothing of stays. */
    private static List<Difference> differences(CaseEventRow row, KnownFact fact) {
        List<Difference> found = new ArrayList<>();
        if (!row.occurred().equals(fact.occurred())) {
            found.add(new Difference("occurred", RowDates.written(fact.occurred()), RowDates.written(row.occurred())));
        }
        boolean reasoned = row.kind() instanceof CaseHistoryKind kind
                && kind != CaseHistoryKind.OPENED
                && kind != CaseHistoryKind.STAGE_FORECAST;
        if (reasoned && row.detail() != null && !row.detail().equals(fact.reason())) {
            found.add(new Difference("detail", fact.reason(), row.detail()));
        }
        boolean asked = reasoned && row.kind() != CaseHistoryKind.STAGE_ENTERED;
        if (asked && row.requestedBy() != null && !Objects.equals(row.requestedBy(), fact.requestedBy())) {
            found.add(new Difference("party", fact.requestedBy(), row.requestedBy()));
        }
        return found;
    }
}
