package nl.maatstaf.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.maatstaf.text.SearchKey;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Gives rows from before there were search keys theirs. No database works out a {@link SearchKey} by itself, so this is
 * done in Java, between two migrations in SQL: after the one that adds the column. Found under {@code META-INF/services}.
 */
public abstract class SearchKeyMigration implements JavaMigration {

    private static final int ROWS_AT_A_TIME = 1_000;

    private final String version;
    private final String description;

    /**
     * A migration.
     *
     * @param version that of the migration which adds the column, and {@code .1}
     */
    protected SearchKeyMigration(String version, String description) {
        this.version = version;
        this.description = description;
    }

    /** Fills every key there is to fill. */
    protected abstract void fill(Connection connection) throws SQLException;

    /**
     * Fills one column.
     *
     * @param text what the key is of, in SQL
     * @param most how many characters the column holds
     */
    protected static void fill(Connection connection, String table, String text, String column, int most)
            throws SQLException {
        try (Statement reading = connection.createStatement();
                ResultSet rows = reading.executeQuery("select id, " + text + " as content from " + table);
                PreparedStatement writing =
                        connection.prepareStatement("update " + table + " set " + column + " = ? where id = ?")) {
            for (int waiting = 1; rows.next(); waiting++) {
                writing.setString(
                        1, SearchKey.of(rows.getString("content")).cut(most).text());
                writing.setObject(2, rows.getObject("id"));
                writing.addBatch();
                if (waiting % ROWS_AT_A_TIME == 0) {
                    writing.executeBatch();
                }
            }
            writing.executeBatch();
        }
    }

    @Override
    public final void migrate(Context context) throws SQLException {
        fill(context.getConnection());
    }

    @Override
    public final MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public final String getDescription() {
        return description;
    }

    @Override
    public final @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public final boolean canExecuteInTransaction() {
        return true;
    }
}
