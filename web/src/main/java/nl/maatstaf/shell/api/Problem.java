package nl.maatstaf.shell.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not carried out, by RFC 9457.
 *
 * @param type names the kind of problem; {@code about:blank} when the status says all
 * @param title the kind in words
 * @param status the status of the answer
 * @param detail what is the matter with this request, in the language asked for
 * @param instance the request
 * @param errors what is the matter with which field; none when it is about the whole request
 * @param seenVersion the version the caller looked at, when someone changed it since
 * @param currentVersion the version there is now, when someone changed it since
 * @param incident the number under which the cause is in the log, when it is ours
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable List<FieldError> errors,
        @Nullable Long seenVersion,
        @Nullable Long currentVersion,
        @Nullable String incident) {

    /** What is the matter with one field. */
    public record FieldError(String field, String detail) {}
}
