package nl.maatstaf.shell.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** Writes problems in the language the caller asks for: Dutch unless English is preferred. */
@RequestScoped
public class Problems {

    static final String MEDIA_TYPE = "application/problem+json";
    private static final String BLANK = "about:blank";

    private HttpServletRequest request;
    private Texts texts;
    private FieldNames names;

    protected Problems() {}

    @Inject
    public Problems(HttpServletRequest request, Language language, Now now, FieldNames names) {
        this.request = request;
        this.texts = language.texts(now.today());
        this.names = names;
    }

    /** The answer to a request that is refused. */
    public Response of(Refusal refusal) {
        return of(refusal, null, null);
    }

    /**
     * The answer to a request that is refused because someone changed the thing first.
     *
     * @param seen the version the caller looked at
     * @param current the version there is now
     */
    public Response ofChange(Refusal refusal, long seen, long current) {
        return of(refusal, seen, current);
    }

    private Response of(Refusal refusal, @Nullable Long seen, @Nullable Long current) {
        String input = refusal.field().orElse(null);
        return answer(type(refusal), status(refusal.kind()), texts.of(refusal), input, seen, current, null);
    }

    /** The answer to a request that cannot be read. */
    Response of(BadRequest bad) {
        return answer(BLANK, 400, texts.of(bad.key(), bad.arguments().toArray()), bad.field(), null, null, null);
    }

    /** The answer to a request that HTTP itself refuses, such as a method that is not there or a caller without a token. */
    public Response ofStatus(int status) {
        return answer(BLANK, status, texts.get("shell.api.detail." + known(status)), null, null, null, null);
    }

    /** The answer to a request that clashed with another one. */
    Response ofClash() {
        return answer(BLANK, 409, texts.get("shell.changedMeanwhile"), null, null, null, null);
    }

    /** The answer to a request that refers to what is not there. */
    Response ofReference() {
        return answer(BLANK, 422, texts.get("shell.api.unknownReference"), null, null, null, null);
    }

    /** The answer when the fault is ours. */
    Response ofFailure(String incident) {
        return answer(BLANK, 500, texts.of("shell.api.detail.500", incident), null, null, null, incident);
    }

    private Response answer(
            String type,
            int status,
            String detail,
            @Nullable String input,
            @Nullable Long seen,
            @Nullable Long current,
            @Nullable String incident) {
        List<Problem.FieldError> errors =
                input == null ? null : List.of(new Problem.FieldError(names.of(input), detail));
        Problem problem = new Problem(
                type,
                texts.get("shell.api.title." + known(status)),
                status,
                detail,
                request.getRequestURI(),
                errors,
                seen,
                current,
                incident);
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header("Content-Language", texts.get("shell.api.language"))
                .entity(problem)
                .build();
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> 422;
            case NOT_NOW, CHANGED_MEANWHILE -> 409;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
        };
    }

    /** The status, or the general one of its hundred when nothing is said about it. */
    private static int known(int status) {
        boolean isSaid =
                List.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 422).contains(status);
        return isSaid ? status : Math.min(status / 100, 5) * 100;
    }

    /** {@code urn:maatstaf:casefile:gate-not-satisfied}. */
    private static String type(Refusal refusal) {
        return "urn:maatstaf:" + refusal.type().code().replace('.', ':');
    }
}
