package nl.maatstaf.identity.web.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request came from. Our own proxy is believed when it says for whom it asks; from anyone else, what
 * {@code X-Forwarded-For} says is hearsay. Of several addresses in it the last is the one that the proxy itself saw.
 */
@ApplicationScoped
public class ClientAddress {

    private static final String HEADER = "X-Forwarded-For";
    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f:.]{2,45}");

    private Optional<String> proxy;

    protected ClientAddress() {}

    @Inject
    public ClientAddress(@ConfigProperty(name = "maatstaf.proxy") Optional<String> proxy) {
        this.proxy = proxy;
    }

    public String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), Collections.list(request.getHeaders(HEADER)));
    }

    String of(String peer, List<String> forwardedFor) {
        if (forwardedFor.isEmpty() || proxy.filter(known -> isSame(known, peer)).isEmpty()) {
            return peer;
        }
        String all = forwardedFor.getLast();
        String last = all.substring(all.lastIndexOf(',') + 1).strip();
        return ADDRESS.matcher(last).matches() ? last : peer;
    }

    /** One address may be written in several ways. */
    private static boolean isSame(String one, String other) {
        try {
            return InetAddress.getByName(one).equals(InetAddress.getByName(other));
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
