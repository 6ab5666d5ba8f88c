package nl.maatstaf.bench.measure;

import java.util.List;

/** A figure of several rounds: its least, its middle and its most. */
public record Spread(double least, double median, double most) {

    /** Of at least one figure; of an even number the middle is halfway between two. */
    public static Spread of(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(sorted.getFirst(), median, sorted.getLast());
    }
}
