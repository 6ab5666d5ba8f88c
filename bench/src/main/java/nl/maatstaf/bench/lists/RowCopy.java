package nl.maatstaf.bench.lists;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Copies all rows of the product's tables from a PostgreSQL to an H2 with the same tables. */
final class RowCopy {

    private static final int BATCH = 1_000;

    private final Connection from;
    private final Connection to;

    private RowCopy(Connection from, Connection to) {
        this.from = from;
        this.to = to;
    }

    static void all(DataSource postgres, DataSource h2) throws SQLException {
        try (Connection from = postgres.getConnection();
                Connection to = h2.getConnection();
                Statement setting = to.createStatement()) {
            from.setAutoCommit(false); // or the driver reads a table as a whole
            setting.execute("set referential_integrity false");
            for (String table : tables(to)) {
                setting.execute("truncate table " + table);
                new RowCopy(from, to).table(table);
            }
            setting.execute("set referential_integrity true");
            from.rollback();
        }
    }

    private static List<String> tables(Connection database) throws SQLException {
        DatabaseMetaData about = database.getMetaData();
        List<String> tables = new ArrayList<>();
        try (ResultSet found = about.getTables(null, "public", null, new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("table_name"));
            }
        }
        tables.remove("flyway_schema_history");
        return tables;
    }

    private void table(String table) throws SQLException {
        List<String> columns = columns(table);
        String names = columns.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        String places = columns.stream().map(name -> "?").collect(Collectors.joining(", "));
        try (Statement all = from.createStatement();
                PreparedStatement insert =
                        to.prepareStatement("insert into %s (%s) values (%s)".formatted(table, names, places))) {
            all.setFetchSize(BATCH);
            try (ResultSet rows = all.executeQuery("select %s from %s".formatted(names, table))) {
                copy(rows, columns.size(), insert);
            }
        }
    }

    private static void copy(ResultSet rows, int columns, PreparedStatement insert) throws SQLException {
        int waiting = 0;
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                insert.setObject(column, value(rows, column));
            }
            insert.addBatch();
            if (++waiting % BATCH == 0) {
                insert.executeBatch();
            }
        }
        insert.executeBatch();
    }

    private static @Nullable Object value(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column) instanceof Timestamp
                ? rows.getObject(column, OffsetDateTime.class)
                : rows.getObject(column);
    }

    private List<String> columns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet found = to.getMetaData().getColumns(null, "public", table, null)) {
            while (found.next()) {
                if ("NO".equals(found.getString("is_generatedcolumn"))) {
                    columns.add(found.getString("column_name"));
                }
            }
        }
        return columns;
    }
}
