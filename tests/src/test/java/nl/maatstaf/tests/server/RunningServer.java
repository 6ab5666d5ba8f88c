package nl.maatstaf.tests.server;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Starts database and server before the first test that needs them and stops them after the last. Tests over the network
 * share one that the application is deployed to; those {@link InContainer} get one without, and deploy it themselves.
 */
public final class RunningServer implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        boolean isUnitTest = System.getProperty("tests.server") == null;
        if (isUnitTest || !context.getEnclosingTestClasses().isEmpty()) {
            return;
        }
        boolean inContainer = AnnotationSupport.isAnnotated(context.getRequiredTestClass(), InContainer.class);
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Slot.class, key -> new Slot(), Slot.class)
                .fill(inContainer ? Server.Content.NOTHING : Server.Content.DEMO);
    }

    /** Where at most one server runs at a time. */
    private static final class Slot implements AutoCloseable {

        private Server.@Nullable Content content;
        private @Nullable Database database;
        private @Nullable Server server;

        synchronized void fill(Server.Content wanted) {
            if (content == wanted) {
                checkRunning();
                return;
            }
            close();
            content = wanted;
            database = Database.start(System.getProperty("tests.db", "h2"), wanted);
            server = Server.start(database, wanted);
        }

        private void checkRunning() {
            if (server == null) {
                throw new IllegalStateException("the server did not start; the first test class says why");
            }
        }

        @Override
        public void close() {
            if (server != null) {
                server.close();
                server = null;
            }
            if (database != null) {
                database.close();
                database = null;
            }
        }
    }
}
