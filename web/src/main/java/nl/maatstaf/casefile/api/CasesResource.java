package nl.maatstaf.casefile.api;

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
import java.util.List;
import java.util.Optional;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.audit.service.AuditQueries;
import nl.maatstaf.audit.service.TimelineEntry;
import nl.maatstaf.audit.service.TimelineFilter;
import nl.maatstaf.casefile.service.CaseFileService;
import nl.maatstaf.casefile.service.CaseIdentity;
import nl.maatstaf.casefile.service.list.CaseList;
import nl.maatstaf.casefile.service.list.CaseListFilter;
import nl.maatstaf.casefile.service.list.CaseListQueries;
import nl.maatstaf.casefile.service.overview.CaseQueries;
import nl.maatstaf.casefile.subject.CaseNumber;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.casefile.web.timeline.ShownNames;
import nl.maatstaf.shell.api.Api;
import nl.maatstaf.shell.api.BadRequest;
import nl.maatstaf.shell.api.Body;
import nl.maatstaf.shell.api.FieldNames;
import nl.maatstaf.shell.api.IfMatchVersion;
import nl.maatstaf.shell.api.Language;
import nl.maatstaf.shell.api.PageLinks;
import nl.maatstaf.shell.api.Parameters;
import nl.maatstaf.shell.api.Receipt;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** Cases: lists of them, one of them, what happened on it and what is done with it. */
@Path("cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CasesResource {

    @Inject
    private CaseListQueries lists;

    @Inject
    private CaseQueries cases;

    @Inject
    private AuditQueries log;

    @Inject
    private CaseFileService service;

    @Inject
    private FieldNames names;

    @Inject
    private Language language;

    @Inject
    private CurrentActor caller;

    @Inject
    private Now now;

    protected CasesResource() {}

    /** Cases within the caller's scope, by their numbers. */
    @GET
    public Response list(@Context UriInfo uri) {
        Parameters asked = Parameters.dated(
                uri, "type", "stage", "status", "cluster", "province", "organisation", "limit", "cursor");
        CaseListFilter filter = new CaseListFilter(
                asked.code("type"),
                asked.code("stage"),
                asked.constant("status", CaseStatus.class),
                asked.text("cluster"),
                asked.text("province"),
                asked.text("organisation"),
                asked.past(now.today()).orElse(null));
        lists.unknown(filter).stream().findFirst().ifPresent(field -> {
            throw new BadRequest(field, "shell.api.unknownCode");
        });
        CaseList found = lists.list(
                filter, Optional.ofNullable(asked.text("cursor")).orElse(CaseList.FROM_START), asked.limit());
        String next = PageLinks.next(uri, found.next());
        CasePage page = CasePage.of(
                filter.asOf(), found.cases().stream().map(CaseItem::of).toList(), next);
        return PageLinks.answer(page, next);
    }

    /** One case, with its version as {@code ETag} for who may change it. */
    @GET
    @Path("{number}")
    public Response find(@PathParam("number") CaseNumber number, @Context UriInfo uri) {
        new Parameters(uri);
        CaseDetail detail = caller.get().isCompany()
                ? CaseDetail.of(cases.openShared(number.text()), language.locale())
                : CaseDetail.of(cases.open(number.text()), language.locale());
        Response.ResponseBuilder answer = Response.ok(detail);
        Optional.ofNullable(detail.version()).ifPresent(version -> answer.tag(version.toString()));
        return answer.build();
    }

    /** What happened on a case, newest first; a company sees what was shared. */
    @GET
    @Path("{number}/events")
    public Response events(@PathParam("number") CaseNumber number, @Context UriInfo uri) {
        Parameters asked = new Parameters(uri, "limit", "cursor");
        int limit = asked.limit();
        CaseIdentity identity = cases.identify(number.text());
        TimelineFilter filter = new TimelineFilter(null, null, asked.whole("cursor", TimelineFilter.NEWEST), limit + 1);
        List<TimelineEntry> found = log.timeline(identity.id(), identity.scope(), filter);
        List<TimelineEntry> shown = found.stream().limit(limit).toList();
        String cursor = found.size() > limit ? String.valueOf(shown.getLast().sequence()) : null;
        String next = PageLinks.next(uri, cursor);
        Texts texts = language.texts(now.today());
        return PageLinks.answer(
                new EventPage(
                        shown.stream()
                                .map(entry -> EventPage.item(entry, ShownNames.of(entry, identity, texts)))
                                .toList(),
                        next),
                next);
    }

    /** Opens a case. */
    @POST
    public Response open(Body body, @HeaderParam(Api.REQUEST_KEY) String key) {
        names.call("date", "openedOn");
        return Receipt.of(service.open(Commands.openCase(body), key));
    }

    /** Passes the gate of the stage the case is in. */
    @POST
    @Path("{number}/gate-passages")
    public Response passGate(
            @PathParam("number") CaseNumber number,
            Body body,
            @HeaderParam("If-Match") @Nullable String seen,
            @HeaderParam(Api.REQUEST_KEY) String key) {
        body.only("date", "reason", IfMatchVersion.FIELD);
        service.passGate(number.text(), IfMatchVersion.of(body, seen), Commands.stageDecision(body), key);
        return Receipt.of(number.text());
    }

    /** Pauses, resumes, stops or completes a case, or says it was entered in error. */
    @POST
    @Path("{number}/status-changes")
    public Response changeStatus(
            @PathParam("number") CaseNumber number,
            Body body,
            @HeaderParam("If-Match") @Nullable String seen,
            @HeaderParam(Api.REQUEST_KEY) String key) {
        body.only("status", "date", "reason", "requestedBy", "reviewOn", IfMatchVersion.FIELD);
        service.changeStatus(number.text(), IfMatchVersion.of(body, seen), Commands.statusChange(body), key);
        return Receipt.of(number.text());
    }

    /** Records a document, advice, a decision or the state of a track. */
    @POST
    @Path("{number}/evidence")
    public Response record(
            @PathParam("number") CaseNumber number, Body body, @HeaderParam(Api.REQUEST_KEY) String key) {
        names.call("date", "occurredOn");
        service.record(number.text(), Commands.recordEvidence(body), key);
        return Receipt.of(number.text());
    }
}
