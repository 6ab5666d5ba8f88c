package nl.maatstaf.shell.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The API: JSON over HTTP with a bearer token, by the Dutch API design rules. Its resources are found by their paths. */
@ApplicationPath(Api.PATH)
public class Api extends Application {

    /** Where it lives, from the root of the server. */
    public static final String PATH = "/api/v1";

    /** The version of what it offers; a new major version gets a path of its own. */
    public static final String VERSION = "1.0.0";

    /** The header with the key that makes a repeated request act once. */
    public static final String REQUEST_KEY = "Idempotency-Key";

    /** Nothing describes the API but its own document. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
