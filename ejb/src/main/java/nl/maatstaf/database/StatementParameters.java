package nl.maatstaf.database;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** The values of a statement, by the names of their places; for one that is put together from conditions. */
public final class StatementParameters {

    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * Gives a value a place, such as {@code :status}. The same value under the same name has one place; another value
     * under that name has a place with a number behind it.
     */
    public String bind(String name, Object value) {
        String place = name;
        for (int next = 2; !value.equals(values.getOrDefault(place, value)); next++) {
            place = name + next;
        }
        values.put(place, value);
        return ":" + place;
    }

    void put(String name, Object value) {
        values.put(name, value);
    }

    Object get(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no value for :" + name);
        }
        return value;
    }

    void forEach(BiConsumer<String, Object> each) {
        values.forEach(each);
    }
}
