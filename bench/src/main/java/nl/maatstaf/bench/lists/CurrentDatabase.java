package nl.maatstaf.bench.lists;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** A data source that stands for one of several, so that the same product can be asked about each. */
final class CurrentDatabase {

    private final SortedMap<Integer, DataSource> all;
    private final DataSource dataSource;
    private DataSource current;

    /** @param databases by the number of cases in them */
    CurrentDatabase(Map<Integer, ? extends DataSource> databases) {
        this.all = new TreeMap<>(databases);
        this.current = all.values().iterator().next();
        this.dataSource = (DataSource) Proxy.newProxyInstance(
                CurrentDatabase.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, arguments) -> {
                    try {
                        return method.invoke(current, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    DataSource dataSource() {
        return dataSource;
    }

    /** How many cases there are in each, from few to many. */
    List<Integer> sizes() {
        return List.copyOf(all.keySet());
    }

    void become(int cases) {
        current = Objects.requireNonNull(all.get(cases));
    }
}
