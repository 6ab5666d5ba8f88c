package nl.maatstaf.identity.web.session;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanismHandler;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Says which mechanism finds out who is calling: a token for the API, a session for pages. Single sign-on is one more
 * mechanism with a qualifier of its own, chosen here by its callback address; no page knows which was used.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class AuthenticationMechanismSelector implements HttpAuthenticationMechanismHandler {

    private HttpAuthenticationMechanism pages;
    private HttpAuthenticationMechanism api;

    protected AuthenticationMechanismSelector() {}

    @Inject
    public AuthenticationMechanismSelector(
            @ByPassword HttpAuthenticationMechanism pages, @ByToken HttpAuthenticationMechanism api) {
        this.pages = pages;
        this.api = api;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        return of(request).validateRequest(request, response, context);
    }

    @Override
    public AuthenticationStatus secureResponse(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        return of(request).secureResponse(request, response, context);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        of(request).cleanSubject(request, response, context);
    }

    private HttpAuthenticationMechanism of(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api") ? api : pages;
    }
}
