package nl.maatstaf.shell.web.expression;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Calls the methods that expressions name, and remembers which they are: the resolver of the server goes through all
 * methods of a class for every call. What takes more than handing the arguments over as they are is left to that one.
 */
public final class KnownMethods extends ELResolver {

    private static final ClassValue<Map<Call, Optional<Method>>> FOUND = new ClassValue<>() {
        @Override
        protected Map<Call, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    /** A name, and the classes of its arguments. */
    private record Call(String name, List<Class<?>> arguments) {}

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            @Nullable Object method,
            Class<?> @Nullable [] types,
            @Nullable Object @Nullable [] arguments) {
        if (base == null || method == null || types != null || arguments == null || !known(arguments)) {
            return null;
        }
        Call call = new Call(method.toString(), classes(arguments));
        Optional<Method> found =
                FOUND.get(base.getClass()).computeIfAbsent(call, asked -> find(base.getClass(), asked));
        if (found.isEmpty()) {
            return null;
        }
        context.setPropertyResolved(base, method);
        return call(found.get(), base, arguments);
    }

    /** Of what is empty no class says which method is meant. */
    private static boolean known(@Nullable Object[] arguments) {
        return Arrays.stream(arguments).allMatch(Objects::nonNull);
    }

    private static List<Class<?>> classes(@Nullable Object[] arguments) {
        return Arrays.stream(arguments)
                .<Class<?>>map(argument -> Objects.requireNonNull(argument).getClass())
                .toList();
    }

    private static @Nullable Object call(Method method, Object base, @Nullable Object[] arguments) {
        try {
            return method.invoke(base, method.isVarArgs() ? gathered(method, arguments) : arguments);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    /** The last arguments as the array that the method takes. */
    private static @Nullable Object[] gathered(Method method, @Nullable Object[] arguments) {
        int first = method.getParameterCount() - 1;
        @Nullable Object[] all = Arrays.copyOf(arguments, first + 1);
        all[first] = Arrays.copyOfRange(arguments, first, arguments.length);
        return all;
    }

    private static Optional<Method> find(Class<?> type, Call call) {
        if (!Modifier.isPublic(type.getModifiers())) {
            return Optional.empty();
        }
        List<Method> all = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(call.name()) && !method.isBridge())
                .filter(method -> takes(method, call.arguments()))
                .toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static boolean takes(Method method, List<Class<?>> arguments) {
        List<Class<?>> wanted = MethodType.methodType(void.class, method.getParameterTypes())
                .wrap()
                .parameterList();
        if (!method.isVarArgs()) {
            return wanted.size() == arguments.size() && takes(wanted, arguments);
        }
        int first = wanted.size() - 1;
        return wanted.getLast() == Object[].class
                && arguments.size() >= first
                && takes(wanted.subList(0, first), arguments.subList(0, first));
    }

    private static boolean takes(List<Class<?>> wanted, List<Class<?>> arguments) {
        return IntStream.range(0, wanted.size())
                .allMatch(place -> wanted.get(place).isAssignableFrom(arguments.get(place)));
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        // Properties are left to others.
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return false;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }
}
