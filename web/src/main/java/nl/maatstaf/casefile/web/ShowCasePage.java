package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.maatstaf.access.AccessRefusals;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.audit.service.AuditQueries;
import nl.maatstaf.audit.service.TimelineEntry;
import nl.maatstaf.audit.service.TimelineFilter;
import nl.maatstaf.casefile.service.CaseIdentity;
import nl.maatstaf.casefile.service.overview.CaseOverview;
import nl.maatstaf.casefile.service.overview.CaseQueries;
import nl.maatstaf.casefile.service.overview.CaseTaskLine;
import nl.maatstaf.casefile.service.overview.CaseWork;
import nl.maatstaf.casefile.service.overview.SharedCase;
import nl.maatstaf.casefile.service.overview.StatusLine;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.casefile.web.part.CaseSubpage;
import org.jspecify.annotations.Nullable;

/**
 * The case that a page shows. It is read when the page is made; a form that is handled before needs none of it, and after
 * a refusal the page shows the case as it is by then.
 */
@Named("casePage")
@RequestScoped
public class ShowCasePage {

    private static final int NEWEST_EVENTS = 8;

    private CaseRequest request;
    private CaseQueries cases;
    private AuditQueries audit;
    private CurrentActor caller;

    private @Nullable CaseOverview whole;
    private @Nullable SharedCase shared;
    private @Nullable List<TimelineEntry> newest;
    private boolean readForShowing;

    protected ShowCasePage() {}

    @Inject
    public ShowCasePage(CaseRequest request, CaseQueries cases, AuditQueries audit, CurrentActor caller) {
        this.request = request;
        this.cases = cases;
        this.audit = audit;
        this.caller = caller;
    }

    /** Opens the case; one that is not there, or not for this visitor, becomes the 404 page, and so does such a part of it. */
    public void open() {
        request.getTab();
        if (isWhole()) {
            whole = cases.open(request.getNumber());
        } else {
            shared = cases.openShared(request.getNumber());
        }
        readForShowing = true;
        request.subpage().filter(page -> !page.isFor(caller.get())).ifPresent(this::refuse);
    }

    private void refuse(CaseSubpage page) {
        throw isWhole()
                ? AccessRefusals.NOT_AUTHORISED.with(page.right())
                : CaseRefusals.CASE_NOT_FOUND.with(request.getNumber());
    }

    /** The case, for officials. */
    public CaseOverview getCase() {
        if (whole == null || isStale()) {
            whole = cases.open(request.getNumber());
            readForShowing = isShowing();
        }
        return whole;
    }

    /** What the company that looks at it sees of the case. */
    public SharedCase getShared() {
        if (shared == null || isStale()) {
            shared = cases.openShared(request.getNumber());
            readForShowing = isShowing();
        }
        return shared;
    }

    /** The task that a subpage is about. */
    public CaseTaskLine getTask() {
        UUID task = request.item();
        CaseWork work = getCase().work();
        return Stream.of(work.open(), work.done())
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.id().equals(task))
                .findFirst()
                .orElseThrow(CaseRefusals.TASK_NOT_FOUND::with);
    }

    private boolean isStale() {
        return isShowing() && !readForShowing;
    }

    public CaseIdentity getIdentity() {
        return isWhole() ? getCase().identity() : getShared().identity();
    }

    public CaseTypeDefinition getType() {
        return isWhole() ? getCase().type() : getShared().type();
    }

    public StatusLine getStatus() {
        return isWhole() ? getCase().status() : getShared().status();
    }

    /** Whether the page is being made, as opposed to a form being handled. */
    public boolean isShowing() {
        return PhaseId.RENDER_RESPONSE.equals(FacesContext.getCurrentInstance().getCurrentPhaseId());
    }

    /** Whether all of the case is shown; a company sees what is shared. */
    public boolean isWhole() {
        return !caller.get().isCompany();
    }

    public boolean isActive() {
        return getIdentity().status() == CaseStatus.ACTIVE;
    }

    /** Whether its deadlines count. */
    public boolean isRunning() {
        return getIdentity().status().isRunning();
    }

    /** Whether this visitor may do that with the case as it stands: deciding needs an active case. */
    public boolean may(Right right) {
        return caller.get().may(right) && getIdentity().status() != CaseStatus.ENTERED_IN_ERROR;
    }

    public boolean mayDecide() {
        return may(Right.DECIDE_STAGE) && isActive();
    }

    public String getUsername() {
        return caller.get().username();
    }

    public List<TimelineEntry> newest() {
        if (newest == null) {
            CaseIdentity identity = getIdentity();
            newest = audit.timeline(identity.id(), identity.scope(), TimelineFilter.newest(NEWEST_EVENTS));
        }
        return newest;
    }

    /** The number of the newest event; forms carry it, to show later what happened meanwhile. */
    public long getNewestEvent() {
        return newest().isEmpty() ? 0 : newest().getFirst().sequence();
    }

    /** What happened after the page was made that a refused form was on. */
    public List<TimelineEntry> meanwhile() {
        return request.seenEvent()
                .map(seen -> newest().stream()
                        .filter(event -> event.sequence() > seen)
                        .toList())
                .orElse(List.of());
    }
}
