package nl.maatstaf.text;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.maatstaf.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a command allow, read from the Jakarta Validation constraints on them. A limit is said there and
 * nowhere else: the domain refuses by it, and pages, API and imports ask it here.
 */
public final class Limits {

    private static final String ROOT = "nl.maatstaf.";

    private static final ClassValue<Limits> READ = new ClassValue<>() {
        @Override
        protected Limits computeValue(Class<?> type) {
            return new Limits(type);
        }
    };

    private final String name;
    private final Map<String, Limit> parts = new HashMap<>();

    private Limits(Class<?> type) {
        this.name = type.getName();
        for (Field field : type.getDeclaredFields()) {
            Limit.of(field).or(() -> ofElements(field)).ifPresent(limit -> parts.put(field.getName(), limit));
        }
    }

    /** The limits of the parts of a record or class, by the names of its components or fields. */
    public static Limits of(Class<?> type) {
        return READ.get(type);
    }

    /**
     * The limit with a name as pages and the description of the API write it: package, command and part, such as {@code
     * casefile.evidence.RecordEvidence.topic}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Limit named(String limit) {
        int last = limit.lastIndexOf('.');
        try {
            return of(Class.forName(ROOT + limit.substring(0, Math.max(0, last))))
                    .at(limit.substring(last + 1));
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("no limit is called " + limit, e);
        }
    }

    /** The names of the parts with a limit. */
    public Set<String> parts() {
        return Set.copyOf(parts.keySet());
    }

    /**
     * The limit of a part; of a set of texts, that of each.
     *
     * @throws IllegalArgumentException when it has none
     */
    public Limit at(String part) {
        Limit limit = parts.get(part);
        if (limit == null) {
            throw new IllegalArgumentException(name + " has no limit at " + part);
        }
        return limit;
    }

    /**
     * Refuses a text that does not fit its part, which is what the refusal names.
     *
     * @throws Refusal {@link TextRefusals#MISSING} when it says nothing and has to
     * @throws Refusal {@link TextRefusals#TOO_LONG} when it has more characters than there is room for
     */
    public Limits check(String part, @Nullable String text) {
        at(part).check(part, text);
        return this;
    }

    /** Refuses texts of which one does not fit, as {@link #check} does. */
    public Limits checkEach(String part, Collection<String> texts) {
        texts.forEach(text -> check(part, text));
        return this;
    }

    private static Optional<Limit> ofElements(Field field) {
        return field.getAnnotatedType() instanceof AnnotatedParameterizedType type
                ? Limit.of(type.getAnnotatedActualTypeArguments()[0])
                : Optional.empty();
    }
}
