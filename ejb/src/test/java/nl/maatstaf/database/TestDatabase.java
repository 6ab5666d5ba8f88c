package nl.maatstaf.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A migrated database of its own for one test class, with the entities of the application on it, woven as on the server.
 * A contract is given one of each kind ({@link OnEachDatabase}); a test of one kind registers it:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final TestDatabase DATABASE = TestDatabase.postgres();
 * }</pre>
 *
 * <p>Tests of one class share its database and bring identifiers of their own.
 */
public final class TestDatabase implements BeforeAllCallback, AfterAllCallback, AutoCloseable {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final DatabaseKind kind;
    private JdbcConnectionPool pool;
    private StatementCounter counter;
    private EntityManagerFactory factory;

    private TestDatabase(DatabaseKind kind) {
        this.kind = kind;
    }

    /** H2 in memory, in the mode and version of the server. */
    public static TestDatabase h2() {
        return new TestDatabase(DatabaseKind.H2);
    }

    /** A real PostgreSQL, started once for all test classes. */
    public static TestDatabase postgres() {
        return new TestDatabase(DatabaseKind.POSTGRES);
    }

    /** One of each kind, made when its turn comes. */
    public static Stream<TestDatabase> each() {
        return Stream.of(DatabaseKind.values()).map(TestDatabase::new).peek(TestDatabase::open);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        open();
    }

    private void open() {
        String name = "test_" + COUNTER.incrementAndGet();
        pool = kind.create(name);
        counter = new StatementCounter(pool);
        factory = Persistence.createEntityManagerFactory("maatstaf", settings(name, counter.dataSource()));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    @Override
    public void close() {
        factory.close();
        pool.dispose();
    }

    @Override
    public String toString() {
        return kind.toString();
    }

    public DataSource dataSource() {
        return counter.dataSource();
    }

    public EntityManagerFactory factory() {
        return factory;
    }

    /** Runs work in a transaction of its own and commits it; a failure rolls back. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager entities = factory.createEntityManager()) {
            EntityTransaction transaction = entities.getTransaction();
            transaction.begin();
            try {
                T result = work.apply(entities);
                transaction.commit();
                return result;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    /** As {@link #inTransaction(Function)}, for work without a result. */
    public void runInTransaction(Consumer<EntityManager> work) {
        inTransaction(entities -> {
            work.accept(entities);
            return null;
        });
    }

    /** How many statements the work sent, its commit included when it runs in a transaction of its own. */
    public int statementsOf(Runnable work) {
        int before = counter.statements();
        work.run();
        return counter.statements() - before;
    }

    /** What the statements that have a text in them read of the database, of those that the work sends. */
    ReadingCost readingOf(String text, Runnable work) {
        return ReadingCost.of(
                counter.asked(work).stream()
                        .filter(sent -> sent.sql().contains(text))
                        .toList(),
                kind,
                pool);
    }

    /**
     * Has the database look again at how much there is. PostgreSQL also puts into its indexes of parts of texts what waits
     * beside them, as it would by itself at some moment.
     */
    public void analyze() {
        runInTransaction(entities -> {
            entities.createNativeQuery("analyze").executeUpdate();
            if (isPostgres()) {
                entities.createNativeQuery("select gin_clean_pending_list(i.oid) from pg_class i"
                                + " join pg_am m on m.oid = i.relam where m.amname = 'gin' and i.relkind = 'i'")
                        .getResultList();
            }
        });
    }

    public boolean isPostgres() {
        return kind == DatabaseKind.POSTGRES;
    }

    private static Map<String, Object> settings(String name, DataSource dataSource) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", null);
        settings.put("jakarta.persistence.nonJtaDataSource", dataSource);
        settings.put("eclipselink.session-name", name);
        settings.put("eclipselink.logging.level", "SEVERE");
        return settings;
    }
}
