package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.evidence.RecordEvidence;
import nl.maatstaf.casefile.service.CaseFileService;
import nl.maatstaf.casefile.service.overview.EvidenceLine;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.type.Requirement;
import nl.maatstaf.casefile.type.TrackDefinition;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** Records what a gate may count on: a document, advice, a decision, the state of a track; approves a decision. */
@Named("recordEvidence")
@RequestScoped
public class RecordEvidencePage {

    private static final Set<Evidence.Kind> SHOWN_ELSEWHERE =
            EnumSet.of(Evidence.Kind.SIGNATURE, Evidence.Kind.FIGURES, Evidence.Kind.TASK);

    private CaseFileService cases;
    private CaseRequest request;
    private ShowCasePage page;
    private CaseLabels words;
    private Messages messages;

    private String topic = "";
    private PartialDate date;
    private @Nullable String outcome;
    private @Nullable String detail;
    private @Nullable String place;
    private @Nullable String reference;

    protected RecordEvidencePage() {}

    @Inject
    public RecordEvidencePage(
            CaseFileService cases,
            CaseRequest request,
            ShowCasePage page,
            CaseLabels words,
            Messages messages,
            Now now) {
        this.cases = cases;
        this.request = request;
        this.page = page;
        this.words = words;
        this.messages = messages;
        this.date = PartialDate.on(now.today());
    }

    public String document() {
        return record(Evidence.Kind.DOCUMENT, "casefile.done.document");
    }

    public String advice() {
        return record(Evidence.Kind.ADVICE, "casefile.done.advice");
    }

    public String decision() {
        return record(Evidence.Kind.DECISION, "casefile.done.decision");
    }

    public String track() {
        return record(Evidence.Kind.TRACK, "casefile.done.track");
    }

    /** Approves, as the second pair of eyes, the decision that the pressed button names. */
    public String approve() {
        UUID fact = request.pressed("approveForm:approve");
        cases.approve(request.getNumber(), fact, request.getKey());
        messages.done("casefile.done.approved");
        return request.again();
    }

    private String record(Evidence.Kind kind, String done) {
        RecordEvidence command = new RecordEvidence(kind, topic, date, outcome, detail, place, reference);
        cases.record(request.getNumber(), command, request.getKey());
        messages.done(done);
        return request.again();
    }

    public Map<String, String> getDocuments() {
        return words.topics(page.getCase().type(), Evidence.Kind.DOCUMENT);
    }

    public Map<String, String> getAdvisers() {
        return words.topics(page.getCase().type(), Evidence.Kind.ADVICE);
    }

    public Map<String, String> getDecisions() {
        return words.topics(page.getCase().type(), Evidence.Kind.DECISION);
    }

    public List<TrackDefinition> getTracks() {
        return page.getCase().type().tracks();
    }

    /** The states of all tracks; each track refuses those of another. */
    public List<TrackDefinition.TrackState> getTrackStates() {
        return getTracks().stream().flatMap(track -> track.states().stream()).toList();
    }

    /** The decisions on something that wait for a second pair of eyes. */
    List<EvidenceLine> awaiting(String decision) {
        return page.getCase().evidence().stream()
                .filter(line -> line.topic().equals(decision) && isAwaiting(line))
                .toList();
    }

    /** What is recorded, newest first; signatures, tonnes and tasks are shown with what they are of. */
    public List<EvidenceLine> getLines() {
        return page.getCase().evidence().reversed().stream()
                .filter(line -> !SHOWN_ELSEWHERE.contains(line.kind()))
                .toList();
    }

    /** Whether a decision waits for a second pair of eyes. */
    public boolean isAwaiting(EvidenceLine line) {
        return line.kind() == Evidence.Kind.DECISION
                && line.approvedBy() == null
                && !line.imported()
                && asksTwo(page.getCase().type(), line.topic());
    }

    private static boolean asksTwo(CaseTypeDefinition type, String decision) {
        return type.stages().stream()
                .flatMap(stage -> stage.requirements().stream())
                .anyMatch(requirement -> requirement instanceof Requirement.DecisionTaken asked
                        && asked.fourEyes()
                        && asked.decision().equals(decision));
    }

    public String getTopic() {
        return topic.isEmpty() && CaseRequest.isFirstShown() ? request.getItem() : topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public PartialDate getDate() {
        return date;
    }

    public void setDate(PartialDate date) {
        this.date = date;
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getDetail() {
        return detail;
    }

    public void setDetail(@Nullable String detail) {
        this.detail = detail;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }
}
