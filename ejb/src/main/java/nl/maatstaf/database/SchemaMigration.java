package nl.maatstaf.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Brings the schema up to date before any entity is read; every other startup bean depends on it.
 *
 * <p>The same archive serves H2 and PostgreSQL: the environment names the driver, address and accounts. Without one it
 * is a database in memory, for tests. Where the environment names an account to migrate with, the application's own
 * account gets no more than it needs: history and the log it may only add to.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = SchemaMigration.DATA_SOURCE,
        className = "${MPCONFIG=maatstaf.db.class:org.h2.jdbcx.JdbcDataSource}",
        url =
                "${MPCONFIG=maatstaf.db.url:jdbc:h2:mem:maatstaf;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE}",
        user = "${MPCONFIG=maatstaf.db.user:sa}",
        password = "${MPCONFIG=maatstaf.db.password:sa}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 1,
        minPoolSize = 1,
        maxPoolSize = 20,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=10",
            "fish.payara.fail-all-connections=true"
        })
public class SchemaMigration {

    static final String DATA_SOURCE = "java:app/jdbc/maatstaf";

    private static final System.Logger LOGGER = System.getLogger("nl.maatstaf.database");

    // A type annotation on this field would hide the data source definition from the server's scan of the class.
    @Resource(lookup = DATA_SOURCE)
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        try {
            configured(ConfigProvider.getConfig()).load().migrate();
        } catch (FlywayException e) {
            LOGGER.log(System.Logger.Level.ERROR, "Maatstaf cannot start: the database refuses: {0}", firstCause(e));
            throw e;
        }
    }

    /**
     * The migrations of a database: those for each and those for its kind, and what is done in Java.
     *
     * @param more where there are others, such as {@code classpath:db/migration-grants}
     */
    public static FluentConfiguration migrations(String url, String... more) {
        String kind = url.startsWith("jdbc:postgresql:") ? "postgresql" : "h2";
        ClassLoader classes = SchemaMigration.class.getClassLoader();
        return Flyway.configure(classes)
                .locations(Stream.concat(
                                Stream.of("classpath:db/migration", "classpath:db/migration-" + kind), Stream.of(more))
                        .toArray(String[]::new))
                .javaMigrations(ServiceLoader.load(JavaMigration.class, classes).stream()
                        .map(ServiceLoader.Provider::get)
                        .toArray(JavaMigration[]::new));
    }

    private FluentConfiguration configured(Config config) {
        String url = config.getOptionalValue("maatstaf.db.url", String.class).orElse("");
        Optional<String> migrationUser = config.getOptionalValue("maatstaf.db.migration.user", String.class);
        if (migrationUser.isEmpty()) {
            return migrations(url).dataSource(dataSource);
        }
        return migrations(url, "classpath:db/migration-grants")
                .dataSource(url, migrationUser.get(), config.getValue("maatstaf.db.migration.password", String.class))
                .placeholders(Map.of("applicationUser", config.getValue("maatstaf.db.user", String.class)));
    }

    private static String firstCause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).replaceAll("\\s+", " ").trim();
    }
}
