package nl.maatstaf.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Facts that succeed each other, such as the stages of a case: each holds from its date until the next one's. Kept as
 * <em>bitemporal</em> rows ({@link HistoryRow}), so that any day can be asked about as it was known at any moment.
 *
 * <p>A history is told as the whole list of facts believed now. What of it already stands is left alone; what changed
 * is closed and told anew from the moment of telling, so nothing that was known before is altered.
 */
public final class History {

    private static final Comparator<HistoryRow<?>> BY_DATE = Comparator.comparing(
            row -> row.occurred().countsFrom().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));

    private History() {}

    /** The facts as known now, in the order in which they happened; those with an unknown date first. */
    public static <R extends HistoryRow<R>> List<R> current(Collection<R> rows) {
        return rows.stream()
                .filter(HistoryRow::isCurrent)
                .sorted(BY_DATE.thenComparingInt(HistoryRow::sequence))
                .toList();
    }

    /** The last fact as known now. */
    public static <R extends HistoryRow<R>> Optional<R> latest(Collection<R> rows) {
        List<R> current = current(rows);
        return current.isEmpty() ? Optional.empty() : Optional.of(current.getLast());
    }

    /** The fact as known now; empty when it is not, or no longer. */
    public static <R extends HistoryRow<R>> Optional<R> find(Collection<R> rows, UUID fact) {
        return rows.stream()
                .filter(row -> row.isCurrent() && row.factId().equals(fact))
                .findFirst();
    }

    /** The facts as known now, and a new one. */
    public static <R extends HistoryRow<R>> List<R> with(Collection<R> rows, R newest) {
        List<R> facts = new ArrayList<>(current(rows));
        facts.add(newest);
        return facts;
    }

    /** The facts as known now, with one told otherwise. */
    public static <R extends HistoryRow<R>> List<R> replaced(Collection<R> rows, R wrong, R right) {
        return current(rows).stream()
                .map(row -> row.factId().equals(wrong.factId()) ? right : row)
                .toList();
    }

    /** The facts as known now, but for one. */
    public static <R extends HistoryRow<R>> List<R> without(Collection<R> rows, R wrong) {
        return current(rows).stream()
                .filter(row -> !row.factId().equals(wrong.factId()))
                .toList();
    }

    /** The facts as they were known until one was first told, in the order in which they happened. */
    public static <R extends HistoryRow<R>> List<R> knownUntil(Collection<R> rows, R told) {
        Instant moment = rows.stream()
                .filter(row -> row.factId().equals(told.factId()))
                .map(HistoryRow::knownFrom)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return rows.stream()
                .filter(row -> row.isKnownBefore(moment))
                .sorted(BY_DATE.thenComparingInt(HistoryRow::sequence))
                .toList();
    }

    /** The day of the fact before; the first there is when nothing comes before. */
    public static <R extends HistoryRow<R>> LocalDate dayBefore(Collection<R> rows, R fact) {
        return neighbour(rows, fact, -1).orElse(LocalDate.MIN);
    }

    /** The day of the fact after; the last there is when nothing comes after. */
    public static <R extends HistoryRow<R>> LocalDate dayAfter(Collection<R> rows, R fact) {
        return neighbour(rows, fact, 1).orElse(LocalDate.MAX);
    }

    private static <R extends HistoryRow<R>> Optional<LocalDate> neighbour(Collection<R> rows, R fact, int step) {
        List<R> facts = current(rows);
        int place = facts.indexOf(fact) + step;
        return place < 0 || place >= facts.size()
                ? Optional.empty()
                : facts.get(place).occurred().countsFrom();
    }

    /** What held on a day, as known before a moment. */
    public static <R extends HistoryRow<R>> Optional<R> on(Collection<R> rows, LocalDate day, Instant knownBefore) {
        return rows.stream().filter(row -> row.holds(day, knownBefore)).findFirst();
    }

    /** The moment of the newest knowledge in a history; nothing may be known from before it any more. */
    public static Optional<Instant> newestKnowledge(Collection<? extends HistoryRow<?>> rows) {
        return rows.stream().map(HistoryRow::knownFrom).max(Comparator.naturalOrder());
    }

    /**
     * Tells the history anew.
     *
     * @param rows all rows there are; rows are added to it and closed in it, never removed
     * @param facts what is believed now: current rows, and new ones; those of one day in the order they happened
     * @param known from when that is known, and the moment of telling
     */
    public static <R extends HistoryRow<R>> void tell(Collection<R> rows, List<R> facts, Knowledge known) {
        List<R> ordered = facts.stream().sorted(BY_DATE).toList();
        List<R> standing = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            standing.add(stand(ordered, i, known));
        }
        rows.stream()
                .filter(row -> row.isCurrent() && standing.stream().noneMatch(row::isSameRow))
                .forEach(row -> row.close(known));
        standing.stream().filter(row -> rows.stream().noneMatch(row::isSameRow)).forEach(rows::add);
    }

    /** A fact that stands alone, succeeded by nothing: it holds from its date on. */
    public static <R extends HistoryRow<R>> R standing(R fact, Knowledge known) {
        fact.place(day(fact), null, 0, known);
        return fact;
    }

    /** Takes a fact that stands alone back: it is no longer known from now on. */
    public static void withdraw(HistoryRow<?> fact, Knowledge known) {
        fact.close(known);
    }

    private static <R extends HistoryRow<R>> R stand(List<R> ordered, int index, Knowledge known) {
        R fact = ordered.get(index);
        LocalDate from = day(fact);
        LocalDate to = index + 1 < ordered.size() ? day(ordered.get(index + 1)) : null;
        int order = orderWithinDay(ordered, index, from);
        if (fact.stands(from, to, order)) {
            return fact;
        }
        R row = fact.isPlaced() ? fact.copy() : fact;
        row.place(from, to, order, known);
        return row;
    }

    private static int orderWithinDay(List<? extends HistoryRow<?>> ordered, int index, @Nullable LocalDate from) {
        int order = 0;
        for (int i = index - 1; i >= 0 && Objects.equals(day(ordered.get(i)), from); i--) {
            order++;
        }
        return order;
    }

    private static @Nullable LocalDate day(HistoryRow<?> row) {
        return row.occurred().countsFrom().orElse(null);
    }
}
