package nl.maatstaf.tests.server;

import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the database and the server before the first container test or journey and stops them after the last. */
public final class ServerSession implements LauncherSessionListener {

    private @Nullable Database database;
    private @Nullable Server server;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("tests.server") == null) {
            return;
        }
        database = Database.start(System.getProperty("tests.db", "h2"));
        server = Server.start(database);
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (server != null) {
            server.close();
        }
        if (database != null) {
            database.close();
        }
    }
}
