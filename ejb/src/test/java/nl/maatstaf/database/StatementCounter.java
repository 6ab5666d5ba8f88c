package nl.maatstaf.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the statements that go through a data source, a batch being one, and keeps those that ask when told to. */
final class StatementCounter {

    private final AtomicInteger statements = new AtomicInteger();
    private final List<Sent> kept = new ArrayList<>();
    private final DataSource dataSource;
    private boolean keeping;

    /**
     * A statement that was sent.
     *
     * @param values by place, as they were given
     */
    record Sent(String sql, Map<Integer, Object> values) {}

    StatementCounter(DataSource counted) {
        this.dataSource = watch(DataSource.class, counted, "");
    }

    DataSource dataSource() {
        return dataSource;
    }

    int statements() {
        return statements.get();
    }

    /** The statements that some work sent to ask something. */
    List<Sent> asked(Runnable work) {
        kept.clear();
        keeping = true;
        try {
            work.run();
        } finally {
            keeping = false;
        }
        return List.copyOf(kept);
    }

    /** Wraps what creates statements, and counts where one is executed. */
    private <T> T watch(Class<T> type, Object watched, String sql) {
        Map<Integer, Object> values = new TreeMap<>();
        Object proxy = Proxy.newProxyInstance(
                StatementCounter.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (watched instanceof Statement) {
                        note(method, arguments, sql, values);
                    }
                    try {
                        return watchResult(method, arguments, method.invoke(watched, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return type.cast(proxy);
    }

    private void note(Method method, Object[] arguments, String sql, Map<Integer, Object> values) {
        if (method.getName().startsWith("execute")) {
            statements.incrementAndGet();
            if (keeping && method.getName().equals("executeQuery")) {
                kept.add(new Sent(sql, new TreeMap<>(values)));
            }
        } else if (method.getName().startsWith("set")
                && arguments.length > 1
                && arguments[0] instanceof Integer place) {
            values.put(place, arguments[1]);
        }
    }

    private Object watchResult(Method method, Object[] arguments, Object result) {
        Class<?> type = method.getReturnType();
        boolean creates = type == Connection.class || Statement.class.isAssignableFrom(type);
        String sql = method.getName().equals("prepareStatement") ? (String) arguments[0] : "";
        return creates && result != null ? watch(type, result, sql) : result;
    }
}
