package nl.maatstaf.bench.product;

import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.maatstaf.database.Persistence;
import nl.maatstaf.database.UnitOfWork;

/** Makes the stateless session beans of the product beans of CDI alone, on entity managers from here, with nothing configured. */
public final class SessionBeans implements Extension {

    private static final Pattern OF_PAGES = Pattern.compile("^nl\\.maatstaf\\.\\w+\\.(web|api|http)\\b");

    private final Transactions transactions;

    SessionBeans(Transactions transactions) {
        this.transactions = transactions;
    }

    <T> void scope(@Observes @WithAnnotations(Stateless.class) ProcessAnnotatedType<T> found) {
        found.configureAnnotatedType().add(ApplicationScoped.Literal.INSTANCE).add(new InTransaction.Literal());
    }

    /** Leaves out the beans of pages, which want a server. */
    <T> void leaveOut(@Observes ProcessAnnotatedType<T> found) {
        if (OF_PAGES.matcher(found.getAnnotatedType().getJavaClass().getPackageName())
                .find()) {
            found.veto();
        }
    }

    void replace(@Observes ProcessAnnotatedType<Persistence> found) {
        found.veto();
    }

    void add(@Observes AfterBeanDiscovery beans) {
        EntityManager entities = transactions.entities();
        beans.<EntityManager>addBean()
                .types(EntityManager.class)
                .scope(Dependent.class)
                .produceWith(instance -> entities);
        beans.<UnitOfWork>addBean()
                .types(UnitOfWork.class)
                .scope(Dependent.class)
                .produceWith(instance -> entities::flush);
        beans.<Transactions>addBean()
                .types(Transactions.class)
                .scope(Dependent.class)
                .produceWith(instance -> transactions);
        beans.<String>addBean().types(String.class).scope(Dependent.class).produceWith(instance -> "");
        beans.<Optional<String>>addBean()
                .types(new TypeLiteral<Optional<String>>() {}.getType())
                .scope(Dependent.class)
                .produceWith(instance -> Optional.empty());
    }
}
