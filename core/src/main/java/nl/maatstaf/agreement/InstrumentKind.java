package nl.maatstaf.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The steps of the ladder, from soft to hard; a later one commits more. */
public enum InstrumentKind {
    /** Expression of Principles: ambitions, not binding. */
    EOP(1),
    /** Joint Letter of Intent: best-efforts obligations on both sides. */
    JLOI(2),
    /** Binding agreement: mutual obligations and a grant. */
    BINDING(3);

    private final int hardness;

    InstrumentKind(int hardness) {
        this.hardness = hardness;
    }

    /** How hard its commitments are, from 1. */
    public int hardness() {
        return hardness;
    }

    /** The kind of that hardness; empty for any other number. */
    public static Optional<InstrumentKind> ofHardness(int hardness) {
        return Arrays.stream(values()).filter(kind -> kind.hardness == hardness).findFirst();
    }

    /** All kinds, from hard to soft. */
    public static List<InstrumentKind> hardestFirst() {
        return List.of(values()).reversed();
    }
}
