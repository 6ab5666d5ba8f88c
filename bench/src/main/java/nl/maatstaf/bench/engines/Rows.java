package nl.maatstaf.bench.engines;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements in one transaction on one connection, as plain as JDBC has them. */
record Rows(Connection connection) {

    /** Adds rows to a table, several as one batch. */
    void insert(String table, String columns, List<@Nullable Object[]> rows) throws SQLException {
        String places = String.join(", ", Collections.nCopies(columns.split(",").length, "?"));
        execute("insert into " + table + " (" + columns + ") values (" + places + ")", rows);
    }

    void insert(String table, String columns, @Nullable Object... row) throws SQLException {
        insert(table, columns, List.<@Nullable Object[]>of(row));
    }

    void update(String sql, @Nullable Object... values) throws SQLException {
        execute(sql, List.<@Nullable Object[]>of(values));
    }

    private void execute(String sql, List<@Nullable Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                for (int place = 0; place < row.length; place++) {
                    statement.setObject(place + 1, row[place]);
                }
                if (rows.size() > 1) {
                    statement.addBatch();
                }
            }
            if (rows.size() > 1) {
                statement.executeBatch();
            } else {
                statement.execute();
            }
        }
    }
}
