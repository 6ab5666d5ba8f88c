package nl.maatstaf.casefile.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import nl.maatstaf.database.SearchKeyMigration;

/** Gives cases from before there were search keys theirs. */
public class CaseSearchKeys extends SearchKeyMigration {

    private static final int ROOM = 900;

    public CaseSearchKeys() {
        super("27.1", "casefile search keys");
    }

    @Override
    protected void fill(Connection connection) throws SQLException {
        fill(connection, "case_file", "number || ' ' || title", "search_key", ROOM);
    }
}
