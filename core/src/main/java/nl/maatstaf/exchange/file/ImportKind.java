package nl.maatstaf.exchange.file;

import java.util.List;
import java.util.Locale;

/**
 * A kind of file that can be imported. The context that it belongs to implements it by an enum, whose constants have
 * their texts, and declares it in its {@link ImportTypes}.
 */
public interface ImportKind {

    /** As it is kept. */
    String name();

    /** The columns a file must have. */
    List<String> requiredColumns();

    /** All columns a file may have, in the usual order. */
    List<String> columns();

    /** The name of its file without extension, such as {@code case_events}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
