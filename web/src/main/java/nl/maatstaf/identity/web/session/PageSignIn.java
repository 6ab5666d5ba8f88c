package nl.maatstaf.identity.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import nl.maatstaf.identity.service.password.ThrottleDecision;
import nl.maatstaf.identity.service.session.SignInAttempt;
import nl.maatstaf.identity.service.session.SignInService;
import nl.maatstaf.identity.service.session.SignInThrottle;
import nl.maatstaf.identity.service.session.SignedDeviceCookies;
import nl.maatstaf.identity.session.SessionSecret;
import nl.maatstaf.identity.web.guard.ClientAddress;
import nl.maatstaf.shell.http.NoStore;
import nl.maatstaf.text.TypedText;

/**
 * Signs in with what the login page hands over, and sends whoever has not signed in to that page. A session gets a new
 * identifier at sign-in, so that one planted before is worth nothing; whoever signs in where somebody else still was ends
 * that session first.
 *
 * <p>Requests from elsewhere (CSRF) are kept out twice: the session's cookie is {@code SameSite=Lax}, so a foreign page
 * cannot post with it, and a Faces form carries a view state that only our own page knows.
 */
@ByPassword
@ApplicationScoped
public class PageSignIn implements HttpAuthenticationMechanism {

    /** The attribute of a request whose attempt was too early: after how many seconds the next one may be made. */
    static final String SECONDS_TO_WAIT = PageSignIn.class.getName() + ".secondsToWait";

    private SignInService service;
    private SignInThrottle throttle;
    private SignedDeviceCookies devices;
    private ClientAddress addresses;

    protected PageSignIn() {}

    @Inject
    public PageSignIn(
            SignInService service, SignInThrottle throttle, SignedDeviceCookies devices, ClientAddress addresses) {
        this.service = service;
        this.throttle = throttle;
        this.devices = devices;
        this.addresses = addresses;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential typed) {
            return signIn(typed, request, response, context);
        }
        Principal known = request.getUserPrincipal();
        if (known != null) {
            return context.notifyContainerAboutLogin(known, Set.of());
        }
        return context.isProtected() ? toLoginPage(request, response) : context.doNothing();
    }

    private AuthenticationStatus signIn(
            UsernamePasswordCredential typed,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context) {
        String username = TypedText.lowerCode(typed.getCaller());
        String address = addresses.of(request);
        String marks = DeviceCookie.of(request);
        SignInAttempt attempt = new SignInAttempt(username, address, devices.find(marks, username));
        ThrottleDecision verdict = throttle.judge(attempt);
        if (verdict.shouldLog()) {
            service.refuseTooOften(username, address);
        }
        if (!verdict.isAdmitted()) {
            request.setAttribute(SECONDS_TO_WAIT, verdict.seconds());
            return AuthenticationStatus.SEND_FAILURE;
        }
        Optional<SessionSecret> begun =
                service.signIn(username, typed.getPasswordAsString(), address, Device.of(request));
        if (begun.isEmpty()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        throttle.refund(attempt);
        DeviceCookie.keep(devices.renew(marks, username), request, response);
        Caller.begin(begun.get(), renewSession(request));
        context.setRegisterSession(username, Set.of());
        return context.notifyContainerAboutLogin(username, Set.of());
    }

    private HttpSession renewSession(HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (request.getUserPrincipal() == null) {
            request.changeSessionId();
        } else {
            service.signOut();
            session.invalidate();
        }
        return request.getSession();
    }

    private static AuthenticationStatus toLoginPage(HttpServletRequest request, HttpServletResponse response) {
        NoStore.in(response);
        try {
            PageRedirect.send(ReturnUrl.loginFor(request), request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
