package nl.maatstaf.worklist.service;

import java.util.List;
import java.util.ServiceLoader;

/** The columns that contexts add to the lists, in the order in which they are registered. */
public final class ContributedColumns {

    private static final List<ListColumns> ALL =
            ServiceLoader.load(ListColumns.class, ListColumns.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private ContributedColumns() {}

    public static List<ListColumns> all() {
        return ALL;
    }

    public static List<ListColumn> shown() {
        return ALL.stream().flatMap(columns -> columns.shown().stream()).toList();
    }

    public static List<SheetColumn> exported() {
        return ALL.stream().flatMap(columns -> columns.exported().stream()).toList();
    }
}
