package nl.maatstaf.casefile.web.timeline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.maatstaf.audit.EventCatalog;
import nl.maatstaf.audit.EventCategory;
import nl.maatstaf.audit.service.AuditQueries;
import nl.maatstaf.audit.service.TimelineEntry;
import nl.maatstaf.audit.service.TimelineFilter;
import nl.maatstaf.casefile.service.CaseIdentity;
import nl.maatstaf.casefile.web.CaseAddress;
import nl.maatstaf.casefile.web.CaseRequest;
import nl.maatstaf.casefile.web.ShowCasePage;
import nl.maatstaf.text.TypedText;
import org.jspecify.annotations.Nullable;

/** Everything that happened on a case, a page at a time, newest first. */
@Named("timelinePage")
@RequestScoped
public class TimelinePage {

    private static final int PAGE = 50;

    private ShowCasePage page;
    private CaseRequest request;
    private AuditQueries audit;
    private EventLines lines;
    private @Nullable List<TimelineEntry> found;

    protected TimelinePage() {}

    @Inject
    public TimelinePage(ShowCasePage page, CaseRequest request, AuditQueries audit, EventLines lines) {
        this.page = page;
        this.request = request;
        this.audit = audit;
        this.lines = lines;
    }

    /** What the timeline can be narrowed to. */
    public List<EventCategory> getKinds() {
        return EventCatalog.choices();
    }

    public String getKind() {
        return category().map(EventCategory::word).orElse("");
    }

    public String getActor() {
        return request.find("actor").map(TypedText::lowerCode).orElse("");
    }

    public boolean isFiltered() {
        return !getKind().isEmpty() || !getActor().isEmpty();
    }

    public List<EventLines.Line> getLines() {
        return found().stream().limit(PAGE).map(lines::line).toList();
    }

    /** The address of what came before this page; empty when this is the beginning. */
    public String getOlder() {
        return found().size() > PAGE
                ? address() + "&before=" + found().get(PAGE - 1).sequence()
                : "";
    }

    /** The address of the newest events, when this page shows older ones; empty otherwise. */
    public String getNewer() {
        return request.findNumber("before").isPresent() ? address() : "";
    }

    private String address() {
        return CaseAddress.part(request.getNumber(), TimelineTab.CODE) + "?kind=" + encoded(getKind()) + "&actor="
                + encoded(getActor());
    }

    private Optional<EventCategory> category() {
        return request.find("kind")
                .flatMap(word -> EventCatalog.choices().stream()
                        .filter(category -> category.word().equals(word))
                        .findFirst());
    }

    private List<TimelineEntry> found() {
        if (found == null) {
            CaseIdentity identity = page.getIdentity();
            String actor = getActor();
            found = audit.timeline(
                    identity.id(),
                    identity.scope(),
                    new TimelineFilter(
                            category().orElse(null),
                            actor.isEmpty() ? null : actor,
                            request.findNumber("before").orElse(TimelineFilter.NEWEST),
                            PAGE + 1));
        }
        return found;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
