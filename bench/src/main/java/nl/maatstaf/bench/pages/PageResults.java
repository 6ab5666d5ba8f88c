package nl.maatstaf.bench.pages;

import static nl.maatstaf.bench.measure.Results.cell;
import static nl.maatstaf.bench.measure.Results.number;

import java.util.ArrayList;
import java.util.List;
import nl.maatstaf.bench.measure.Results;
import nl.maatstaf.bench.measure.Rounds;
import nl.maatstaf.bench.measure.Spread;

/** What the part {@code pages} publishes. */
final class PageResults {

    private static final double WORKLIST_MOST = 5;
    private static final double CASE_MOST = 8;
    private static final double WAIT_MOST = 1000;
    private static final double KILOBYTES_MOST = 60;
    private static final double KILO = 1000;
    private static final double MOST = 0.99;

    private final Pages measured;
    private final List<Rounds> rounds;
    private final long session;
    private final long plainSession;
    private final List<List<String>> bounds = new ArrayList<>();

    PageResults(Pages measured, List<Rounds> rounds, long session, long plainSession) {
        this.measured = measured;
        this.rounds = rounds;
        this.session = session;
        this.plainSession = plainSession;
    }

    void publish() throws Exception {
        judge();
        new Results("Pages")
                .say(
                        ("The worklist and the largest page of a case of the demo portfolio (`%s`) on H2, for users who have"
                                        + " signed in, beside the least page of the same library (a table of 50 rows and 7 columns"
                                        + " out of memory and a form) and a servlet that writes the same table, on the same server"
                                        + " with the same options of the JVM. Visitors ask without a pause, each in a session of"
                                        + " their own, from a JVM on the same machine. CPU is that of the server's process.")
                                .formatted(measured.casePath()))
                .table(
                        List.of("page", "visitors", "pages/s", "p99, ms", "CPU ms per page", "× minimal page", "bytes"),
                        rows())
                .table(List.of("bound", "figure", "must hold", "aim", ""), bounds)
                .say(
                        ("A session of the product in which sixty pages of cases were opened keeps %d kB, one of the minimal"
                                        + " page with its fifteen views %d kB.")
                                .formatted(session, plainSession))
                .publish();
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (int load = 0; load < rounds.size(); load++) {
            int visitors = Pages.VISITORS.get(load);
            for (String page : List.of(Pages.SERVLET, Pages.PLAIN, Pages.WORKLIST, Pages.CASE)) {
                rows.add(List.of(
                        page,
                        String.valueOf(visitors),
                        cell(measured.figure(page, visitors, Load::requestsPerSecond)),
                        cell(measured.figure(page, visitors, one -> one.wait(MOST))),
                        cell(rounds.get(load).figure(page)),
                        cell(rounds.get(load).ratio(page, Pages.PLAIN)),
                        number(measured.figure(page, visitors, Load::bytesEach).median())));
            }
        }
        return rows;
    }

    private void judge() {
        int few = Pages.VISITORS.getFirst();
        int many = Pages.VISITORS.getLast();
        bound(
                "CPU of the worklist, × minimal page",
                rounds.getFirst().ratio(Pages.WORKLIST, Pages.PLAIN),
                WORKLIST_MOST,
                "2");
        bound("CPU of a case, × minimal page", rounds.getFirst().ratio(Pages.CASE, Pages.PLAIN), CASE_MOST, "4");
        for (String page : List.of(Pages.WORKLIST, Pages.CASE)) {
            bound(
                    "p99 of the " + page + ", " + many + " visitors, ms",
                    measured.figure(page, many, one -> one.wait(MOST)),
                    WAIT_MOST,
                    "500");
        }
        bound(
                "HTML of the largest case, kB",
                measured.figure(Pages.CASE, few, one -> one.bytesEach() / KILO),
                KILOBYTES_MOST,
                "");
    }

    private void bound(String what, Spread figure, double most, String aim) {
        bounds.add(List.of(
                what, number(figure.median()), "≤ " + number(most), aim, figure.median() <= most ? "held" : "missed"));
    }
}
