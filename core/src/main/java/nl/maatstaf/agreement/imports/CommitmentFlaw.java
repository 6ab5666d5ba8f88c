package nl.maatstaf.agreement.imports;

/** What can be wrong with a commitment in a file, beside what the domain itself refuses. */
public enum CommitmentFlaw {
    /** No instrument was signed; arguments: the instrument. */
    INSTRUMENT_MISSING,
    /** The instrument is there already and was signed with what it commits to; arguments: the instrument. */
    INSTRUMENT_SIGNED_BEFORE
}
