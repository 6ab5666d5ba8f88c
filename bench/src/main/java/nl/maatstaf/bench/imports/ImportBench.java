package nl.maatstaf.bench.imports;

import static nl.maatstaf.bench.measure.Results.cell;
import static nl.maatstaf.bench.measure.Results.number;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.List;
import nl.maatstaf.bench.measure.LiveHeap;
import nl.maatstaf.bench.measure.Results;
import nl.maatstaf.bench.measure.Rounds;
import nl.maatstaf.bench.measure.Size;
import nl.maatstaf.bench.measure.Spread;
import nl.maatstaf.bench.measure.Statements;
import nl.maatstaf.bench.product.Postgres;

/** The part {@code import}: many rows at once, into the product and into its tables. */
public final class ImportBench {

    private static final String PRODUCT = "Maatstaf";
    private static final String QUARTER = "Maatstaf, a quarter of the rows";
    private static final String JDBC = "batched JDBC with the same checks";
    private static final String COPY = "COPY without any";

    private static final double OF_JDBC = 0.15;
    private static final double LINEAR = 0.8;
    private static final double FLAT = 1.25;

    private final HikariDataSource database;
    private final ProductImport product;
    private final ImportFiles files = ImportFiles.of(Size.of("organisations", 5_000), Size.of("events", 20_000));
    private final ImportFiles quarter =
            ImportFiles.of(Size.of("organisations", 5_000) / 4, Size.of("events", 20_000) / 4);

    private ImportBench(HikariDataSource database, ProductImport product) {
        this.database = database;
        this.product = product;
    }

    /** A way to fill the tables on a connection. */
    @FunctionalInterface
    private interface Filling {
        void fill(Connection connection) throws Exception;
    }

    /** Measures, and publishes. */
    public static void measure() throws Exception {
        try (Postgres postgres = Postgres.start();
                HikariDataSource database = postgres.create("imports", 8);
                ProductImport product = new ProductImport(database)) {
            new ImportBench(database, product).publish();
        }
    }

    private void publish() throws Exception {
        double before = LiveHeap.of(() -> {});
        double heapOfQuarter = heap(quarter);
        double heapOfAll = heap(files);
        LoadedRows.forget(database);
        int statements = product.statements().of(() -> product.load(files)).size();
        LoadedRows rows = LoadedRows.in(database);
        Rounds rounds = Rounds.of(
                Size.rounds(),
                List.of(
                        new Rounds.Candidate(PRODUCT, () -> rate(files, () -> product.load(files))),
                        new Rounds.Candidate(QUARTER, () -> rate(quarter, () -> product.load(quarter))),
                        new Rounds.Candidate(
                                JDBC,
                                () -> rate(
                                        files,
                                        () -> inTransaction(connection -> {
                                            new PlainCheck().check(connection, files);
                                            rows.insert(connection);
                                        }))),
                        new Rounds.Candidate(COPY, () -> rate(files, () -> inTransaction(rows::copy)))));
        Spread ratio = rounds.ratio(PRODUCT, JDBC);
        Spread linear = rounds.ratio(PRODUCT, QUARTER);
        double flat = heapOfAll / heapOfQuarter;
        new Results("Import")
                .say(
                        "%,d rows of files with %,d rows of tables to come of them, in one transaction; %s statements a row."
                                .formatted(files.rows(), rows.count(), number((double) statements / files.rows())))
                .table(
                        List.of("", "rows of files/s"),
                        List.of(PRODUCT, QUARTER, JDBC, COPY).stream()
                                .map(name -> List.of(name, cell(rounds.figure(name))))
                                .toList())
                .table(
                        List.of("bound", "figure", "must hold", "aim", ""),
                        List.of(
                                bound(
                                        "rate beside batched JDBC",
                                        cell(ratio),
                                        "≥ " + OF_JDBC + " ×",
                                        "0.3 ×",
                                        ratio.median() >= OF_JDBC),
                                bound(
                                        "linear: rate of all beside that of a quarter",
                                        cell(linear),
                                        "≥ " + LINEAR + " ×",
                                        "",
                                        linear.median() >= LINEAR),
                                bound(
                                        "memory flat: heap of all beside that of a quarter",
                                        number(flat),
                                        "≤ " + FLAT + " ×",
                                        "",
                                        flat <= FLAT)))
                .say("Rate of COPY beside the product: " + cell(rounds.ratio(COPY, PRODUCT)) + " ×.")
                .say(
                        "Most on the heap while it loads, garbage collected: %s MB for all, %s MB for a quarter; %s MB of it is there before."
                                .formatted(number(heapOfAll), number(heapOfQuarter), number(before)))
                .publish();
    }

    private static List<String> bound(String what, String figure, String must, String aim, boolean held) {
        return List.of(what, figure, must, aim, held ? "held" : "missed");
    }

    private double rate(ImportFiles loaded, Statements.Work work) throws Exception {
        LoadedRows.forget(database);
        long start = System.nanoTime();
        work.run();
        return loaded.rows() * 1e9 / (System.nanoTime() - start);
    }

    private double heap(ImportFiles loaded) throws Exception {
        LoadedRows.forget(database);
        return LiveHeap.of(() -> product.load(loaded));
    }

    private void inTransaction(Filling filling) throws Exception {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            filling.fill(connection);
            connection.commit();
        }
    }
}
