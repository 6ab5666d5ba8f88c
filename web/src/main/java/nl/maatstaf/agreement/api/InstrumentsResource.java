package nl.maatstaf.agreement.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.maatstaf.agreement.service.InstrumentQueries;
import nl.maatstaf.agreement.service.InstrumentService;
import nl.maatstaf.casefile.service.CaseIdentity;
import nl.maatstaf.casefile.service.overview.CaseQueries;
import nl.maatstaf.casefile.subject.CaseNumber;
import nl.maatstaf.shell.api.Api;
import nl.maatstaf.shell.api.Body;
import nl.maatstaf.shell.api.FieldNames;
import nl.maatstaf.shell.api.Parameters;
import nl.maatstaf.shell.api.Receipt;

/** The instruments of a case. */
@Path("cases/{number}/instruments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InstrumentsResource {

    @Inject
    private InstrumentService service;

    @Inject
    private CaseQueries cases;

    @Inject
    private InstrumentQueries instruments;

    @Inject
    private FieldNames names;

    protected InstrumentsResource() {}

    /** The instruments of a case; a company sees those that were signed. */
    @GET
    public InstrumentList list(@PathParam("number") CaseNumber number, @Context UriInfo uri) {
        new Parameters(uri);
        CaseIdentity identity = cases.identify(number.text());
        return InstrumentList.of(instruments.ofCase(identity.id(), identity.scope()));
    }

    /** Records an instrument that was signed, with what it commits to. */
    @POST
    public Response record(
            @PathParam("number") CaseNumber number, Body body, @HeaderParam(Api.REQUEST_KEY) String key) {
        names.call("low", "lowTonnes");
        names.call("central", "centralTonnes");
        return Receipt.of(number.text(), service.record(number.text(), Commands.signInstrument(body), key));
    }
}
