package nl.maatstaf.audit;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that can happen, in every context there is. */
public final class EventCatalog {

    private static final Map<String, EventType> TYPES =
            ServiceLoader.load(EventTypes.class, EventTypes.class.getClassLoader()).stream()
                    .flatMap(context -> context.get().all().stream())
                    .collect(Collectors.toMap(EventType::code, type -> type, EventCatalog::twice, LinkedHashMap::new));

    private EventCatalog() {}

    public static Collection<EventType> all() {
        return List.copyOf(TYPES.values());
    }

    /** The type of that code; one without values when no context declares it, so that an old event still shows. */
    public static EventType get(String code) {
        return TYPES.getOrDefault(code, EventType.of(code, EventCategory.CORRECTIONS));
    }

    /** The type of an event as the log keeps it, also under an earlier name. */
    public static EventType ofStored(String name) {
        return get(LegacyEventCodes.code(name));
    }

    /** What a case's timeline can be narrowed to, in order. */
    public static List<EventCategory> choices() {
        return TYPES.values().stream()
                .map(EventType::category)
                .filter(EventCategory::isChoice)
                .distinct()
                .sorted(Comparator.comparingInt(EventCategory::rank))
                .toList();
    }

    /** The names under which events of a category are kept: their codes, and what they were called before. */
    public static Set<String> namesOf(EventCategory category) {
        return TYPES.values().stream()
                .filter(type -> type.category().equals(category))
                .flatMap(type -> Stream.concat(Stream.of(type.code()), LegacyEventCodes.of(type.code())))
                .collect(Collectors.toSet());
    }

    private static EventType twice(EventType one, EventType other) {
        throw new IllegalStateException("two kinds of events are called " + one.code());
    }
}
