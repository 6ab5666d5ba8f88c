package nl.maatstaf.database;

import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** One row of a native query. The drivers of H2 and PostgreSQL hand out different types; this hands out ours. */
public final class Row {

    private final @Nullable Object[] columns;

    private Row(@Nullable Object[] columns) {
        this.columns = columns;
    }

    /** The rows a query with two columns or more answers. */
    public static List<Row> of(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> new Row((@Nullable Object[]) row)).toList();
    }

    public String text(int column) {
        return Objects.requireNonNull(findText(column), () -> "column " + column + " is empty");
    }

    public @Nullable String findText(int column) {
        Object value = columns[column];
        return value == null ? null : value.toString();
    }

    public UUID id(int column) {
        return UUID.fromString(text(column));
    }

    public @Nullable UUID findId(int column) {
        String text = findText(column);
        return text == null ? null : UUID.fromString(text);
    }

    public boolean flag(int column) {
        return Boolean.TRUE.equals(columns[column]);
    }

    public int number(int column) {
        return (int) longNumber(column);
    }

    public long longNumber(int column) {
        return ((Number) Objects.requireNonNull(columns[column])).longValue();
    }

    public @Nullable Integer findNumber(int column) {
        return columns[column] == null ? null : Integer.valueOf(number(column));
    }

    public @Nullable BigDecimal findDecimal(int column) {
        return (BigDecimal) columns[column];
    }

    public LocalDate day(int column) {
        return Objects.requireNonNull(findDay(column));
    }

    public @Nullable LocalDate findDay(int column) {
        return switch (columns[column]) {
            case null -> null;
            case LocalDate day -> day;
            case java.sql.Date day -> day.toLocalDate();
            case Object other -> throw new IllegalStateException("no date: " + other.getClass());
        };
    }

    public @Nullable Instant findMoment(int column) {
        return switch (columns[column]) {
            case null -> null;
            case Instant moment -> moment;
            case OffsetDateTime moment -> moment.toInstant();
            case Timestamp moment -> moment.toInstant();
            case Object other -> throw new IllegalStateException("no moment: " + other.getClass());
        };
    }

    public Instant moment(int column) {
        return Objects.requireNonNull(findMoment(column));
    }

    /** A date as far as it is known, from the column of its day and the next, of its precision. */
    public PartialDate date(int column) {
        return PartialDate.of(findDay(column), PartialDate.Precision.valueOf(text(column + 1)));
    }

    public <E extends Enum<E>> E constant(int column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }
}
