package nl.maatstaf.database;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One row that a {@link RowQuery} found, by the names of its columns. The drivers of H2 and PostgreSQL hand out different
 * types; this hands out ours. What is asked as {@code find…} may be empty, the rest never is. A column that the statement
 * does not name, or names twice, is a mistake in the code and refused at once.
 */
public final class Row {

    private final Map<String, Integer> columns;
    private final List<@Nullable Object> values;

    /**
     * A row.
     *
     * @param columns the place of each among the values
     */
    Row(Map<String, Integer> columns, List<@Nullable Object> values) {
        this.columns = columns;
        this.values = values;
    }

    /** One that JPQL found. */
    static Row of(Map<?, ? extends @Nullable Object> found) {
        return new Row(
                columns(found.keySet().stream().map(Object::toString).toList()), new ArrayList<>(found.values()));
    }

    /** The places of columns, which may be written in any case. */
    static Map<String, Integer> columns(List<String> names) {
        Map<String, Integer> columns = HashMap.newHashMap(names.size());
        for (String name : names) {
            if (columns.put(name.toLowerCase(Locale.ROOT), columns.size()) != null) {
                throw new IllegalStateException("two columns have one name: " + names);
            }
        }
        return columns;
    }

    /** Whether the column has a value in this row. */
    public boolean has(String column) {
        return value(column) != null;
    }

    /** A value as text; days, moments and decimal numbers as Java writes them. */
    public String text(String column) {
        return some(column, findText(column));
    }

    public @Nullable String findText(String column) {
        return switch (value(column)) {
            case null -> null;
            case java.sql.Date day -> day.toLocalDate().toString();
            case Timestamp moment -> moment.toInstant().toString();
            case OffsetDateTime moment -> moment.toInstant().toString();
            case BigDecimal number -> number.toPlainString();
            case Object other -> other.toString();
        };
    }

    public UUID id(String column) {
        return UUID.fromString(text(column));
    }

    public @Nullable UUID findId(String column) {
        return value(column) == null ? null : id(column);
    }

    public boolean flag(String column) {
        return (Boolean) some(column, value(column));
    }

    public int number(String column) {
        return Math.toIntExact(longNumber(column));
    }

    public @Nullable Integer findNumber(String column) {
        return value(column) == null ? null : Integer.valueOf(number(column));
    }

    public long longNumber(String column) {
        return ((Number) some(column, value(column))).longValue();
    }

    public @Nullable BigDecimal findDecimal(String column) {
        return (BigDecimal) value(column);
    }

    public LocalDate day(String column) {
        return some(column, findDay(column));
    }

    public @Nullable LocalDate findDay(String column) {
        return switch (value(column)) {
            case null -> null;
            case LocalDate day -> day;
            case java.sql.Date day -> day.toLocalDate();
            case Object other -> throw new IllegalStateException(column + " is no day: " + other.getClass());
        };
    }

    public Instant moment(String column) {
        return some(column, findMoment(column));
    }

    public @Nullable Instant findMoment(String column) {
        return switch (value(column)) {
            case null -> null;
            case Instant moment -> moment;
            case OffsetDateTime moment -> moment.toInstant();
            case Timestamp moment -> moment.toInstant();
            case Object other -> throw new IllegalStateException(column + " is no moment: " + other.getClass());
        };
    }

    /** A date as far as it is known. */
    public PartialDate date(String day, String precision) {
        return PartialDate.of(findDay(day), constant(precision, PartialDate.Precision.class));
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    /** Codes that the statement joined by commas; none when there are none. */
    public List<String> codes(String column) {
        String joined = findText(column);
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(",", -1));
    }

    /** Identifiers that the statement joined by commas; none when there are none. */
    public List<UUID> ids(String column) {
        return codes(column).stream().map(UUID::fromString).toList();
    }

    /** An entity, of a statement in JPQL. */
    public <E> E entity(String column, Class<E> type) {
        return type.cast(some(column, value(column)));
    }

    private @Nullable Object value(String column) {
        Integer place = columns.get(column);
        if (place == null) {
            throw new IllegalArgumentException("no column " + column + " among " + columns.keySet());
        }
        return values.get(place);
    }

    private static <T> T some(String column, @Nullable T value) {
        return Objects.requireNonNull(value, () -> column + " is empty");
    }
}
