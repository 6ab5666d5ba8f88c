package nl.maatstaf.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the session of an officer who looked at many cases takes on the heap. The heap as a whole moves by more than that
 * between two collections, so what is measured is what the views are kept in.
 */
public final class SessionSize {

    private static final List<String> ROLES = List.of("behandelaar", "coordinator");
    /** One less than a user may have. */
    private static final int SESSIONS_OF_EACH = 4;

    private static final int PAGES = 60;

    private final Server server;

    public SessionSize(Server server) {
        this.server = server;
    }

    /** In kB, the mean of eight sessions in each of which sixty pages of cases were opened. */
    public long measure() throws IOException, InterruptedException {
        List<String> cases =
                server.caseNumbers().stream().map(number -> "/cases/" + number).toList();
        Officer first = new Officer(server, "behandelaar");
        first.open(cases);
        first.open(cases);
        long before = server.process().bytesInArraysOfBytes();
        List<Officer> officers = new ArrayList<>();
        for (String role : ROLES) {
            for (int session = 0; session < SESSIONS_OF_EACH; session++) {
                Officer officer = new Officer(server, role);
                for (int page = 0; page < PAGES; page++) {
                    officer.open(List.of(cases.get(page % cases.size())));
                }
                officers.add(officer);
            }
        }
        return (server.process().bytesInArraysOfBytes() - before) / 1024 / officers.size();
    }
}
