package nl.maatstaf.delivery.service;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.delivery.Claim;
import nl.maatstaf.delivery.Claims;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/**
 * Makes a method act {@link Once}. The key is claimed in the transaction of what the method does, so it stands exactly
 * when that stands; a second request at the same moment waits for the first.
 */
@Interceptor
@Once
@Priority(Interceptor.Priority.APPLICATION + 1)
public class OnceInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Claims claims;
    private final transient CurrentActor caller;
    private final transient Now now;

    @Inject
    public OnceInterceptor(Claims claims, CurrentActor caller, Now now) {
        this.claims = claims;
        this.caller = caller;
        this.now = now;
    }

    @AroundInvoke
    public @Nullable Object act(InvocationContext call) throws Exception {
        List<@Nullable Object> parameters = Arrays.asList(call.getParameters());
        String key = (String) parameters.getLast();
        if (key == null || key.isBlank()) {
            return call.proceed();
        }
        Claim claim =
                Claim.of(caller.get().userId(), key, call.getMethod().getName(), asked(call.getMethod(), parameters));
        Optional<String> earlier = claims.claim(claim, now.instant());
        if (earlier.isPresent()) {
            return made(call.getMethod().getReturnType(), earlier.get());
        }
        Object result = call.proceed();
        if (result != null && !(result instanceof Optional)) {
            claims.made(claim, result.toString());
        }
        return result;
    }

    private static List<@Nullable Object> asked(Method method, List<@Nullable Object> parameters) {
        List<@Nullable Object> asked = new ArrayList<>();
        Parameter[] declared = method.getParameters();
        for (int place = 0; place < parameters.size() - 1; place++) {
            if (!declared[place].isAnnotationPresent(ExpectedVersion.class)) {
                asked.add(parameters.get(place));
            }
        }
        return asked;
    }

    private static @Nullable Object made(Class<?> type, String resource) {
        if (type == void.class) {
            return null;
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        return type == UUID.class ? UUID.fromString(resource) : resource;
    }
}
