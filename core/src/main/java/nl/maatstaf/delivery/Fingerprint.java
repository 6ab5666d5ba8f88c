package nl.maatstaf.delivery;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.audit.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks, as a digest: the same for the same request, also when it comes again after a restart. Records are
 * taken apart, a file is its own digest, and a set says the same in any order; any other value says what it is by its own
 * text.
 */
final class Fingerprint {

    private Fingerprint() {}

    static String of(List<@Nullable Object> asked) {
        return Sha256.of(text(asked));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "-";
            case byte[] content -> quoted(Sha256.of(content));
            case Record parts -> list(components(parts));
            case Set<?> set -> "{" + texts(set.stream()).sorted().collect(Collectors.joining()) + "}";
            case Collection<?> list -> list(list.stream());
            default -> quoted(value);
        };
    }

    private static String list(Stream<? extends @Nullable Object> values) {
        return "(" + texts(values).collect(Collectors.joining()) + ")";
    }

    private static Stream<String> texts(Stream<? extends @Nullable Object> values) {
        return values.map(Fingerprint::text);
    }

    private static Stream<@Nullable Object> components(Record parts) {
        return Arrays.stream(parts.getClass().getRecordComponents()).map(component -> read(component, parts));
    }

    private static @Nullable Object read(RecordComponent component, Record parts) {
        try {
            return component.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /** With its length, so that no text can pass for another. */
    private static String quoted(Object value) {
        String text = value.toString();
        if (text.equals(value.getClass().getName() + "@" + Integer.toHexString(value.hashCode()))) {
            throw new IllegalArgumentException(value.getClass() + " has no text of its own");
        }
        return text.length() + ":" + text;
    }
}
