package nl.maatstaf.agreement;

/** The steps of the ladder, from soft to hard; a later one commits more. */
public enum InstrumentKind {
    /** Expression of Principles: ambitions, not binding. */
    EOP,
    /** Joint Letter of Intent: best-efforts obligations on both sides. */
    JLOI,
    /** Binding agreement: mutual obligations and a grant. */
    BINDING;

    /** How hard its commitments are, from 1. */
    public int hardness() {
        return ordinal() + 1;
    }
}
