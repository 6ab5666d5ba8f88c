package nl.maatstaf.access.service;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import nl.maatstaf.access.AccessRefusals;
import nl.maatstaf.access.Right;

/** Refuses a call of a service by someone without the right it {@link Requires}. */
@Interceptor
@Requires(Right.VIEW_CASES)
@Priority(Interceptor.Priority.APPLICATION)
public class RequiresInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient CurrentActor current;

    @Inject
    public RequiresInterceptor(CurrentActor current) {
        this.current = current;
    }

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Right right = asked(call).value();
        if (!current.get().may(right)) {
            throw AccessRefusals.NOT_AUTHORISED.with(right);
        }
        return call.proceed();
    }

    private static Requires asked(InvocationContext call) {
        Requires onMethod = call.getMethod().getAnnotation(Requires.class);
        return onMethod != null
                ? onMethod
                : call.getMethod().getDeclaringClass().getAnnotation(Requires.class);
    }
}
