package nl.maatstaf.bench.product;

import jakarta.annotation.Priority;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs the methods of session beans in transactions, before any other interceptor, as the server does. */
@Interceptor
@InTransaction
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
final class TransactionInterceptor {

    private final Transactions transactions;

    @Inject
    TransactionInterceptor(Transactions transactions) {
        this.transactions = transactions;
    }

    @AroundInvoke
    @Nullable
    Object call(InvocationContext call) throws Exception {
        TransactionAttributeType attribute = Optional.ofNullable(
                        call.getMethod().getDeclaringClass().getAnnotation(TransactionAttribute.class))
                .map(TransactionAttribute::value)
                .orElse(TransactionAttributeType.REQUIRED);
        return transactions.call(attribute, call::proceed);
    }
}
