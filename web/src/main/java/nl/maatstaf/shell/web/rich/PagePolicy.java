package nl.maatstaf.shell.web.rich;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.maatstaf.shell.http.ContentSecurityPolicy;

/**
 * The policy of a page that needs another than the {@linkplain ContentSecurityPolicy#STRICT strict} one, sent before the
 * page is made. A page with components of PrimeFaces gets a nonce of its own, which {@link NonceWriter} writes at every
 * script. What a script asks later is run by the page that is already there, so it carries the nonce of that page, which
 * the page sends along.
 */
@Named
@RequestScoped
public class PagePolicy {

    private static final String NONCE = PagePolicy.class.getName() + ".nonce";
    private static final String SENT_ALONG = "primefaces.nonce";
    private static final Pattern SOUND = Pattern.compile("[A-Za-z0-9+/]{22}==");
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ContentSecurityPolicy policy = ContentSecurityPolicy.STRICT;

    /** Lets the scripts of components run. */
    public void allowComponents() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!faces.getPartialViewContext().isAjaxRequest()) {
            String nonce = random();
            faces.getAttributes().put(NONCE, nonce);
            send(policy.withNonce(nonce));
        }
    }

    /** Lets a page of ours show this one in a frame. */
    public void allowFraming() {
        send(policy.framedByOurPages());
    }

    /** What scripts are to carry; nothing on a plain page. */
    static Optional<String> nonce(FacesContext faces) {
        if (!faces.getPartialViewContext().isAjaxRequest()) {
            return Optional.ofNullable((String) faces.getAttributes().get(NONCE));
        }
        return Optional.ofNullable(
                        faces.getExternalContext().getRequestParameterMap().get(SENT_ALONG))
                .filter(sent -> SOUND.matcher(sent).matches());
    }

    private void send(ContentSecurityPolicy changed) {
        policy = changed;
        policy.sendWith((HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse());
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
