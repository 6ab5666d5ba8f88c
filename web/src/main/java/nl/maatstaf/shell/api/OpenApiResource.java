package nl.maatstaf.shell.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The description of the API, by OpenAPI 3.1, open to all, pages of other sites among them. */
@Path("openapi.json")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {

    private String document = "";

    protected OpenApiResource() {}

    /**
     * Takes whom to ask.
     *
     * @param email where questions about the API are sent to; without it and the address of a page no contact is named
     */
    @Inject
    public OpenApiResource(
            @ConfigProperty(name = "maatstaf.contact.email") Optional<String> email,
            @ConfigProperty(name = "maatstaf.contact.url") Optional<String> url) {
        document = email.isPresent() && url.isPresent()
                ? OpenApiDocument.text(email.get(), url.get())
                : OpenApiDocument.text();
    }

    /** The document, which a test holds to what the resources do. */
    @GET
    public Response document() {
        return Response.ok(document).header("Access-Control-Allow-Origin", "*").build();
    }
}
