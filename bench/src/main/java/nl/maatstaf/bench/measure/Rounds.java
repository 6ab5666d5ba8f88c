package nl.maatstaf.bench.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What candidates came to in rounds: in each round every candidate has its turn, in a round and the next in opposite
 * order, so that a machine that grows slower or warmer favours none.
 */
public final class Rounds {

    /** So many at least make a median that can be quoted. */
    public static final int ENOUGH = 8;

    private final Map<String, List<Double>> figures;

    private Rounds(Map<String, List<Double>> figures) {
        this.figures = figures;
    }

    /** One turn of a candidate, and the figure it came to. */
    @FunctionalInterface
    public interface Turn {
        double take() throws Exception;
    }

    /** Who takes turns. */
    public record Candidate(String name, Turn turn) {}

    /**
     * Gives all candidates their turns, and one beforehand that does not count.
     *
     * @param candidates in the order of the first round
     * @throws Exception as a turn fails
     */
    public static Rounds of(int rounds, List<Candidate> candidates) throws Exception {
        Map<String, List<Double>> figures = new HashMap<>();
        for (Candidate candidate : candidates) {
            candidate.turn().take();
        }
        List<Candidate> order = candidates;
        for (int round = 0; round < rounds; round++) {
            for (Candidate candidate : order) {
                figures.computeIfAbsent(candidate.name(), name -> new ArrayList<>())
                        .add(candidate.turn().take());
            }
            order = order.reversed();
        }
        return new Rounds(figures);
    }

    /** The figure of a candidate. */
    public Spread figure(String candidate) {
        return Spread.of(figures(candidate));
    }

    /** How often the figure of one goes into that of another, taken within each round. */
    public Spread ratio(String candidate, String to) {
        List<Double> above = figures(candidate);
        List<Double> below = figures(to);
        return Spread.of(IntStream.range(0, above.size())
                .mapToObj(round -> above.get(round) / below.get(round))
                .toList());
    }

    private List<Double> figures(String candidate) {
        return Objects.requireNonNull(figures.get(candidate), candidate);
    }
}
