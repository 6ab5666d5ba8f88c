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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Facts that succeed each other, such as the stages of a case: each holds from its date until the next one's, and those of
 * one day in the order in which they happened. Kept as <em>bitemporal</em> rows ({@link HistoryRow}), so that any day can
 * be asked about as it was known at any moment.
 *
 * <p>A history owns its rows. Whatever is recorded, corrected or retracted, what of it already stands is left alone; what
 * changed is closed and written anew from that moment, so nothing that was known before is altered.
 *
 * @param <R> a row of it
 */
public final class History<R extends HistoryRow<R>> {

    private static final Comparator<HistoryRow<?>> BY_DATE = Comparator.comparing(
            row -> row.occurred().countsFrom().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Collection<R> rows;
    private final Predicate<R> about;

    private History(Collection<R> rows, Predicate<R> about) {
        this.rows = rows;
        this.about = about;
    }

    /** @param rows all rows there are; rows are added to it and closed in it, never removed */
    public static <R extends HistoryRow<R>> History<R> of(Collection<R> rows) {
        return new History<>(rows, row -> true);
    }

    /** @param about which of the rows are of this history, where several share a collection */
    public static <R extends HistoryRow<R>> History<R> of(Collection<R> rows, Predicate<R> about) {
        return new History<>(rows, about);
    }

    /** The facts as known now, in the order in which they happened; those with an unknown date first. */
    public List<R> current() {
        return inOrder(rows().filter(HistoryRow::isCurrent));
    }

    /** The facts as known before a moment, in the order in which they happened. */
    public List<R> known(Instant before) {
        return inOrder(rows().filter(row -> row.isKnownBefore(before)));
    }

    /** What held on a day, as known before a moment. */
    public Optional<R> on(LocalDate day, Instant knownBefore) {
        return rows().filter(row -> row.holds(day, knownBefore)).findFirst();
    }

    /** The last fact as known now. */
    public Optional<R> latest() {
        List<R> current = current();
        return current.isEmpty() ? Optional.empty() : Optional.of(current.getLast());
    }

    /** The fact as known now; empty when it is not, or no longer. */
    public Optional<R> find(UUID fact) {
        return rows().filter(row -> row.isCurrent() && row.factId().equals(fact))
                .findFirst();
    }

    /** The moment at which a fact was first known. */
    public Instant knownSince(R fact) {
        return rows().filter(row -> row.factId().equals(fact.factId()))
                .map(HistoryRow::knownFrom)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The moment of the newest knowledge; nothing may be known from before it any more. */
    public Optional<Instant> newestKnowledge() {
        return rows().map(HistoryRow::knownFrom).max(Comparator.naturalOrder());
    }

    /** The day of the fact before; the first there is when nothing comes before. */
    public LocalDate dayBefore(R fact) {
        return neighbour(fact, -1).orElse(LocalDate.MIN);
    }

    /** The day of the fact after; the last there is when nothing comes after. */
    public LocalDate dayAfter(R fact) {
        return neighbour(fact, 1).orElse(LocalDate.MAX);
    }

    /** Records a new fact, the last of its day. */
    public void record(R newest, Knowledge known) {
        become(Stream.concat(current().stream(), Stream.of(newest)).toList(), known);
    }

    /** Corrects what a fact says. */
    public void correct(R wrong, R right, Knowledge known) {
        become(
                current().stream()
                        .map(row -> row.factId().equals(wrong.factId()) ? right : row)
                        .toList(),
                known);
    }

    /** Retracts a fact that never was: what came before it holds on. */
    public void retract(R wrong, Knowledge known) {
        become(
                current().stream()
                        .filter(row -> !row.factId().equals(wrong.factId()))
                        .toList(),
                known);
    }

    /**
     * Becomes the whole list of facts that is believed now.
     *
     * @param facts current rows, and new ones; those of one day in the order they happened
     * @param known from when that is known, and the moment of writing
     */
    public void become(List<R> facts, Knowledge known) {
        List<R> ordered = facts.stream().sorted(BY_DATE).toList();
        List<R> placed = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            placed.add(placed(ordered, i, known));
        }
        rows().filter(row -> row.isCurrent() && placed.stream().noneMatch(row::isSameRow))
                .forEach(row -> row.close(known));
        placed.stream().filter(row -> rows.stream().noneMatch(row::isSameRow)).forEach(rows::add);
    }

    private Stream<R> rows() {
        return rows.stream().filter(about);
    }

    private Optional<LocalDate> neighbour(R fact, int step) {
        List<R> facts = current();
        int place = facts.indexOf(fact) + step;
        return place < 0 || place >= facts.size()
                ? Optional.empty()
                : facts.get(place).occurred().countsFrom();
    }

    private static <R extends HistoryRow<R>> List<R> inOrder(Stream<R> facts) {
        return facts.sorted(BY_DATE.thenComparingInt(HistoryRow::sequence)).toList();
    }

    private static <R extends HistoryRow<R>> R placed(List<R> ordered, int index, Knowledge known) {
        R fact = ordered.get(index);
        LocalDate from = fact.day();
        LocalDate to = index + 1 < ordered.size() ? ordered.get(index + 1).day() : null;
        int order = orderWithinDay(ordered, index, from);
        if (fact.isUnchanged(from, to, order)) {
            return fact;
        }
        R row = fact.isPlaced() ? fact.copy() : fact;
        row.place(from, to, order, known);
        return row;
    }

    private static int orderWithinDay(List<? extends HistoryRow<?>> ordered, int index, @Nullable LocalDate from) {
        int order = 0;
        for (int i = index - 1; i >= 0 && Objects.equals(ordered.get(i).day(), from); i--) {
            order++;
        }
        return order;
    }
}
