package nl.maatstaf.identity.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.identity.IdentityRefusals;
import nl.maatstaf.shell.http.RequestPath;
import nl.maatstaf.text.BoundedParser;

/** What a request about the caller's own sessions and tokens says in its path: {@code /sessions/end/<session>}. */
@Named
@RequestScoped
public class SessionsRequest {

    static final String PAGE = "/sessions";

    private static final Set<String> ABOUT_ONE = Set.of("end", "revoke");
    private static final Set<String> ABOUT_ALL = Set.of("end-all");

    private RequestPath path;

    protected SessionsRequest() {}

    @Inject
    public SessionsRequest(HttpServletRequest request) {
        this.path = RequestPath.of(request);
    }

    /** Refuses what is neither the page nor a dialog; it becomes the 404 page. */
    public void open() {
        if (path.segment(1).isPresent() && dialog().isEmpty()) {
            throw IdentityRefusals.SESSION_NOT_FOUND.with();
        }
    }

    /** The page below {@code WEB-INF} that answers it. */
    public String getPage() {
        return dialog().map(dialog -> "/WEB-INF/identity/dialogs/" + dialog + ".xhtml")
                .orElse("/WEB-INF/identity/sessions.xhtml");
    }

    /** The session or token that a dialog is about; none when the address does not name one. */
    Optional<UUID> item() {
        return path.segment(2).flatMap(BoundedParser::identifier);
    }

    private Optional<String> dialog() {
        return path.segment(1).filter((path.segment(2).isPresent() ? ABOUT_ONE : ABOUT_ALL)::contains);
    }
}
