package nl.maatstaf.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * Brings the schema up to date before any entity is read; every other startup bean depends on it.
 *
 * <p>The same archive serves H2 and PostgreSQL: the environment names the driver, address and accounts. Without one it
 * is a database in memory, for tests.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/maatstaf",
        className = "${MPCONFIG=maatstaf.db.class:org.h2.jdbcx.JdbcDataSource}",
        url =
                "${MPCONFIG=maatstaf.db.url:jdbc:h2:mem:maatstaf;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE}",
        user = "${MPCONFIG=maatstaf.db.user:sa}",
        password = "${MPCONFIG=maatstaf.db.password:sa}",
        initialPoolSize = 1,
        minPoolSize = 1,
        maxPoolSize = 20)
public class SchemaMigration {

    @Resource(lookup = "java:app/jdbc/maatstaf")
    private @Nullable DataSource dataSource;

    @PostConstruct
    void migrate() {
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
