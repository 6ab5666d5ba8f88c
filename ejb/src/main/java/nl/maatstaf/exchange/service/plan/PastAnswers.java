package nl.maatstaf.exchange.service.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.exchange.file.CaseEventRow;
import nl.maatstaf.exchange.file.CaseHistoryKind;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/**
 * Which answers about the past change when files are loaded as a historic filling: at most those about days from one day on, as
 * known on days from another until yesterday.
 *
 * @param from the first day of which the answer changes
 * @param knownFrom the first kennisdatum with which it does
 * @param cases how many cases are counted otherwise
 */
public record PastAnswers(LocalDate from, LocalDate knownFrom, int cases) {

    /** Those that a plan changes; none when all that it loads is known from today on whatever is chosen. */
    static Optional<PastAnswers> of(ImportPlan plan, ImportLookup lookup, LocalDate today) {
        Map<String, List<CaseEventRow>> news = plan.events().stream()
                .filter(planned -> !planned.isSame())
                .map(PlannedRow::content)
                .collect(Collectors.groupingBy(CaseEventRow::ref));
        Map<String, CaseFile> known = lookup.cases(news.keySet());
        return news.entrySet().stream()
                .flatMap(one -> ofCase(one.getValue(), known.get(one.getKey()), today).stream())
                .reduce(PastAnswers::and);
    }

    private static Optional<PastAnswers> ofCase(List<CaseEventRow> rows, @Nullable CaseFile known, LocalDate today) {
        LocalDate floor = known == null ? LocalDate.MIN : LocalDate.ofInstant(known.newestKnowledge(), Now.AMSTERDAM);
        return rows.stream()
                .filter(PastAnswers::isCounted)
                .flatMap(row -> row.occurred().countsFrom().stream()
                        .map(day -> new PastAnswers(day, later(floor, madeKnown(row, rows, today)), 1)))
                .filter(changed -> changed.knownFrom.isBefore(today))
                .reduce((one, other) ->
                        new PastAnswers(earlier(one.from, other.from), earlier(one.knownFrom, other.knownFrom), 1));
    }

    /** A case is known as soon as anything of it is. */
    private static LocalDate madeKnown(CaseEventRow row, List<CaseEventRow> ofCase, LocalDate today) {
        Stream<CaseEventRow> tell = row.kind() == CaseHistoryKind.OPENED ? ofCase.stream() : Stream.of(row);
        return tell.map(each -> each.madeKnownOn().orElse(today))
                .min(Comparator.naturalOrder())
                .orElse(today);
    }

    /** Whether an answer depends on it: notes, advice and forecasts stand in none. */
    private static boolean isCounted(CaseEventRow row) {
        return !(row.kind() instanceof CaseHistoryKind kind)
                || switch (kind) {
                    case OPENED, STAGE_ENTERED, PAUSED, RESUMED, STOPPED, COMPLETED -> true;
                    case STAGE_FORECAST, ADVICE_RECEIVED, NOTED -> false;
                };
    }

    private PastAnswers and(PastAnswers other) {
        return new PastAnswers(earlier(from, other.from), earlier(knownFrom, other.knownFrom), cases + other.cases);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
