package nl.maatstaf.bench.product;

import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The transactions of the threads, each on one connection from its first statement on, as the server has them. */
final class Transactions {

    private static final ThreadLocal<@Nullable EntityManager> CURRENT = new ThreadLocal<>();

    private final EntityManagerFactory factory;

    Transactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** An entity manager that follows its caller's transaction. */
    EntityManager entities() {
        return (EntityManager) Proxy.newProxyInstance(
                Transactions.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    EntityManager ofCaller = CURRENT.get();
                    if (ofCaller == null) {
                        throw new IllegalStateException(method.getName() + " outside a transaction");
                    }
                    try {
                        return method.invoke(ofCaller, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Does work as its attribute says, and undoes it when it fails. */
    @Nullable
    Object call(TransactionAttributeType attribute, Callable<@Nullable Object> work) throws Exception {
        EntityManager ofCaller = CURRENT.get();
        return switch (attribute) {
            case REQUIRED -> ofCaller == null ? callAnew(work) : work.call();
            case REQUIRES_NEW -> callBeside(ofCaller, () -> callAnew(work));
            case NOT_SUPPORTED -> callBeside(ofCaller, work);
            default -> throw new UnsupportedOperationException(attribute.name());
        };
    }

    private static @Nullable Object callBeside(@Nullable EntityManager ofCaller, Callable<@Nullable Object> work)
            throws Exception {
        CURRENT.remove();
        try {
            return work.call();
        } finally {
            CURRENT.set(ofCaller);
        }
    }

    private @Nullable Object callAnew(Callable<@Nullable Object> work) throws Exception {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            entities.unwrap(UnitOfWork.class).beginEarlyTransaction();
            CURRENT.set(entities);
            try {
                Object result = work.call();
                entities.getTransaction().commit();
                return result;
            } finally {
                CURRENT.remove();
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }
}
