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
import nl.maatstaf.text.BoundedParser;
import org.jspecify.annotations.Nullable;

/** Where the caller is signed in, and how to end that. */
@Named
@RequestScoped
public class OwnSessionsPage {

    private static final String AGAIN = "/sessions";

    private SessionQueries queries;
    private SessionService service;
    private Messages messages;
    private Texts texts;

    private @Nullable String session;
    private @Nullable List<SessionLine> sessions;

    protected OwnSessionsPage() {}

    @Inject
    public OwnSessionsPage(SessionQueries queries, SessionService service, Messages messages, Texts texts) {
        this.queries = queries;
        this.service = service;
        this.messages = messages;
        this.texts = texts;
    }

    public String end() {
        service.end(id(String.valueOf(session)));
        messages.done("identity.sessions.ended");
        return AGAIN;
    }

    /** Ends all but this session, tokens included. */
    public String endAll() {
        service.endAllButThis();
        messages.done("identity.sessions.allEnded");
        return AGAIN;
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

    /** What the user signed in with, as far as it is known. */
    public String device(SessionLine one) {
        return one.device().isEmpty() ? texts.get("identity.sessions.device.unknown") : one.device();
    }

    public @Nullable String getSession() {
        return session;
    }

    public void setSession(@Nullable String session) {
        this.session = session;
    }

    private static UUID id(String text) {
        return BoundedParser.identifier(text).orElseThrow(IdentityRefusals.SESSION_NOT_FOUND::with);
    }
}
