package nl.maatstaf.audit;

/**
 * Where a chain stops being what was written.
 *
 * @param stream the chain's stream
 * @param sequence the first event that is not as it should be
 */
public record ChainBreak(String stream, long sequence, Kind kind) {

    /** What can be wrong with a chain. */
    public enum Kind {
        /** An event is missing between two others. */
        GAP,
        /** The event, or the one before it, is not what was written. */
        ALTERED,
        /** Events at the end are missing that the head or a seal knows of. */
        CUT_OFF,
        /** The chain is whole in itself, but not the chain that was sealed. */
        REWRITTEN
    }
}
