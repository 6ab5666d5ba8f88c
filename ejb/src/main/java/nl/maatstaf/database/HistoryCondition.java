package nl.maatstaf.database;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a history in two times hold on a day, as known before a moment, by what was written before another:
 * {@code HistoryRow.holds} in SQL. Days and moments are given as their places in the statement.
 */
public final class HistoryCondition {

    /** Ends no knowledge: before this is known what is known now. */
    public static final Instant STILL_KNOWN =
            LocalDate.of(9999, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);

    private HistoryCondition() {}

    /** Rows that hold on a day, as known before a moment. */
    public static String holds(String table, String day, String knownBefore) {
        return holds(table, day, knownBefore, null);
    }

    /**
     * Rows that hold on a day, as known before a moment, by what was written before another.
     *
     * @param recordedBefore the place of the first moment of writing that is no longer asked about; none for all that is written
     */
    public static String holds(String table, String day, String knownBefore, @Nullable String recordedBefore) {
        return valid(table, day) + " and " + known(table, knownBefore, recordedBefore);
    }

    /** Rows that hold on a day, whenever that was known. */
    public static String valid(String table, String day) {
        return "%1$s.valid_from <= %2$s and (%1$s.valid_to is null or %1$s.valid_to > %2$s)".formatted(table, day);
    }

    /** Rows that were known just before a moment, whatever day they hold on. */
    public static String known(String table, String before) {
        return known(table, before, null);
    }

    /** The same by what was written before another moment; what was closed later still stands. */
    public static String known(String table, String before, @Nullable String recordedBefore) {
        return recordedBefore == null
                ? "%1$s.known_from < %2$s and (%1$s.known_to is null or %1$s.known_to >= %2$s)".formatted(table, before)
                : "%1$s.recorded_at < %3$s and %1$s.known_from < %2$s and (%1$s.known_to is null or %1$s.known_to >= %2$s or %1$s.closed_at >= %3$s)"
                        .formatted(table, before, recordedBefore);
    }
}
