package nl.maatstaf.casefile.subject;

import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.maatstaf.audit.EventValue;

/**
 * A value that the log holds of something.
 *
 * @param value what it is called in the log, and what it is
 * @param reading how it is written there, with the names of organisations and sites
 */
record LoggedValue<T>(EventValue value, BiFunction<T, Function<UUID, String>, String> reading) {

    /** A value that needs no names. */
    static <T> LoggedValue<T> of(EventValue value, Function<T, String> reading) {
        return new LoggedValue<>(value, (subject, names) -> reading.apply(subject));
    }

    /** The same value, of the whole that this is a part of. */
    <W> LoggedValue<W> in(Function<W, T> part) {
        return new LoggedValue<>(value, (whole, names) -> reading.apply(part.apply(whole), names));
    }

    String name() {
        return value.name();
    }
}
