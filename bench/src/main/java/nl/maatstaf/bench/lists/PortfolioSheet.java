package nl.maatstaf.bench.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.bench.measure.Results;
import nl.maatstaf.bench.measure.Statements;
import nl.maatstaf.bench.product.Product;
import nl.maatstaf.exchange.web.Spreadsheet;
import nl.maatstaf.portfolio.service.PortfolioCaseRow;
import nl.maatstaf.portfolio.service.PortfolioFilter;
import nl.maatstaf.portfolio.service.PortfolioQueries;
import nl.maatstaf.time.AsOf;

/**
 * A spreadsheet of the whole portfolio that was written.
 *
 * @param passes how many statements read cases for it
 * @param heap megabytes in use after a collection, before it and after every so many rows
 */
record PortfolioSheet(int rows, double seconds, int passes, List<Double> heap) {

    static final List<String> HEAD =
            List.of("rows", "s", "passes", "MB on the heap before", "first tenth", "last tenth", "");

    private static final int TENTHS = 10;
    private static final double NANOS = 1e9;
    private static final double MEGA = 1e6;

    /** So many megabytes are within what the heap varies by. */
    private static final double SLACK = 10;

    static PortfolioSheet write(Product product, Statements statements) throws Exception {
        int rows = rows(product, row -> {});
        List<Double> heap = new ArrayList<>();
        heap.add(inUse());
        long before = System.nanoTime();
        List<String> sent = statements.of(() -> written(product, heap, rows / TENTHS));
        double seconds = (System.nanoTime() - before) / NANOS;
        int passes =
                (int) sent.stream().filter(sql -> sql.contains("case_stage")).count();
        return new PortfolioSheet(rows, seconds, passes, heap);
    }

    private static void written(Product product, List<Double> heap, int every) throws Exception {
        int[] written = {0};
        try (Spreadsheet sheet = new Spreadsheet(OutputStream.nullOutputStream(), "Dossiers", List.of("Nummer"))) {
            rows(product, row -> {
                line(sheet, row);
                if (++written[0] % every == 0) {
                    heap.add(inUse());
                }
            });
            sheet.notes("Toelichting", List.of());
        }
    }

    /** Takes a row. */
    @FunctionalInterface
    private interface Reader {
        void read(PortfolioCaseRow row);
    }

    private static int rows(Product product, Reader reader) throws Exception {
        int[] count = {0};
        product.inRequest(() -> {
            product.get(CurrentActor.class).set(Readers.MANAGER);
            product.get(PortfolioQueries.class)
                    .export(AsOf.day(GeneratedCases.today()), PortfolioFilter.all(), row -> {
                        count[0]++;
                        reader.read(row);
                    });
            return 0;
        });
        return count[0];
    }

    private static void line(Spreadsheet sheet, PortfolioCaseRow row) {
        try {
            sheet.row(
                    row.number(),
                    row.organisation(),
                    row.title(),
                    row.type(),
                    row.stage(),
                    row.status(),
                    row.cluster(),
                    row.highest(),
                    row.hardness());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double inUse() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGA;
    }

    List<String> cells() {
        double first = heap.get(1);
        double last = heap.getLast();
        return List.of(
                String.valueOf(rows),
                Results.number(seconds),
                String.valueOf(passes),
                Results.number(heap.getFirst()),
                Results.number(first),
                Results.number(last),
                passes == 1 && last - first <= SLACK ? "held" : "missed");
    }
}
