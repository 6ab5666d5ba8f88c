package nl.maatstaf.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    /** A text, in which nothing is a place, or the name of a place. */
    private static final Pattern TEXT_OR_PLACE = Pattern.compile("'[^']*'|(?<!:):([a-zA-Z]\\w*)");

    private final EntityManager entities;
    private final String statement;
    private final boolean ofEntities;
    private final StatementParameters values = new StatementParameters();
    private int most = Integer.MAX_VALUE;

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
        List<?> rows =
                (ofEntities ? inJpql() : inSql()).setHint(RESULT_TYPE, "Map").getResultList();
        return rows.stream()
                .map(row -> reading.apply(new Row((Map<?, ?>) row)))
                .collect(Collectors.toUnmodifiableList());
    }

    /** Reads the first row, if there is any. */
    public <T> Optional<T> first(Function<Row, T> reading) {
        return list(reading).stream().findFirst();
    }

    /** Carries the statement out, for one that writes; answers how many rows it wrote. */
    public int execute() {
        return (ofEntities ? inJpql() : inSql()).executeUpdate();
    }

    private Query inJpql() {
        Query query = entities.createQuery(statement);
        values.forEach(query::setParameter);
        return most < Integer.MAX_VALUE ? query.setMaxResults(most) : query;
    }

    /** EclipseLink knows no names in SQL, and no lists: each place becomes a number, or as many as there are values. */
    private Query inSql() {
        List<Object> sent = new ArrayList<>();
        Map<String, String> numbers = new HashMap<>();
        String numbered = TEXT_OR_PLACE
                .matcher(most < Integer.MAX_VALUE ? statement + " fetch first " + most + " rows only" : statement)
                .replaceAll(found -> found.group(1) == null
                        ? Matcher.quoteReplacement(found.group())
                        : numbers.computeIfAbsent(found.group(1), name -> number(values.get(name), sent)));
        Query query = entities.createNativeQuery(numbered);
        for (int place = 0; place < sent.size(); place++) {
            query.setParameter(place + 1, sent.get(place));
        }
        return query;
    }

    private static String number(Object value, List<Object> sent) {
        Collection<?> all = value instanceof Collection<?> several ? several : List.of(value);
        return all.stream()
                .map(one -> {
                    sent.add(one instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : one);
                    return "?" + sent.size();
                })
                .collect(Collectors.joining(", "));
    }
}
