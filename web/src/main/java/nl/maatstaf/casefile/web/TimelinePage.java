package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.maatstaf.audit.service.AuditQueries;
import nl.maatstaf.audit.service.TimelineEntry;
import nl.maatstaf.audit.service.TimelineFilter;
import nl.maatstaf.casefile.service.CaseIdentity;
import org.jspecify.annotations.Nullable;

/** Everything that happened on a case, a page at a time, newest first. */
@Named("timelinePage")
@RequestScoped
public class TimelinePage {

    private static final int PAGE = 50;

    private static final Map<String, Set<String>> ACTIONS = actions();

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

    public Set<String> getKinds() {
        return ACTIONS.keySet();
    }

    public String getKind() {
        return request.find("kind").filter(ACTIONS::containsKey).orElse("");
    }

    public String getActor() {
        return request.find("actor").orElse("");
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
        return "/casefile/case.xhtml?number=" + encoded(request.getNumber()) + "&tab=" + CaseTab.TIMELINE.code()
                + "&kind=" + encoded(getKind()) + "&actor=" + encoded(getActor());
    }

    private List<TimelineEntry> found() {
        if (found == null) {
            CaseIdentity identity = page.getIdentity();
            String actor = getActor();
            found = audit.timeline(
                    identity.id(),
                    identity.scope(),
                    new TimelineFilter(
                            ACTIONS.getOrDefault(getKind(), Set.of()),
                            actor.isEmpty() ? null : actor,
                            request.findNumber("before").orElse(TimelineFilter.NEWEST),
                            PAGE + 1));
        }
        return found;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Map<String, Set<String>> actions() {
        Map<String, Set<String>> actions = new LinkedHashMap<>();
        actions.put("stages", Set.of("CaseOpened", "GatePassed", "StageMoved", "StageDateSet", "RequirementDeviated"));
        actions.put("status", Set.of("StatusChanged"));
        actions.put("evidence", Set.of("EvidenceRecorded", "DecisionApproved"));
        actions.put("agreements", Set.of("InstrumentDrafted", "InstrumentMoved", "InstrumentSigned", "CommitmentSet"));
        actions.put("tasks", Set.of("TaskSetOut", "TaskCompleted", "TaskReopened", "TaskChanged"));
        actions.put("notes", Set.of("Noted", "FactCorrected.Note"));
        actions.put(
                "corrections",
                Set.of(
                        "CaseEdited",
                        "FactCorrected.Evidence",
                        "FactCorrected.StageEntry",
                        "FactCorrected.StatusEntry",
                        "FactCorrected.Commitment",
                        "FactCorrected.Note",
                        "FactCorrected.InstrumentState",
                        "FactCorrected.InstrumentSource",
                        "FactCorrected.StateTakenBack",
                        "FactCorrected.Signatories"));
        return actions;
    }
}
