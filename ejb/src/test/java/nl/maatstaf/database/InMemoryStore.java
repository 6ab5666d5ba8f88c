package nl.maatstaf.database;

import jakarta.persistence.EntityExistsException;
import jakarta.persistence.Id;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Version;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Keeps aggregates in memory as a database would: a transaction works on objects of its own, leaves nothing when it
 * fails, and is refused when what it changes was changed meanwhile.
 */
public final class InMemoryStore {

    private final Map<UUID, EntitySnapshot> kept = new LinkedHashMap<>();

    /** Runs work in a transaction of its own and commits it; a failure leaves nothing. */
    public <T> T inTransaction(Function<Transaction, T> work) {
        Transaction transaction = new Transaction();
        T result = work.apply(transaction);
        transaction.commit();
        return result;
    }

    /** The objects that one transaction works on. */
    public final class Transaction {

        private final Map<UUID, Object> objects = new LinkedHashMap<>();
        private final Map<UUID, EntitySnapshot> begun = new HashMap<>();
        private final Map<UUID, EntitySnapshot> written = new LinkedHashMap<>();
        private final List<Runnable> afterCommit = new ArrayList<>();

        public void add(Object entity) {
            UUID id = idOf(entity);
            if (objects.putIfAbsent(id, entity) != null || kept.containsKey(id)) {
                throw new EntityExistsException(String.valueOf(id));
            }
        }

        public <E> Optional<E> find(Class<E> type, UUID id) {
            return Optional.ofNullable(objects.computeIfAbsent(id, this::read))
                    .filter(type::isInstance)
                    .map(type::cast);
        }

        /** All of that type, in the order in which they were added. */
        public <E> Stream<E> all(Class<E> type) {
            Stream<UUID> before = kept.entrySet().stream()
                    .filter(entry -> type.isAssignableFrom(entry.getValue().type()))
                    .map(Map.Entry::getKey);
            Stream<UUID> ids = Stream.concat(before, objects.keySet().stream());
            return ids.distinct().toList().stream().flatMap(id -> find(type, id).stream());
        }

        /** Gives what changed its next version; refused when it was changed meanwhile. */
        public void flush() {
            objects.forEach((id, entity) -> {
                EntitySnapshot before = written.getOrDefault(id, begun.get(id));
                if (!EntitySnapshot.of(entity).equals(before)) {
                    if (kept.get(id) != begun.get(id)) {
                        throw new OptimisticLockException(String.valueOf(id));
                    }
                    raiseVersion(entity);
                    written.put(id, EntitySnapshot.of(entity));
                }
            });
        }

        /** What is kept elsewhere is kept when this transaction is, in the order of asking. */
        public void afterCommit(Runnable keeping) {
            afterCommit.add(keeping);
        }

        private void commit() {
            flush();
            kept.putAll(written);
            afterCommit.forEach(Runnable::run);
        }

        private Object read(UUID id) {
            EntitySnapshot image = kept.get(id);
            if (image == null) {
                return null;
            }
            begun.put(id, image);
            return image.restored();
        }
    }

    private static UUID idOf(Object entity) {
        try {
            return (UUID) field(entity, Id.class).get(entity);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void raiseVersion(Object entity) {
        try {
            Field version = field(entity, Version.class);
            version.setLong(entity, version.getLong(entity) + 1);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field field(Object entity, Class<? extends Annotation> mark) {
        Field marked = EntityFields.of(entity.getClass())
                .filter(field -> field.isAnnotationPresent(mark))
                .findFirst()
                .orElseThrow();
        marked.setAccessible(true);
        return marked;
    }
}
