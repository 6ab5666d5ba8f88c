package nl.maatstaf.identity.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import nl.maatstaf.identity.service.Account;
import nl.maatstaf.identity.service.UserQueries;
import nl.maatstaf.identity.session.TokenSecret;
import nl.maatstaf.shell.api.Api;
import nl.maatstaf.shell.api.Problems;
import nl.maatstaf.shell.http.NoStore;

/** Takes the caller from {@code Authorization: Bearer <token>}; without a valid one the answer is a 401 problem. */
@ByToken
@ApplicationScoped
public class TokenSignIn implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Bearer ";
    private static final Jsonb JSON = JsonbBuilder.create();

    private UserQueries users;
    private Problems problems;

    protected TokenSignIn() {}

    @Inject
    public TokenSignIn(UserQueries users, Problems problems) {
        this.users = users;
        this.problems = problems;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!context.isProtected()) {
            return context.doNothing();
        }
        Optional<Account> account = Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> new TokenSecret(header.substring(SCHEME.length()).strip()))
                .flatMap(secret -> users.loadByToken(secret.digest()));
        if (account.isEmpty()) {
            return refuse(response);
        }
        Caller.keep(account.get(), request);
        return context.notifyContainerAboutLogin(account.get().actor().username(), Set.of());
    }

    private AuthenticationStatus refuse(HttpServletResponse response) {
        Response problem = problems.ofStatus(HttpServletResponse.SC_UNAUTHORIZED);
        try {
            response.setStatus(problem.getStatus());
            problem.getStringHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
            response.setHeader("WWW-Authenticate", "Bearer");
            NoStore.in(response);
            response.setHeader("API-Version", Api.VERSION);
            response.getWriter().write(JSON.toJson(problem.getEntity()));
            response.flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
