package nl.maatstaf.shell.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that cannot be read: malformed, of a wrong type, or with something in it that is not known here. */
public final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String field;
    private final String key;
    private final transient List<Object> arguments;

    /**
     * A request that cannot be read.
     *
     * @param field the field, parameter or header that cannot be read; none when it is the whole request
     * @param key the text that says why
     * @param arguments what fills its places
     */
    public BadRequest(@Nullable String field, String key, Object... arguments) {
        super(key + (field == null ? "" : " " + field));
        this.field = field;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    @Nullable
    String field() {
        return field;
    }

    String key() {
        return key;
    }

    List<Object> arguments() {
        return arguments;
    }
}
