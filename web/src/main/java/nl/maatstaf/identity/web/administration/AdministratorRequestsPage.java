package nl.maatstaf.identity.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.identity.IdentityRefusals;
import nl.maatstaf.identity.service.administration.AdministratorRequestLine;
import nl.maatstaf.identity.service.administration.AdministratorRequestQueries;
import nl.maatstaf.identity.service.administration.AdministratorRequestService;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.text.BoundedParser;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a second administrator. A one-time password stands in the answer to the form that approved and nowhere
 * else.
 */
@Named
@RequestScoped
public class AdministratorRequestsPage {

    private static final String AGAIN = "/users";

    private AdministratorRequestQueries queries;
    private AdministratorRequestService service;
    private Messages messages;

    private @Nullable String request;
    private @Nullable List<AdministratorRequestLine> requests;
    private AdministratorRequestService.@Nullable Approval approval;

    protected AdministratorRequestsPage() {}

    @Inject
    public AdministratorRequestsPage(
            AdministratorRequestQueries queries, AdministratorRequestService service, Messages messages) {
        this.queries = queries;
        this.service = service;
        this.messages = messages;
    }

    /** Approves, and shows a one-time password when one was given. */
    public @Nullable String approve() {
        AdministratorRequestService.Approval done = service.approve(id());
        if (done.oneTimePassword() == null) {
            messages.done("identity.requests.approved", done.username());
            return AGAIN;
        }
        approval = done;
        requests = null;
        return null;
    }

    public String decline() {
        service.decline(id());
        messages.done("identity.requests.declined");
        return AGAIN;
    }

    public String withdraw() {
        service.withdraw(id());
        messages.done("identity.requests.withdrawn");
        return AGAIN;
    }

    public List<AdministratorRequestLine> getRequests() {
        if (requests == null) {
            requests = queries.open();
        }
        return requests;
    }

    /** Those the caller can approve. */
    public List<AdministratorRequestLine> getDecidable() {
        return getRequests().stream()
                .filter(AdministratorRequestLine::decidable)
                .toList();
    }

    /** Those the caller did not ask, which can be declined. */
    public List<AdministratorRequestLine> getOfOthers() {
        return getRequests().stream().filter(line -> !line.own()).toList();
    }

    /** Those the caller asked. */
    public List<AdministratorRequestLine> getOwn() {
        return getRequests().stream().filter(AdministratorRequestLine::own).toList();
    }

    /** Who got a one-time password just now; nobody otherwise. */
    public @Nullable String getApproved() {
        return approval == null ? null : approval.username();
    }

    /** For the eyes of who approved, once. */
    public @Nullable String getOneTimePassword() {
        return approval == null ? null : approval.oneTimePassword();
    }

    public @Nullable String getRequest() {
        return request;
    }

    public void setRequest(@Nullable String request) {
        this.request = request;
    }

    private UUID id() {
        return BoundedParser.identifier(String.valueOf(request)).orElseThrow(IdentityRefusals.REQUEST_NOT_FOUND::with);
    }
}
