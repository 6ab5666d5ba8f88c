package nl.maatstaf.casefile.service;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Consumer;

/** What the container would find that contexts bring, where there is no container. */
public final class Contributed {

    private Contributed() {}

    /** Can only be gone through. */
    @SuppressWarnings("unchecked")
    public static <T> Instance<T> by(List<T> all) {
        return (Instance<T>) Proxy.newProxyInstance(
                Contributed.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, parameters) -> switch (method.getName()) {
                    case "iterator" -> all.iterator();
                    case "forEach" -> {
                        all.forEach((Consumer<? super T>) parameters[0]);
                        yield null;
                    }
                    case "stream" -> all.stream();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
