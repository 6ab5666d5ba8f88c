package nl.maatstaf.bench.lists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The statements by hand, each under its name in {@code hand.sql}, sent over plain JDBC. */
final class HandSql {

    private static final Pattern PLACE = Pattern.compile("(?<!:):(\\w+)");
    private static final Pattern NAME = Pattern.compile("(?m)^-- == (.*)$");

    private final DataSource database;
    private final Map<String, String> statements = new HashMap<>();

    HandSql(DataSource database) throws IOException {
        this.database = database;
        try (InputStream file = HandSql.class.getResourceAsStream("hand.sql")) {
            String all = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            Matcher name = NAME.matcher(all);
            String last = "";
            int from = 0;
            while (name.find()) {
                statements.put(last, all.substring(from, name.start()));
                last = name.group(1).strip();
                from = name.end();
            }
            statements.put(last, all.substring(from));
        }
    }

    /** The text of a statement. */
    String text(String name) {
        return Objects.requireNonNull(statements.get(name), name);
    }

    /** A connection for the statements of one request, in a transaction that is undone. */
    <T> T inRequest(Work<T> work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return work.with(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** What is done with a connection. */
    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /**
     * The rows of a statement; its places have names.
     *
     * @param values by place; a set of codes becomes an array
     */
    static List<String> rows(Connection connection, String sql, Map<String, Object> values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                @Nullable Object[] cells = new @Nullable Object[columns];
                for (int column = 0; column < columns; column++) {
                    cells[column] = rows.getObject(column + 1);
                }
                found.add(Cells.of(cells));
            }
            return found;
        }
    }

    static PreparedStatement prepared(Connection connection, String sql, Map<String, Object> values)
            throws SQLException {
        List<Object> sent = new ArrayList<>();
        String numbered = PLACE.matcher(sql).replaceAll(place -> {
            sent.add(Objects.requireNonNull(values.get(place.group(1)), place.group(1)));
            return "?";
        });
        PreparedStatement statement = connection.prepareStatement(numbered);
        for (int place = 0; place < sent.size(); place++) {
            Object value = sent.get(place);
            statement.setObject(
                    place + 1, value instanceof String[] codes ? connection.createArrayOf("varchar", codes) : value);
        }
        return statement;
    }
}
