package nl.maatstaf.identity.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.maatstaf.shell.web.Texts;

/**
 * Signing in with a name and a password; whatever is wrong with them, the refusal is the same,
 * and so is being asked to wait after too many attempts.
 */
@Named
@RequestScoped
public class LoginPage {

    private SecurityContext security;
    private Texts texts;

    private String username = "";
    private String password = "";

    protected LoginPage() {}

    @Inject
    public LoginPage(SecurityContext security, Texts texts) {
        this.security = security;
        this.texts = texts;
    }

    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(username, password)));
        if (status == AuthenticationStatus.SUCCESS) {
            external.redirect(ReturnUrl.of(external.getRequestParameterMap().get(ReturnUrl.PARAMETER)));
        } else {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, refusal(external), null));
        }
    }

    private String refusal(ExternalContext external) {
        Object seconds = external.getRequestMap().get(PageSignIn.SECONDS_TO_WAIT);
        return seconds == null ? texts.get("identity.login.refused") : texts.of("identity.login.wait", seconds);
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    /** Never shown again. */
    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
