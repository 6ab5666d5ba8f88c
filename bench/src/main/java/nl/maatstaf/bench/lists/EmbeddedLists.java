package nl.maatstaf.bench.lists;

import static nl.maatstaf.bench.measure.Results.cell;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.maatstaf.bench.measure.Results;
import nl.maatstaf.bench.measure.Rounds;
import nl.maatstaf.bench.measure.Size;
import nl.maatstaf.bench.measure.Spread;
import nl.maatstaf.bench.product.Postgres;
import nl.maatstaf.bench.product.Product;

/** The part {@code embedded}: the same lists and figures for who runs the product as it comes, on H2 with 20,000 cases. */
public final class EmbeddedLists {

    private static final int CASES = 20_000;
    private static final int CONNECTIONS = 4;
    private static final double MOST_MILLISECONDS = 100;
    private static final double NANOS_OF_MILLI = 1e6;

    private EmbeddedLists() {}

    /** Generates, copies, measures, and publishes. */
    public static void measure() throws Exception {
        Path home = Files.createTempDirectory("maatstaf-bench");
        try (Postgres postgres = Postgres.start();
                HikariDataSource generated = postgres.create("cases", CONNECTIONS);
                HikariDataSource embedded = embedded(home)) {
            Product.on(generated).close();
            GeneratedCases.fill(generated, Size.of("embedded", CASES));
            Product.on(embedded).close();
            RowCopy.all(generated, embedded);
            try (Product product = Product.on(embedded)) {
                publish(Lists.asked(new ProductAnswers(product), new HandSql(embedded)));
            }
        } finally {
            remove(home);
        }
    }

    /** As {@code ./run} starts it. */
    private static HikariDataSource embedded(Path home) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl("jdbc:h2:file:" + home.resolve("maatstaf")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=200");
        pool.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(pool);
    }

    private static void publish(List<Question> questions) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (Question question : questions) {
            Spread time = Rounds.of(Size.rounds(), List.of(new Rounds.Candidate("product", () -> once(question))))
                    .figure("product");
            boolean held = time.median() <= MOST_MILLISECONDS;
            rows.add(List.of(question.name(), cell(time), held ? "held" : "missed"));
            if (!held) {
                missed.add(question.name());
            }
        }
        new Results("Lists of an embedded database")
                .say("The services of the product, with their interceptors and EclipseLink in this JVM, on an H2 in a file"
                        + " with the same generated cases, set up as by `./run`. Must hold: within 100 ms.")
                .table(List.of("question", "ms of %,d cases".formatted(Size.of("embedded", CASES)), ""), rows)
                .say(missed.isEmpty() ? "All held." : "Missed: " + String.join("; ", missed) + ".")
                .publish();
    }

    private static double once(Question question) throws Exception {
        long before = System.nanoTime();
        question.product().rows();
        return (System.nanoTime() - before) / NANOS_OF_MILLI;
    }

    private static void remove(Path home) throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
