package nl.maatstaf.bench.product;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.maatstaf.casefile.persistence.CaseTypeInstaller;
import nl.maatstaf.casefile.persistence.JpaCaseTypes;
import nl.maatstaf.database.SchemaMigration;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jspecify.annotations.Nullable;

/**
 * The services of the product in this JVM, put together by CDI with their interceptors and observers as on the server,
 * on a database that its own migrations made. Only the server itself is not there: its transactions are
 * {@link Transactions}.
 */
public final class Product implements AutoCloseable {

    private static final Logger CONTAINER = Logger.getLogger("org.jboss.weld"); // kept, or its level is forgotten

    static {
        CONTAINER.setLevel(Level.SEVERE);
    }

    private final EntityManagerFactory factory;
    private final Transactions transactions;
    private final WeldContainer container;

    private Product(DataSource database) throws ReflectiveOperationException {
        this.factory = Persistence.createEntityManagerFactory("maatstaf", settings(database));
        this.transactions = new Transactions(factory);
        Weld weld = new Weld().addExtension(new SessionBeans(transactions)).addBeanClass(TransactionInterceptor.class);
        findStateless(weld);
        this.container = weld.initialize();
    }

    /** By reflection, for its parameter is an array of a generic type, which cannot be made without a warning. */
    private static void findStateless(Weld weld) throws ReflectiveOperationException {
        Class<?>[] annotations = {Stateless.class};
        Weld.class.getMethod("addBeanDefiningAnnotations", Class[].class).invoke(weld, (Object) annotations);
    }

    /** On an empty database; the case types that come with the product are published. */
    public static Product on(DataSource database) throws Exception {
        migrate(database);
        Product product = new Product(database);
        for (String name : CaseTypeInstaller.DEFINITIONS) {
            product.publish(CaseTypeInstaller.definition(name));
        }
        return product;
    }

    private static void migrate(DataSource database) throws SQLException {
        String url;
        try (Connection connection = database.getConnection()) {
            url = connection.getMetaData().getURL();
        }
        SchemaMigration.migrations(url).dataSource(database).load().migrate();
    }

    /** Publishes a case type. */
    public void publish(String json) throws Exception {
        inTransaction(() -> {
            get(JpaCaseTypes.class).publish(json);
            return null;
        });
    }

    public <T> T get(Class<T> service) {
        return container.select(service).get();
    }

    /** Does something as one request. */
    public <T extends @Nullable Object> T inRequest(Callable<T> work) throws Exception {
        RequestContextController request = get(RequestContextController.class);
        request.activate();
        try {
            return work.call();
        } finally {
            request.deactivate();
        }
    }

    /** Does something in a transaction of its own. */
    public void inTransaction(Callable<@Nullable Object> work) throws Exception {
        transactions.call(TransactionAttributeType.REQUIRES_NEW, work);
    }

    /** The entity manager of the transaction of its caller. */
    public EntityManager entities() {
        return get(EntityManager.class);
    }

    private static Map<String, @Nullable Object> settings(DataSource database) {
        Map<String, @Nullable Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", null);
        settings.put("jakarta.persistence.nonJtaDataSource", database);
        settings.put("eclipselink.logging.level", "SEVERE");
        return settings;
    }

    @Override
    public void close() {
        container.close();
        factory.close();
    }
}
