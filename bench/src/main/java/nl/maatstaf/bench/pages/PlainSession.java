package nl.maatstaf.bench.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.maatstaf.bench.BareServer;
import nl.maatstaf.bench.Browser;

/** What a session of the minimal page takes on the heap, with as many views as the server keeps when nothing is said. */
final class PlainSession {

    private static final int SESSIONS = 100;
    private static final int VIEWS = 15;

    private final BareServer server;

    PlainSession(BareServer server) {
        this.server = server;
    }

    long kilobytes() throws IOException, InterruptedException {
        long before = server.process().heapAfterCollection();
        List<Browser> visitors = new ArrayList<>();
        for (int session = 0; session < SESSIONS; session++) {
            Browser visitor = new Browser(server.address());
            for (int view = 0; view < VIEWS; view++) {
                visitor.page("/plain/page.xhtml");
            }
            visitors.add(visitor);
        }
        return (server.process().heapAfterCollection() - before) * 1024 / visitors.size();
    }
}
