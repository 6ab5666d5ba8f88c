package nl.maatstaf.shell.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.OptionalInt;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.Limits;
import nl.maatstaf.text.StorableText;

/**
 * What every request to the API keeps to: its address can be kept, and whatever changes something brings a key that makes
 * it act once.
 */
@Provider
public class ApiRequestFilter implements ContainerRequestFilter {

    private static final Limit KEY = Limits.named("delivery.Claim.key");

    @Override
    public void filter(ContainerRequestContext request) {
        request.getUriInfo()
                .getPathParameters()
                .forEach((name, values) -> values.forEach(value -> keepable(name, value)));
        if (!request.getMethod().equals(HttpMethod.POST)) {
            return;
        }
        String key = request.getHeaderString(Api.REQUEST_KEY);
        if (key == null || key.isBlank()) {
            throw new BadRequest(Api.REQUEST_KEY, "shell.api.keyMissing");
        }
        if (!KEY.allows(key)) {
            throw new BadRequest(Api.REQUEST_KEY, "shell.api.tooLong", KEY.longest());
        }
        keepable(Api.REQUEST_KEY, key);
    }

    /** Text that can be kept; other text is refused at the parameter or header it stands in. */
    static String keepable(String name, String text) {
        OptionalInt flaw = StorableText.firstFlaw(text);
        if (flaw.isPresent()) {
            throw new BadRequest(name, "shell.notStorable", flaw.getAsInt());
        }
        return text;
    }
}
