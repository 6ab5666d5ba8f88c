package nl.maatstaf.database;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What an entity says in its mapped fields, with all that it owns; equal when they say the same. */
record EntitySnapshot(Class<?> type, Map<Field, Object> values) {

    static EntitySnapshot of(Object entity) {
        Map<Field, Object> values = new HashMap<>();
        EntityFields.of(entity.getClass()).forEach(field -> values.put(field, taken(read(field, entity))));
        return new EntitySnapshot(entity.getClass(), values);
    }

    /** A new object that says this. */
    Object restored() {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object entity = constructor.newInstance();
            for (Map.Entry<Field, Object> value : values.entrySet()) {
                value.getKey().set(entity, each(value.getValue(), EntitySnapshot::put));
            }
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object taken(Object value) {
        return each(value, one -> isMapped(one) ? of(one) : one);
    }

    private static Object put(Object value) {
        return value instanceof EntitySnapshot image ? image.restored() : value;
    }

    private static Object each(Object value, Function<Object, Object> change) {
        return switch (value) {
            case null -> null;
            case List<?> list -> new ArrayList<>(list.stream().map(change).toList());
            case Set<?> set -> new HashSet<>(set.stream().map(change).toList());
            default -> change.apply(value);
        };
    }

    private static boolean isMapped(Object value) {
        return value.getClass().isAnnotationPresent(Entity.class)
                || value.getClass().isAnnotationPresent(Embeddable.class);
    }

    private static Object read(Field field, Object entity) {
        try {
            field.setAccessible(true);
            return field.get(entity);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
