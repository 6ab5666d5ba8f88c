package nl.maatstaf.bench.engines;

import static nl.maatstaf.bench.measure.Results.cell;
import static nl.maatstaf.bench.measure.Results.number;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.maatstaf.bench.measure.Results;
import nl.maatstaf.bench.measure.Rounds;
import nl.maatstaf.bench.measure.Spread;
import nl.maatstaf.bench.measure.Usage;

/** What the part {@code engines} publishes. */
final class EngineResults {

    private static final double KILO = 1000;
    private static final double STATEMENTS = 8;
    private static final double LOGGED = 20;
    private static final double OF_ENGINES = 2.5;
    private static final double OF_PLAIN = 0.4;

    private final Engines measured;
    private final List<Rounds> rounds;
    private final List<CaseEngine> engines;
    private final List<List<String>> bounds = new ArrayList<>();

    EngineResults(Engines measured, List<Rounds> rounds, List<CaseEngine> engines) {
        this.measured = measured;
        this.rounds = rounds;
        this.engines = engines;
    }

    void publish() throws Exception {
        List<SentStatements> sent = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (CaseEngine engine : engines) {
            sent.add(sentBy(engine));
            rows.add(row(engine, sent.getLast()));
        }
        judge(sent.getFirst());
        new Results("Cases on engines")
                .say(
                        "A case of three stages with two tasks each and two gates, from its opening to its last task, on one"
                                + " PostgreSQL that loses nothing (fsync and synchronous_commit on). The product does nine actions:"
                                + " it opens the case, completes six tasks and passes two gates by decision; each is a request of"
                                + " its own, signed in by its token, with its key, in the log, in the history and in the lists."
                                + " Flowable and Operaton, with full history, do seven: their gates are milestones, reached by"
                                + " themselves; nobody signs in there. Plain JDBC writes the product's rows and does nothing else.")
                .table(
                        List.of(
                                "",
                                "cases/s, 1 thread",
                                "cases/s, 4 threads",
                                "statements per case",
                                "per action",
                                "rows written",
                                "WAL kB per case",
                                "CPU ms here",
                                "CPU ms in PostgreSQL"),
                        rows)
                .table(List.of("bound", "figure", "must hold", "aim", ""), bounds)
                .say("Statements of the product by action: " + byAction(sent.getFirst()) + ".")
                .publish();
    }

    private List<String> row(CaseEngine engine, SentStatements sent) throws Exception {
        return List.of(
                engine.name(),
                cell(rounds.getFirst().figure(engine.name())),
                cell(rounds.getLast().figure(engine.name())),
                String.valueOf(sent.total()),
                number(sent.mean()),
                String.valueOf(engine.rowsOfOneCase()),
                cell(each(engine, usage -> usage.logged() / KILO)),
                cell(each(engine, Usage::here)),
                cell(each(engine, Usage::database)));
    }

    private Spread each(CaseEngine engine, java.util.function.ToDoubleFunction<Usage> figure) {
        return measured.each(engine, Engines.THREADS.getFirst(), figure);
    }

    private static SentStatements sentBy(CaseEngine engine) throws Exception {
        SentStatements sent = new SentStatements(engine.statements());
        engine.carry("Geteld", sent);
        return sent;
    }

    private void judge(SentStatements sent) {
        String product = engines.getFirst().name();
        for (int place = 0; place < rounds.size(); place++) {
            String threads = ", " + Engines.THREADS.get(place) + " threads";
            for (CaseEngine engine : engines.subList(2, engines.size())) {
                ratio(product, engine, place, threads, OF_ENGINES, 5);
            }
            ratio(product, engines.get(1), place, threads, OF_PLAIN, 0.7);
        }
        most("statements per action, a mean", Spread.of(List.of(sent.mean())), STATEMENTS, "6");
        most("WAL kB per case", each(engines.getFirst(), usage -> usage.logged() / KILO), LOGGED, "");
    }

    private void ratio(String product, CaseEngine to, int place, String threads, double least, double aim) {
        Spread ratio = rounds.get(place).ratio(product, to.name());
        bounds.add(List.of(
                "cases/s of " + to.name() + threads,
                cell(ratio) + " ×",
                "≥ " + least + " ×",
                aim + " ×",
                ratio.median() >= least ? "held" : "missed"));
    }

    private void most(String what, Spread figure, double most, String aim) {
        bounds.add(List.of(
                what, number(figure.median()), "≤ " + number(most), aim, figure.median() <= most ? "held" : "missed"));
    }

    private static String byAction(SentStatements sent) {
        Map<String, Integer> most = new LinkedHashMap<>();
        sent.actions().forEach(one -> most.merge(one.action(), one.statements().size(), Math::max));
        return String.join(
                ", ",
                most.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList());
    }
}
