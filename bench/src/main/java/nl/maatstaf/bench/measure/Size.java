package nl.maatstaf.bench.measure;

import java.util.Locale;
import java.util.Optional;

/** How much is measured: as much as a figure needs that is quoted, or what the environment says, to try something. */
public final class Size {

    private Size() {}

    /**
     * A size by its name.
     *
     * @param name {@code rounds} is set by {@code BENCH_ROUNDS}
     */
    public static int of(String name, int usual) {
        return Optional.ofNullable(System.getenv("BENCH_" + name.toUpperCase(Locale.ROOT)))
                .map(Integer::parseInt)
                .orElse(usual);
    }

    /** How many rounds. */
    public static int rounds() {
        return of("rounds", Rounds.ENOUGH);
    }
}
