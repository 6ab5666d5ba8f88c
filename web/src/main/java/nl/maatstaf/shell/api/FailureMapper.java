package nl.maatstaf.shell.api;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.security.SecureRandom;
import java.util.Optional;
import nl.maatstaf.database.Integrity;
import nl.maatstaf.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Turns whatever went wrong into a problem; when the fault is ours, its cause goes into the log under a number. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger("nl.maatstaf.shell");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Problems problems;
    private HttpServletRequest request;

    protected FailureMapper() {}

    @Inject
    public FailureMapper(Problems problems, HttpServletRequest request) {
        this.problems = problems;
        this.request = request;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        return cause(thrown, Refusal.class)
                .map(problems::of)
                .or(() -> cause(thrown, BadRequest.class).map(problems::of))
                .or(() -> cause(thrown, WebApplicationException.class).map(this::http))
                .or(() -> cause(thrown, OptimisticLockException.class).map(clash -> problems.ofClash()))
                .or(() -> cause(thrown, PessimisticLockException.class).map(clash -> problems.ofClash()))
                .orElseGet(() -> Integrity.isViolated(thrown) ? problems.ofReference() : failure(thrown));
    }

    private Response http(WebApplicationException thrown) {
        int status = thrown.getResponse().getStatus();
        if (status >= 500) {
            return failure(thrown);
        }
        Response problem = problems.ofStatus(status);
        String allowed = thrown.getResponse().getHeaderString("Allow");
        return allowed == null
                ? problem
                : Response.fromResponse(problem).header("Allow", allowed).build();
    }

    private Response failure(Throwable thrown) {
        String incident = "%08X".formatted(RANDOM.nextInt());
        LOG.log(System.Logger.Level.ERROR, "incident " + incident + " on " + request.getRequestURI(), thrown);
        return problems.ofFailure(incident);
    }

    private static <T extends Throwable> Optional<T> cause(@Nullable Throwable thrown, Class<T> type) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
        }
        return Optional.empty();
    }
}
