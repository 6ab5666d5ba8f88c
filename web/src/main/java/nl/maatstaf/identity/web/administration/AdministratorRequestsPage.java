package nl.maatstaf.identity.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.identity.IdentityRefusals;
import nl.maatstaf.identity.service.administration.AdministratorRequestLine;
import nl.maatstaf.identity.service.administration.AdministratorRequestQueries;
import nl.maatstaf.identity.service.administration.AdministratorRequestService;
import nl.maatstaf.shell.http.RequestPath;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.text.BoundedParser;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a second administrator, and the dialogs about it, {@code /administrator-requests/<request>/approve}. A one-time password stands in the answer to the form that approved and nowhere
 * else.
 */
@Named
@RequestScoped
public class AdministratorRequestsPage {

    private static final String AGAIN = "/users";
    private static final Set<String> DIALOGS = Set.of("approve", "decline", "withdraw");

    private AdministratorRequestQueries queries;
    private AdministratorRequestService service;
    private Messages messages;
    private RequestPath path;

    private @Nullable List<AdministratorRequestLine> requests;
    private AdministratorRequestService.@Nullable Approval approval;

    protected AdministratorRequestsPage() {}

    @Inject
    public AdministratorRequestsPage(
            AdministratorRequestQueries queries,
            AdministratorRequestService service,
            Messages messages,
            HttpServletRequest request) {
        this.queries = queries;
        this.service = service;
        this.messages = messages;
        this.path = RequestPath.of(request);
    }

    /** Refuses what is no dialog about a request that is open; it becomes the 404 page. */
    public void open() {
        if (!DIALOGS.contains(dialog()) || getLine() == null) {
            throw IdentityRefusals.REQUEST_NOT_FOUND.with();
        }
    }

    /** The page below {@code WEB-INF} that answers the address. */
    public String getPage() {
        return "/WEB-INF/identity/" + (DIALOGS.contains(dialog()) ? "dialogs/" + dialog() : "users") + ".xhtml";
    }

    /** The address of a dialog about a request. */
    public String address(AdministratorRequestLine line, String dialog) {
        return "/administrator-requests/" + line.id() + "/" + dialog;
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

    /** The request that the dialog is about; none once it is no longer open. */
    public @Nullable AdministratorRequestLine getLine() {
        return getRequests().stream()
                .filter(line -> line.id().equals(id()))
                .findFirst()
                .orElse(null);
    }

    public List<AdministratorRequestLine> getRequests() {
        if (requests == null) {
            requests = queries.open();
        }
        return requests;
    }

    /** Who got a one-time password just now; nobody otherwise. */
    public @Nullable String getApproved() {
        return approval == null ? null : approval.username();
    }

    /** For the eyes of who approved, once. */
    public @Nullable String getOneTimePassword() {
        return approval == null ? null : approval.oneTimePassword();
    }

    private UUID id() {
        return path.segment(1).flatMap(BoundedParser::identifier).orElseThrow(IdentityRefusals.REQUEST_NOT_FOUND::with);
    }

    private String dialog() {
        return path.segment(2).orElse("");
    }
}
