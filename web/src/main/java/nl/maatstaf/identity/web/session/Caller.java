package nl.maatstaf.identity.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.identity.service.Account;
import nl.maatstaf.identity.service.UserQueries;
import nl.maatstaf.identity.service.session.SessionService;
import nl.maatstaf.identity.session.SessionSecret;
import nl.maatstaf.shell.http.RequestPath;

/**
 * Loads the caller once per request, in one statement, for services and pages to read. Duties taken away hold from the
 * next request; whoever's session is over is signed out, and whoever has a one-time password first replaces it.
 */
public class Caller extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String ACCOUNT = Caller.class.getName();
    private static final String SESSION = Caller.class.getName() + ".session";
    private static final String PASSWORD_PAGE = "/password";

    /** What is open to who has a one-time password still to replace. */
    private static final Set<String> ANY_PASSWORD = Set.of(PASSWORD_PAGE, "/login", "/identity/logout");

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient UserQueries users;

    @Inject
    private transient SessionService sessions;

    /** Leaves what a mechanism had to load anyway, so that it is not loaded twice. */
    static void keep(Account account, HttpServletRequest request) {
        request.setAttribute(ACCOUNT, account);
    }

    /** Ties the browser's state to the session that was begun: when that is over, so is what the browser may. */
    static void begin(SessionSecret secret, HttpSession state) {
        state.setAttribute(SESSION, secret.text());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null || RequestPath.of(request).isResource()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Account> account = load(request);
        if (account.isEmpty()) {
            signOut(request, response);
            return;
        }
        current.set(account.get().actor());
        Optional.ofNullable(account.get().session()).ifPresent(this::continueSession);
        if (account.get().mustChangePassword()
                && !ANY_PASSWORD.contains(RequestPath.of(request).text())) {
            PageRedirect.send(PASSWORD_PAGE, request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private Optional<Account> load(HttpServletRequest request) {
        return request.getAttribute(ACCOUNT) instanceof Account loaded
                ? Optional.of(loaded)
                : secret(request)
                        .flatMap(secret ->
                                users.loadBySession(request.getUserPrincipal().getName(), secret.digest()));
    }

    private static Optional<SessionSecret> secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(state -> (String) state.getAttribute(SESSION))
                .map(SessionSecret::new);
    }

    private void continueSession(Account.OpenSession session) {
        current.within(session.id());
        if (session.longUnseen()) {
            sessions.see(session.id());
        }
    }

    private static void signOut(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        PageRedirect.send(ReturnUrl.loginFor(request), request, response);
    }
}
