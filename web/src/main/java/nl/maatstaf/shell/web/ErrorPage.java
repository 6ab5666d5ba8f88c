package nl.maatstaf.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the error pages say: the reason of a refusal, or the number under which the log has the cause. */
@Named
@RequestScoped
public class ErrorPage {

    private static final System.Logger LOG = System.getLogger(ErrorPage.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    private HttpServletRequest request;
    private @Nullable String incident;

    protected ErrorPage() {}

    @Inject
    public ErrorPage(HttpServletRequest request) {
        this.request = request;
    }

    /** Why it is not allowed; empty when nothing more is known. */
    public String getReason() {
        return Optional.ofNullable(request.getAttribute(RefusalHandler.REASON))
                .map(Object::toString)
                .orElse("");
    }

    /** Eight hexadecimal digits; asking for it writes the cause into the log under them. */
    public String getIncident() {
        if (incident == null) {
            incident = "%08X".formatted(RANDOM.nextInt());
            Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            Object page = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            LOG.log(System.Logger.Level.ERROR, "incident " + incident + " on " + page, cause);
        }
        return incident;
    }
}
