package nl.maatstaf.time;

import jakarta.persistence.MappedSuperclass;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A series of years as it stood from a day on, such as what a measure will save: one row of a bitemporal history for the
 * whole series, with a plain row under it for every year.
 *
 * <p>The revisions of a series succeed each other and are recorded by {@link History} like other facts. Of the years nothing
 * is ever changed: who knows one year better makes a revision that says them all. So the history is as long as there are
 * revisions, not years, and any day as known at any moment is one statement that joins the years to the rows that hold.
 *
 * <p>An entity says whose series it is and maps its years, as entities in a table of their own with the key {@code
 * revision_id} and year; by that name the application's account may add to the table and change nothing in it.
 *
 * @param <R> the revision itself
 * @param <V> what it says of a year
 */
@MappedSuperclass
public abstract class SeriesRevision<R extends SeriesRevision<R, V>, V extends YearValue> extends HistoryRow<R> {

    protected SeriesRevision() {}

    /** A new revision, which holds from its date on; it counts nowhere until a history takes it up. */
    protected SeriesRevision(PartialDate occurred) {
        super(occurred);
    }

    /** A row that records a revision anew, with years of its own. */
    protected SeriesRevision(UUID factId, PartialDate occurred) {
        super(factId, occurred);
    }

    /** The rows of its years as they are mapped, in any order. */
    protected abstract Collection<V> mappedYears();

    /** What it says, the earliest year first. */
    public List<V> years() {
        return mappedYears().stream()
                .sorted(Comparator.comparingInt(YearValue::year))
                .toList();
    }

    /** What it says of a year; empty when nothing. */
    public Optional<V> in(int year) {
        return mappedYears().stream().filter(value -> value.year() == year).findFirst();
    }
}
