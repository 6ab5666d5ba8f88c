package nl.maatstaf.portfolio.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.time.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the portfolio on a date. Cases that are fictional or entered in error are in none of them.
 *
 * @param asOf the date it stood so
 * @param knownOn the date it was known so; none for what is known now
 * @param recordedOn the date it was recorded so; none for what is recorded now
 * @param cases how many there are
 * @param casesByType in order of their codes
 * @param casesByStage in the order in which stages are travelled
 * @param casesByStageAndStatus per stage in the same order, per status that has any
 * @param casesByStatus every status that counts, also those of no case
 * @param signed cases that have signed such an instrument, whatever their status; hardest first
 * @param highestInstrument the same cases, each once, at its hardest
 * @param reduction for the year that was asked, of all cases that are not stopped
 * @param reductionByHardness the same, apart by the instrument that says so, hardest first
 * @param stoppedReduction of stopped cases
 * @param clusters the clusters there are cases in; {@link PortfolioFilter#SEVERAL} and
 *     {@link PortfolioFilter#NO_CLUSTER} last
 * @param casesByStageAndCluster per stage, per cluster that has any
 */
public record PortfolioSummary(
        LocalDate asOf,
        @Nullable LocalDate knownOn,
        @Nullable LocalDate recordedOn,
        int cases,
        Map<String, Integer> casesByType,
        Map<String, Integer> casesByStage,
        Map<String, Map<CaseStatus, Integer>> casesByStageAndStatus,
        Map<CaseStatus, Integer> casesByStatus,
        Map<InstrumentKind, Integer> signed,
        Map<InstrumentKind, Integer> highestInstrument,
        ReductionFigure reduction,
        Map<InstrumentKind, ReductionFigure> reductionByHardness,
        ReductionFigure stoppedReduction,
        List<String> clusters,
        Map<String, Map<String, Integer>> casesByStageAndCluster) {

    private static final Comparator<String> CLUSTERS = Comparator.<String>comparingInt(cluster ->
                    List.of(PortfolioFilter.SEVERAL, PortfolioFilter.NO_CLUSTER).indexOf(cluster))
            .thenComparing(Comparator.naturalOrder());

    static PortfolioSummary of(AsOf asked, List<PortfolioCell> found) {
        Map<String, Integer> furthest =
                found.stream().collect(toMap(PortfolioCell::stage, PortfolioCell::position, Math::max));
        List<PortfolioCell> cells = found.stream()
                .sorted(Comparator.<PortfolioCell>comparingInt(cell -> furthest.get(cell.stage()))
                        .thenComparing(PortfolioCell::stage))
                .toList();
        return new PortfolioSummary(
                asked.asOf(),
                asked.knownOn(),
                asked.recordedOn(),
                count(cells, cell -> true),
                cells.stream().collect(groupingBy(PortfolioCell::type, TreeMap::new, summingInt(PortfolioCell::cases))),
                cells.stream()
                        .collect(
                                groupingBy(PortfolioCell::stage, LinkedHashMap::new, summingInt(PortfolioCell::cases))),
                byStageAndStatus(cells),
                byStatus(cells),
                byKind(kind -> count(cells, cell -> cell.hasSigned(kind))),
                byKind(kind -> count(cells, cell -> cell.isHighest(kind))),
                reduction(cells, cell -> !cell.isStopped()),
                byKind(kind -> reduction(cells, cell -> !cell.isStopped() && cell.hardness() == kind.hardness())),
                reduction(cells, PortfolioCell::isStopped),
                cells.stream()
                        .map(PortfolioCell::cluster)
                        .distinct()
                        .sorted(CLUSTERS)
                        .toList(),
                byStageAndCluster(cells));
    }

    private static Map<String, Map<CaseStatus, Integer>> byStageAndStatus(List<PortfolioCell> cells) {
        return cells.stream()
                .collect(groupingBy(
                        PortfolioCell::stage,
                        LinkedHashMap::new,
                        groupingBy(
                                PortfolioCell::status,
                                () -> new EnumMap<>(CaseStatus.class),
                                summingInt(PortfolioCell::cases))));
    }

    private static Map<CaseStatus, Integer> byStatus(List<PortfolioCell> cells) {
        Map<CaseStatus, Integer> counts = new EnumMap<>(CaseStatus.class);
        EnumSet.complementOf(EnumSet.of(CaseStatus.ENTERED_IN_ERROR))
                .forEach(status -> counts.put(status, count(cells, cell -> cell.status() == status)));
        return counts;
    }

    private static Map<String, Map<String, Integer>> byStageAndCluster(List<PortfolioCell> cells) {
        return cells.stream()
                .collect(groupingBy(
                        PortfolioCell::stage,
                        LinkedHashMap::new,
                        groupingBy(
                                PortfolioCell::cluster,
                                () -> new TreeMap<>(CLUSTERS),
                                summingInt(PortfolioCell::cases))));
    }

    private static <V> Map<InstrumentKind, V> byKind(Function<InstrumentKind, V> figure) {
        Map<InstrumentKind, V> figures = new LinkedHashMap<>();
        InstrumentKind.hardestFirst().forEach(kind -> figures.put(kind, figure.apply(kind)));
        return figures;
    }

    private static int count(List<PortfolioCell> cells, Predicate<PortfolioCell> counted) {
        return cells.stream().filter(counted).mapToInt(PortfolioCell::cases).sum();
    }

    private static ReductionFigure reduction(List<PortfolioCell> cells, Predicate<PortfolioCell> counted) {
        return cells.stream()
                .filter(counted)
                .map(PortfolioCell::reduction)
                .reduce(ReductionFigure.NONE, ReductionFigure::plus);
    }
}
