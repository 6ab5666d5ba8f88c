package nl.maatstaf.identity.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import nl.maatstaf.database.SearchKeyMigration;

/** Gives users from before there were search keys theirs. */
public class UserSearchKeys extends SearchKeyMigration {

    private static final int ROOM = 800;

    public UserSearchKeys() {
        super("28.1", "identity search keys");
    }

    @Override
    protected void fill(Connection connection) throws SQLException {
        fill(connection, "app_user", "display_name", "search_key", ROOM);
    }
}
