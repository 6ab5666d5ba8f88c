package nl.maatstaf.bench.engines;

import nl.maatstaf.bench.measure.Statements;

/** Carries cases of three stages, each with two tasks, and a gate before the second and the third. */
interface CaseEngine extends AutoCloseable {

    String name();

    /** The statements it sends. */
    Statements statements();

    /**
     * Carries one case from its opening until its last task is done.
     *
     * @param title what it is called
     */
    void carry(String title, Actions actions) throws Exception;

    @Override
    void close();
}
