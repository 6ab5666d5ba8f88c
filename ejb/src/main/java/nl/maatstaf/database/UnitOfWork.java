package nl.maatstaf.database;

/** What the caller's transaction has changed so far. */
@FunctionalInterface
public interface UnitOfWork {

    /** Writes it, so that a clash shows now and not at commit. */
    void flush();
}
