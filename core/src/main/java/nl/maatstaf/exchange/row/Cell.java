package nl.maatstaf.exchange.row;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says of something that may be stored already: nothing, that it is not so any more, or what it is.
 *
 * @param <T> what it is about
 */
public sealed interface Cell<T> {

    /** There is no such column, or the cell is empty: what is stored stays. */
    record Absent<T>() implements Cell<T> {}

    /** The cell is a dash: what is stored goes. */
    record Clear<T>() implements Cell<T> {}

    /** What there is from now on. */
    record Value<T>(T given) implements Cell<T> {}

    static <T> Cell<T> absent() {
        return new Absent<>();
    }

    static <T> Cell<T> clear() {
        return new Clear<>();
    }

    static <T> Cell<T> of(T value) {
        return new Value<>(value);
    }

    /** A value, or nothing said when there is none. */
    static <T> Cell<T> ofNullable(@Nullable T value) {
        return value == null ? absent() : of(value);
    }

    default boolean isAbsent() {
        return this instanceof Absent;
    }

    /** The value it gives; empty when it says nothing or clears. */
    default Optional<T> value() {
        return this instanceof Value<T> cell ? Optional.of(cell.given()) : Optional.empty();
    }

    /** What is stored after it. */
    default @Nullable T over(@Nullable T stored) {
        return isAbsent() ? stored : value().orElse(null);
    }

    /**
     * What is stored after it, which is never nothing.
     *
     * @param cleared what a dash leaves
     */
    default T over(T stored, T cleared) {
        return isAbsent() ? stored : value().orElse(cleared);
    }

    /** The same of what is made of the value; nothing said when nothing can be made of it. */
    default <R> Cell<R> map(Function<T, @Nullable R> making) {
        return switch (this) {
            case Absent<T> nothing -> absent();
            case Clear<T> dash -> clear();
            case Value<T> cell -> ofNullable(making.apply(cell.given()));
        };
    }
}
