package nl.maatstaf.refusal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request that the system will not carry out, for a reason the user can act on. Nothing has been changed.
 *
 * <p>The text in both languages stands under {@link #key()} in the texts of the context that refuses; the arguments fill
 * its places in order. A refusal about one input names that input, so that the message can stand beside it.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RefusalType type;
    private final transient List<Object> arguments;
    private final @Nullable String field;

    protected Refusal(RefusalType type, @Nullable String field, Object... arguments) {
        this.type = type;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    /** Why. */
    public final RefusalType type() {
        return type;
    }

    /** What the refusal is about, for whoever answers the request: it decides the HTTP status. */
    public final Kind kind() {
        return type.kind();
    }

    /** The key of its text: {@code casefile.refusal.stage-unknown} for the code {@code casefile.stage-unknown}. */
    public final String key() {
        return type.code().replaceFirst("\\.", ".refusal.");
    }

    public final List<Object> arguments() {
        return arguments;
    }

    /** The input the refusal is about, by its name in the command; empty when it is about the whole request. */
    public final Optional<String> field() {
        return Optional.ofNullable(field);
    }

    @Override
    public final String getMessage() {
        return key() + arguments;
    }

    /** The kinds of refusal there are. */
    public enum Kind {
        /** The input is wrong (HTTP 422). */
        INVALID,
        /** The state of the thing does not allow it (HTTP 409). */
        NOT_NOW,
        /** The caller sees the thing but may not do this (HTTP 403). */
        FORBIDDEN,
        /** There is no such thing within the caller's scope (HTTP 404). */
        NOT_FOUND,
        /** Someone else changed it first (HTTP 409). */
        CHANGED_MEANWHILE
    }
}
