package nl.maatstaf.bench.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** All rows that an import of the product left, to be written again without working them out. */
final class LoadedRows {

    /** In an order in which they can be filled. */
    private static final List<String> TABLES = List.of(
            "import_run",
            "import_file",
            "imported_row",
            "organisation",
            "organisation_alias",
            "case_number",
            "case_file",
            "case_party",
            "case_cluster",
            "case_ministry",
            "case_stage",
            "case_status",
            "case_stage_date",
            "case_evidence",
            "audit_chain",
            "audit_event",
            "worklist_item");

    private static final int BATCH = 500;

    private final List<Table> tables;

    /** The rows of a table, as values and as COPY writes them. */
    private record Table(String name, int columns, List<@Nullable Object[]> rows, ByteArrayOutputStream copied) {}

    private LoadedRows(List<Table> tables) {
        this.tables = tables;
    }

    static LoadedRows in(DataSource database) throws SQLException, IOException {
        List<Table> tables = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            for (String name : TABLES) {
                tables.add(read(connection, name));
            }
        }
        return new LoadedRows(tables);
    }

    /** How many there are. */
    int count() {
        return tables.stream().mapToInt(table -> table.rows.size()).sum();
    }

    /** Leaves a database as it was before an import. */
    static void forget(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate " + String.join(", ", TABLES) + " cascade");
        }
    }

    void insert(Connection connection) throws SQLException {
        for (Table table : tables) {
            String places = String.join(", ", Collections.nCopies(table.columns, "?"));
            try (PreparedStatement statement =
                    connection.prepareStatement("insert into " + table.name + " values (" + places + ")")) {
                int waiting = 0;
                for (@Nullable Object[] row : table.rows) {
                    for (int place = 0; place < row.length; place++) {
                        statement.setObject(place + 1, row[place]);
                    }
                    statement.addBatch();
                    if (++waiting % BATCH == 0) {
                        statement.executeBatch();
                    }
                }
                statement.executeBatch();
            }
        }
    }

    void copy(Connection connection) throws SQLException, IOException {
        for (Table table : tables) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table.name + " from stdin", new ByteArrayInputStream(table.copied.toByteArray()));
        }
    }

    private static Table read(Connection connection, String name) throws SQLException, IOException {
        List<@Nullable Object[]> all = new ArrayList<>();
        int columns;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + name)) {
            columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                @Nullable Object[] row = new @Nullable Object[columns];
                for (int place = 0; place < columns; place++) {
                    row[place] = rows.getObject(place + 1);
                }
                all.add(row);
            }
        }
        ByteArrayOutputStream copied = new ByteArrayOutputStream();
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + name + " to stdout", copied);
        return new Table(name, columns, all, copied);
    }
}
