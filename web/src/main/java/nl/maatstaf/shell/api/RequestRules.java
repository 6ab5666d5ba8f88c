package nl.maatstaf.shell.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** What every request to the API keeps to: whatever changes something brings a key that makes it act once. */
@Provider
public class RequestRules implements ContainerRequestFilter {

    private static final int LONGEST_KEY = 100;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.POST)) {
            return;
        }
        String key = request.getHeaderString(Api.REQUEST_KEY);
        if (key == null || key.isBlank()) {
            throw new BadRequest(Api.REQUEST_KEY, "shell.api.keyMissing");
        }
        if (key.length() > LONGEST_KEY) {
            throw new BadRequest(Api.REQUEST_KEY, "shell.api.tooLong", LONGEST_KEY);
        }
    }
}
