package nl.maatstaf.identity.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.identity.IdentityRefusals;
import nl.maatstaf.identity.service.session.SessionLine;
import nl.maatstaf.identity.service.session.SessionQueries;
import nl.maatstaf.identity.service.session.SessionService;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.shell.web.Texts;
import org.jspecify.annotations.Nullable;

/** Where the caller is signed in, and how to end that. */
@Named
@RequestScoped
public class OwnSessionsPage {

    private SessionQueries queries;
    private SessionService service;
    private Messages messages;
    private Texts texts;
    private SessionsRequest request;

    private @Nullable List<SessionLine> sessions;

    protected OwnSessionsPage() {}

    @Inject
    public OwnSessionsPage(
            SessionQueries queries, SessionService service, Messages messages, Texts texts, SessionsRequest request) {
        this.queries = queries;
        this.service = service;
        this.messages = messages;
        this.texts = texts;
        this.request = request;
    }

    public String end() {
        service.end(id());
        messages.done("identity.sessions.ended");
        return SessionsRequest.PAGE;
    }

    /** Ends all but this session, tokens included. */
    public String endAll() {
        service.endAllButThis();
        messages.done("identity.sessions.allEnded");
        return SessionsRequest.PAGE;
    }

    public List<SessionLine> getSessions() {
        if (sessions == null) {
            sessions = queries.own();
        }
        return sessions;
    }

    /** All but the session that asks. */
    public List<SessionLine> getOthers() {
        return getSessions().stream().filter(one -> !one.current()).toList();
    }

    /** The session that the dialog is about; one that is not there, or that asks, becomes the 404 page. */
    public SessionLine getLine() {
        return getOthers().stream()
                .filter(one -> one.id().equals(id()))
                .findFirst()
                .orElseThrow(IdentityRefusals.SESSION_NOT_FOUND::with);
    }

    /** What tells a session from the others. */
    public String name(SessionLine one) {
        return texts.of("identity.sessions.of", device(one), one.address(), one.startedAt());
    }

    /** What the user signed in with, as far as it is known. */
    public String device(SessionLine one) {
        return one.device().isEmpty() ? texts.get("identity.sessions.device.unknown") : one.device();
    }

    private UUID id() {
        return request.item().orElseThrow(IdentityRefusals.SESSION_NOT_FOUND::with);
    }
}
