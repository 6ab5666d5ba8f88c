package nl.maatstaf.refusal;

import org.jspecify.annotations.Nullable;

/**
 * One reason to refuse a request, declared once in the list of its context ({@code CaseRefusals}).
 *
 * @param code stable and public: the context and what is the matter, such as {@code casefile.stage-unknown}
 * @param kind what it is about
 * @param field the input it is about, by its name in the command; none when it is about the whole request, or about
 *     another input each time
 */
public record RefusalType(
        String code, Refusal.Kind kind, @Nullable String field) {

    /** The input is wrong. */
    public static RefusalType invalid(String code) {
        return new RefusalType(code, Refusal.Kind.INVALID, null);
    }

    /** That input is wrong. */
    public static RefusalType invalid(String code, String field) {
        return new RefusalType(code, Refusal.Kind.INVALID, field);
    }

    /** The state of the thing does not allow it. */
    public static RefusalType notNow(String code) {
        return new RefusalType(code, Refusal.Kind.NOT_NOW, null);
    }

    /** The state of the thing does not allow what that input asks. */
    public static RefusalType notNow(String code, String field) {
        return new RefusalType(code, Refusal.Kind.NOT_NOW, field);
    }

    /** The caller sees the thing but may not do this. */
    public static RefusalType forbidden(String code) {
        return new RefusalType(code, Refusal.Kind.FORBIDDEN, null);
    }

    /** There is no such thing within the caller's scope. */
    public static RefusalType notFound(String code) {
        return new RefusalType(code, Refusal.Kind.NOT_FOUND, null);
    }

    /** Someone else changed it first. */
    public static RefusalType changedMeanwhile(String code) {
        return new RefusalType(code, Refusal.Kind.CHANGED_MEANWHILE, null);
    }

    /** A refusal for this reason; the arguments fill the places of its text in order. */
    public Refusal with(Object... arguments) {
        return new Refusal(this, field, arguments);
    }

    /** A refusal for this reason about another input than usual; none when it is about the whole request. */
    public Refusal at(@Nullable String otherField, Object... arguments) {
        return new Refusal(this, otherField, arguments);
    }
}
