package nl.maatstaf.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import nl.maatstaf.identity.TokenSecret;
import nl.maatstaf.identity.service.Account;
import nl.maatstaf.identity.service.UserQueries;
import nl.maatstaf.shell.api.Api;

/** Takes the caller from {@code Authorization: Bearer <token>}; without a valid one the answer is a 401 problem. */
@ByToken
@ApplicationScoped
public class TokenSignIn implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Bearer ";
    private static final String PROBLEM = """
            {"type":"about:blank","title":"Unauthorized","status":401,\
            "detail":"Geef een geldig token mee: Authorization: Bearer <token>."}""";

    private UserQueries users;

    @SuppressWarnings("NullAway.Init")
    protected TokenSignIn() {}

    @Inject
    public TokenSignIn(UserQueries users) {
        this.users = users;
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

    private static AuthenticationStatus refuse(HttpServletResponse response) {
        try {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("WWW-Authenticate", "Bearer");
            response.setHeader("API-Version", Api.VERSION);
            response.setContentType("application/problem+json");
            response.getWriter().write(PROBLEM);
            response.flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
