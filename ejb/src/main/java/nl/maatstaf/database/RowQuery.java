package nl.maatstaf.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one way to read what is no entity: a statement whose places and columns have names, and a record for each row.
 *
 * <pre>{@code
 * RowQuery.sql(entities, "select u.id, u.display_name from app_user u where u.status = :status")
 *         .with("status", "ACTIVE")
 *         .list(row -> new Colleague(row.id("id"), row.text("display_name")));
 * }</pre>
 *
 * <p>A place may stand in the statement more than once. Where the value is a collection its place becomes a list, to be
 * written as {@code in (:cases)}.
 */
public final class RowQuery {

    /** Asks EclipseLink for rows by the names of their columns, also when there is one column. */
    private static final String RESULT_TYPE = "eclipselink.result-type";

    /** So many rows the driver asks for at a time. */
    private static final int FETCHED = 1_000;

    /** A text, in which nothing is a place, or the name of a place. */
    private static final Pattern TEXT_OR_PLACE = Pattern.compile("'[^']*'|(?<!:):([a-zA-Z]\\w*)");

    private final EntityManager entities;
    private final String statement;
    private final boolean ofEntities;
    private final StatementParameters values = new StatementParameters();
    private int most = Integer.MAX_VALUE;

    /**
     * A statement with question marks.
     *
     * @param places the names of the places, in order
     */
    private record Placed(String sql, List<String> places) {}

    private RowQuery(EntityManager entities, String statement, boolean ofEntities) {
        this.entities = entities;
        this.statement = statement;
        this.ofEntities = ofEntities;
    }

    /** A statement in SQL. */
    public static RowQuery sql(EntityManager entities, String statement) {
        return new RowQuery(entities, statement, false);
    }

    /** A statement in JPQL, for rows with an entity in them: it goes by its variable, what stands beside it by {@code as}. */
    public static RowQuery jpql(EntityManager entities, String statement) {
        return new RowQuery(entities, statement, true);
    }

    /** Gives a place its value; a moment is sent as the databases want it. */
    public RowQuery with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Gives all places of a statement their values. */
    public RowQuery with(StatementParameters all) {
        all.forEach(values::put);
        return this;
    }

    /** Reads at most so many rows. In SQL the statement says so: a limit of the driver has the database sort all there are. */
    public RowQuery limit(int rows) {
        most = rows;
        return this;
    }

    /** Reads every row. */
    public <T> List<T> list(Function<Row, T> reading) {
        List<T> all = new ArrayList<>();
        forEach(row -> all.add(reading.apply(row)));
        return Collections.unmodifiableList(all);
    }

    /** Hands over every row while the database finds them, so that there may be more than memory holds. */
    public void forEach(Consumer<Row> reader) {
        if (ofEntities) {
            List<?> rows = inJpql().setHint(RESULT_TYPE, "Map").getResultList();
            rows.forEach(row -> reader.accept(Row.of((Map<?, ?>) row)));
        } else {
            inSql(statement -> {
                try (ResultSet found = statement.executeQuery()) {
                    return handOver(found, reader);
                }
            });
        }
    }

    /** Answers how many rows there were. */
    private static int handOver(ResultSet found, Consumer<Row> reader) throws SQLException {
        ResultSetMetaData described = found.getMetaData();
        List<String> names = new ArrayList<>();
        for (int place = 1; place <= described.getColumnCount(); place++) {
            names.add(described.getColumnLabel(place));
        }
        Map<String, Integer> columns = Row.columns(names);
        int count = 0;
        for (; found.next(); count++) {
            List<@Nullable Object> values = new ArrayList<>(names.size());
            for (int place = 1; place <= names.size(); place++) {
                values.add(found.getObject(place));
            }
            reader.accept(new Row(columns, values));
        }
        return count;
    }

    /** Reads the first row, if there is any. */
    public <T> Optional<T> first(Function<Row, T> reading) {
        return list(reading).stream().findFirst();
    }

    /** Carries the statement out, for one that writes; answers how many rows it wrote. */
    public int execute() {
        return ofEntities ? inJpql().executeUpdate() : inSql(PreparedStatement::executeUpdate);
    }

    /** Carries the statement out once for each of the values, in one batch; for one in SQL that writes. */
    public void executeEach(List<StatementParameters> all) {
        if (all.isEmpty()) {
            return;
        }
        entities.flush();
        Placed placed = placed(all.getFirst());
        try (PreparedStatement prepared = prepare(placed)) {
            for (StatementParameters one : all) {
                bind(prepared, placed, one);
                prepared.addBatch();
            }
            prepared.executeBatch();
        } catch (SQLException e) {
            throw refused(placed, e);
        }
    }

    private Query inJpql() {
        Query query = entities.createQuery(statement);
        values.forEach(query::setParameter);
        return most < Integer.MAX_VALUE ? query.setMaxResults(most) : query;
    }

    /** What is done with a statement that has its values. */
    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement prepared) throws SQLException;
    }

    /** Sends the statement by JDBC, in the transaction that is going on and after what it has changed. */
    private <T> T inSql(Work<T> work) {
        entities.flush();
        Placed placed = placed(values);
        try (PreparedStatement prepared = prepare(placed)) {
            prepared.setFetchSize(FETCHED);
            bind(prepared, placed, values);
            return work.on(prepared);
        } catch (SQLException e) {
            throw refused(placed, e);
        }
    }

    private static PersistenceException refused(Placed placed, SQLException cause) {
        return new PersistenceException("the database refused: " + placed.sql, cause);
    }

    /** The statement as JDBC wants it. */
    private Placed placed(StatementParameters values) {
        List<String> places = new ArrayList<>();
        String sql = TEXT_OR_PLACE
                .matcher(most < Integer.MAX_VALUE ? statement + " fetch first " + most + " rows only" : statement)
                .replaceAll(found -> {
                    if (found.group(1) == null) {
                        return Matcher.quoteReplacement(found.group());
                    }
                    places.add(found.group(1));
                    int several = all(values.get(found.group(1))).size();
                    return several == 1 ? "?" : String.join(", ", Collections.nCopies(several, "?"));
                });
        return new Placed(sql, places);
    }

    private PreparedStatement prepare(Placed placed) throws SQLException {
        return entities.unwrap(Connection.class).prepareStatement(placed.sql);
    }

    private static void bind(PreparedStatement prepared, Placed placed, StatementParameters values)
            throws SQLException {
        int next = 1;
        for (String place : placed.places) {
            for (Object one : all(values.get(place))) {
                prepared.setObject(next++, one instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : one);
            }
        }
    }

    private static Collection<?> all(Object value) {
        return value instanceof Collection<?> several ? several : List.of(value);
    }
}
