package nl.maatstaf.bench.engines;

import com.zaxxer.hikari.HikariDataSource;
import nl.maatstaf.bench.measure.Statements;
import nl.maatstaf.bench.product.Postgres;

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

    /** The database it keeps them in. */
    HikariDataSource database();

    /** How many rows one case adds, changes and deletes. */
    default long rowsOfOneCase() throws Exception {
        long before = Postgres.rowsWritten(database());
        carry("Geteld in rijen", Actions.UNSEEN);
        return Postgres.rowsWritten(database()) - before;
    }

    @Override
    void close();
}
