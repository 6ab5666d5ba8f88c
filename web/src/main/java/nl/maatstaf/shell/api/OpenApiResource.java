package nl.maatstaf.shell.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The description of the API, by OpenAPI 3.1, open to all, pages of other sites among them. */
@Path("openapi.json")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {

    protected OpenApiResource() {}

    /** The document, which a test holds to what the resources do. */
    @GET
    public Response document() {
        return Response.ok(OpenApiDocument.text())
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}
