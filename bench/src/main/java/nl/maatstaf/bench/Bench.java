package nl.maatstaf.bench;

import java.util.List;
import nl.maatstaf.bench.engines.Engines;
import nl.maatstaf.bench.imports.ImportBench;
import nl.maatstaf.bench.lists.EmbeddedLists;
import nl.maatstaf.bench.lists.Lists;
import nl.maatstaf.bench.pages.Pages;
import nl.maatstaf.bench.start.Starts;

/** What {@code bench/run} starts: the parts it is asked for, or all in turn. */
final class Bench {

    /**
     * A part of the measurements, which publishes a section of its own.
     *
     * @param name what it is asked for by
     */
    private record Part(String name, Work work) {}

    @FunctionalInterface
    private interface Work {
        void measure() throws Exception;
    }

    private static final List<Part> PARTS = List.of(
            new Part("engines", Engines::measure),
            new Part("lists", Lists::measure),
            new Part("embedded", EmbeddedLists::measure),
            new Part("pages", Pages::measure),
            new Part("start", Starts::measure),
            new Part("import", ImportBench::measure));

    private Bench() {}

    public static void main(String[] asked) throws Exception {
        for (Part part : PARTS) {
            if (asked.length == 0 || List.of(asked).contains(part.name())) {
                part.work().measure();
            }
        }
    }
}
