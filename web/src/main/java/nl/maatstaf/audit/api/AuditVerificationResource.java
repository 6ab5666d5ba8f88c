package nl.maatstaf.audit.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import nl.maatstaf.audit.service.AuditService;
import nl.maatstaf.shell.api.Parameters;

/** Whether the log is as it was written. */
@Path("audit-verification")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditVerificationResource {

    @Inject
    private AuditService audit;

    protected AuditVerificationResource() {}

    /** Walks every chain and every seal. */
    @GET
    public VerificationView verify(@Context UriInfo uri) {
        new Parameters(uri);
        return VerificationView.of(audit.verify());
    }
}
