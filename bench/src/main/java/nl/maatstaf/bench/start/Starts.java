package nl.maatstaf.bench.start;

import static nl.maatstaf.bench.measure.Results.cell;
import static nl.maatstaf.bench.measure.Results.number;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import nl.maatstaf.bench.BareServer;
import nl.maatstaf.bench.Server;
import nl.maatstaf.bench.measure.Results;
import nl.maatstaf.bench.measure.Rounds;
import nl.maatstaf.bench.measure.Size;
import nl.maatstaf.bench.measure.Spread;

/** The part {@code start}: how long the product takes until it is ready, and what it then holds of memory. */
public final class Starts {

    private static final String PRODUCT = "product";
    private static final String EMPTY = "empty Payara";
    private static final double TIME_MOST = 3.5;
    private static final double MEMORY_MOST = 1.8;
    private static final Path HOME = Path.of("bench", "target", "start");

    private final Map<String, List<Started>> starts = new HashMap<>();

    private Starts() {}

    /** Measures, and publishes. */
    public static void measure() throws Exception {
        try (Server product = Server.on("h2", HOME.resolve("product"))) {
            new Starts().compare(product);
        }
    }

    private void compare(Server product) throws Exception {
        Rounds rounds = Rounds.of(
                Size.rounds(),
                List.of(
                        new Rounds.Candidate(PRODUCT, () -> keep(PRODUCT, startOf(product))),
                        new Rounds.Candidate(EMPTY, () -> keep(EMPTY, startOfNothing()))));
        List<List<String>> rows = List.of(
                row(
                        "until ready, s",
                        rounds.figure(PRODUCT),
                        rounds.figure(EMPTY),
                        rounds.ratio(PRODUCT, EMPTY),
                        TIME_MOST),
                row("resident memory, MB", Started::resident, MEMORY_MOST),
                row("heap in use, MB", Started::heap, MEMORY_MOST));
        new Results("Start and memory")
                .say(
                        "From the launch of the JVM until the product, with the demo portfolio in its H2 database, answers that"
                                + " it is ready, and until a Payara of the same version, with the same domain and options and"
                                + " nothing deployed, answers at all; then memory after a collection.")
                .table(List.of("", PRODUCT, EMPTY, "ratio", "must hold", ""), rows)
                .publish();
    }

    private double keep(String candidate, Started started) {
        starts.computeIfAbsent(candidate, name -> new ArrayList<>()).add(started);
        return started.seconds();
    }

    private static Started startOf(Server product) throws Exception {
        product.start();
        try {
            return Started.now(product.startTime(), product.process());
        } finally {
            product.stop();
        }
    }

    private static Started startOfNothing() throws Exception {
        try (BareServer empty = BareServer.empty(HOME.resolve("empty"))) {
            return Started.now(empty.startTime(), empty.process());
        }
    }

    private List<String> row(String what, ToDoubleFunction<Started> figure, double most) {
        List<Double> product = counted(PRODUCT, figure);
        List<Double> empty = counted(EMPTY, figure);
        List<Double> ratios = IntStream.range(0, product.size())
                .mapToObj(round -> product.get(round) / empty.get(round))
                .toList();
        return row(what, Spread.of(product), Spread.of(empty), Spread.of(ratios), most);
    }

    private static List<String> row(String what, Spread product, Spread empty, Spread ratio, double most) {
        return List.of(
                what,
                cell(product),
                cell(empty),
                cell(ratio),
                "≤ " + number(most),
                ratio.median() <= most ? "held" : "missed");
    }

    /** The rounds that count: the first start of the product makes its database. */
    private List<Double> counted(String candidate, ToDoubleFunction<Started> figure) {
        return starts.getOrDefault(candidate, List.of()).stream()
                .skip(1)
                .map(figure::applyAsDouble)
                .toList();
    }
}
