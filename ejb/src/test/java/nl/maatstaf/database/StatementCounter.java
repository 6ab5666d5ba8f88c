package nl.maatstaf.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the statements that go through a data source; a batch is one. */
final class StatementCounter {

    private final AtomicInteger statements = new AtomicInteger();
    private final DataSource dataSource;

    StatementCounter(DataSource counted) {
        this.dataSource = watch(DataSource.class, counted);
    }

    DataSource dataSource() {
        return dataSource;
    }

    int statements() {
        return statements.get();
    }

    /** Wraps what creates statements, and counts where one is executed. */
    private <T> T watch(Class<T> type, Object watched) {
        Object proxy = Proxy.newProxyInstance(
                StatementCounter.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (watched instanceof Statement && method.getName().startsWith("execute")) {
                        statements.incrementAndGet();
                    }
                    try {
                        return watchResult(method.getReturnType(), method.invoke(watched, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return type.cast(proxy);
    }

    private Object watchResult(Class<?> type, Object result) {
        boolean creates = type == Connection.class || Statement.class.isAssignableFrom(type);
        return creates && result != null ? watch(type, result) : result;
    }
}
