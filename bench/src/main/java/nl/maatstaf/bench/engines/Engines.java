package nl.maatstaf.bench.engines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;
import nl.maatstaf.bench.measure.Rounds;
import nl.maatstaf.bench.measure.Size;
import nl.maatstaf.bench.measure.Spread;
import nl.maatstaf.bench.measure.Usage;
import nl.maatstaf.bench.product.Postgres;

/** The part {@code engines}: the same case on the product, on engines for cases and on plain JDBC, on one PostgreSQL. */
public final class Engines {

    static final List<Integer> THREADS = List.of(1, 4);

    private static final int CONNECTIONS = 8;

    private final Postgres postgres;
    private final int cases = Size.of("cases", 200);
    private final Map<String, List<Usage>> used = new HashMap<>();

    private Engines(Postgres postgres) {
        this.postgres = postgres;
    }

    /** Measures, and publishes. */
    public static void measure() throws Exception {
        try (Postgres postgres = Postgres.start();
                CaseEngine product = new Maatstaf(postgres.create("maatstaf", CONNECTIONS));
                CaseEngine plain = new PlainJdbc(postgres.create("plain", CONNECTIONS));
                CaseEngine flowable = new Flowable(postgres.create("flowable", CONNECTIONS));
                CaseEngine operaton = new Operaton(postgres.create("operaton", CONNECTIONS))) {
            List<CaseEngine> all = List.of(product, plain, flowable, operaton);
            Engines measuring = new Engines(postgres);
            List<Rounds> rounds = new ArrayList<>();
            for (int threads : THREADS) {
                rounds.add(measuring.rounds(all, threads));
            }
            new EngineResults(measuring, rounds, all).publish();
        }
    }

    private Rounds rounds(List<CaseEngine> engines, int threads) throws Exception {
        return Rounds.of(
                Size.rounds(),
                engines.stream()
                        .map(engine -> new Rounds.Candidate(engine.name(), () -> casesPerSecond(engine, threads)))
                        .toList());
    }

    private double casesPerSecond(CaseEngine engine, int threads) throws Exception {
        Usage usage = Usage.of(() -> carry(engine, threads), postgres).each(cases);
        used.computeIfAbsent(engine.name() + threads, name -> new ArrayList<>()).add(usage);
        return 1 / usage.seconds();
    }

    private void carry(CaseEngine engine, int threads) throws Exception {
        List<Future<?>> carried = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            for (int one = 0; one < cases; one++) {
                String title = "Verduurzaming van fabriek " + one;
                carried.add(workers.submit(() -> {
                    engine.carry(title, Actions.UNSEEN);
                    return title;
                }));
            }
        }
        for (Future<?> one : carried) {
            one.get();
        }
    }

    /** What a case took of something, over the rounds that count; the first turn of each was to warm up. */
    Spread each(CaseEngine engine, int threads, ToDoubleFunction<Usage> figure) {
        return Spread.of(used.getOrDefault(engine.name() + threads, List.of()).stream()
                .skip(1)
                .map(figure::applyAsDouble)
                .toList());
    }
}
