package nl.maatstaf.bench.measure;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The statements that go through a data source while it is listened to, a batch being one; otherwise it costs nothing. */
public final class Statements {

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private final DataSource dataSource;
    private volatile boolean listening;

    /** Work that sends statements. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    public Statements(DataSource database) {
        this.dataSource = proxy(DataSource.class, database, null);
    }

    public DataSource dataSource() {
        return dataSource;
    }

    /** What some work sends, in order. */
    public List<String> of(Work work) throws Exception {
        heard.clear();
        listening = true;
        try {
            work.run();
        } finally {
            listening = false;
        }
        return List.copyOf(heard);
    }

    private <T> T proxy(Class<T> type, Object watched, @Nullable String sql) {
        return type.cast(Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (watched instanceof Statement && method.getName().startsWith("execute")) {
                        heard.add(sql != null ? sql : first(arguments));
                    }
                    try {
                        return made(method, arguments, method.invoke(watched, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private @Nullable Object made(Method method, Object @Nullable [] arguments, @Nullable Object result) {
        Class<?> type = method.getReturnType();
        boolean sends = type == Connection.class || Statement.class.isAssignableFrom(type);
        if (!sends || !listening || result == null) {
            return result;
        }
        boolean prepared = method.getName().startsWith("prepare");
        return proxy(type, result, prepared ? first(arguments) : null);
    }

    private static String first(Object @Nullable [] arguments) {
        return arguments == null ? "a batch" : String.valueOf(arguments[0]);
    }
}
