package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.maatstaf.casefile.StageEntry;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.service.overview.EvidenceLine;
import nl.maatstaf.casefile.service.overview.GateView;
import nl.maatstaf.casefile.type.Checklist;
import nl.maatstaf.casefile.type.Requirement;
import nl.maatstaf.casefile.web.part.CaseParts;
import nl.maatstaf.casefile.web.part.CaseTab;
import nl.maatstaf.shell.web.Texts;
import org.jspecify.annotations.Nullable;

/** The gates of a case, each requirement with how it stands, why, and where it is settled. */
@Named
@RequestScoped
public class GateLines {

    private ShowCasePage page;
    private CaseParts parts;
    private CaseLabels words;
    private Texts texts;

    protected GateLines() {}

    @Inject
    public GateLines(ShowCasePage page, CaseParts parts, CaseLabels words, Texts texts) {
        this.page = page;
        this.parts = parts;
        this.words = words;
        this.texts = texts;
    }

    /**
     * One requirement.
     *
     * @param code of the requirement
     * @param look met, open or waived
     * @param icon drawing of that look
     * @param state in a word
     * @param why in a sentence
     * @param subpage on which it is settled; empty when elsewhere
     * @param tab on which it is settled; none when elsewhere than on a tab
     * @param task whether it is settled by a task
     * @param topic what it is settled about there, or the template of the task
     * @param by what meets it or deviates from it; none while it is open
     */
    public record Line(
            String code,
            String label,
            String look,
            String icon,
            String state,
            String why,
            String subpage,
            @Nullable CaseTab tab,
            boolean task,
            String topic,
            @Nullable EvidenceLine by) {

        public boolean open() {
            return look.equals("open");
        }
    }

    /** The gate of the current stage; none when the case is past its last stage. */
    public @Nullable GateView getCurrent() {
        GateView gate = page.getCase().gate();
        return gate == null || gate.next() == null ? null : gate;
    }

    public List<GateView> getEarlier() {
        return page.getCase().gates().stream()
                .filter(gate -> !gate.stageCode().equals(page.getIdentity().stageCode()))
                .filter(gate -> !gate.items().isEmpty())
                .toList();
    }

    public List<Line> lines(GateView gate) {
        return gate.items().stream().map(item -> line(gate, item)).toList();
    }

    private Line line(GateView gate, GateView.Item item) {
        Requirement requirement = item.requirement();
        boolean passedOver = item.state() == Checklist.State.OPEN && gate.leftBy() == StageEntry.Manner.SKIPPED;
        return new Line(
                requirement.code(),
                words.label(requirement.label()),
                switch (item.state()) {
                    case MET -> "met";
                    case OPEN -> gate.leftBy() == null ? "open" : "waived";
                    case DEVIATED, NOT_RECORDED -> "waived";
                },
                switch (item.state()) {
                    case MET -> "ok";
                    case OPEN -> "open";
                    case DEVIATED -> "waived";
                    case NOT_RECORDED -> "info";
                },
                passedOver ? texts.get("casefile.gate.passedOver") : texts.name(item.state()),
                passedOver ? texts.get("casefile.gate.passedOver.why") : why(item),
                subpage(requirement),
                parts.tabFor(requirement),
                requirement instanceof Requirement.TaskDone,
                requirement.asks().map(Requirement.Asked::topic).orElse(""),
                item.by());
    }

    private String why(GateView.Item item) {
        EvidenceLine by = item.by();
        return switch (item.state()) {
            case MET -> by == null ? "" : texts.of("casefile.gate.met", by.occurred(), by.recordedBy());
            case DEVIATED ->
                by == null ? "" : texts.of("casefile.gate.deviated", by.occurred(), by.recordedBy(), by.detail());
            case NOT_RECORDED -> texts.get("casefile.gate.notRecorded");
            case OPEN -> whyOpen(item.requirement());
        };
    }

    private String whyOpen(Requirement requirement) {
        return switch (requirement) {
            case Requirement.DocumentRegistered ignored -> texts.get("casefile.gate.open.document");
            case Requirement.AdviceReceived asked -> texts.of("casefile.gate.open.advice", asked.adviser());
            case Requirement.DecisionTaken asked -> whyUndecided(asked);
            case Requirement.TaskDone ignored -> texts.get("casefile.gate.open.task");
            case Requirement.TrackCompleted asked -> whyTrackIncomplete(asked);
            default -> words.whyOpen(requirement, page.getCase().evidence());
        };
    }

    private String whyUndecided(Requirement.DecisionTaken asked) {
        List<EvidenceLine> taken = evidence(Evidence.Kind.DECISION, asked.decision());
        return taken.isEmpty()
                ? texts.get(asked.fourEyes() ? "casefile.gate.open.decision.two" : "casefile.gate.open.decision")
                : texts.of("casefile.gate.open.decision.second", taken.getLast().recordedBy());
    }

    private String whyTrackIncomplete(Requirement.TrackCompleted asked) {
        return page.getCase().tracks().stream()
                .filter(track -> track.code().equals(asked.track()))
                .flatMap(track -> Stream.ofNullable(track.current()))
                .findFirst()
                .map(state -> texts.of("casefile.gate.open.track", words.label(state)))
                .orElseGet(() -> texts.get("casefile.gate.open.track.none"));
    }

    private List<EvidenceLine> evidence(Evidence.Kind kind, String topic) {
        return page.getCase().evidence().stream()
                .filter(line -> line.kind() == kind && line.topic().equals(topic))
                .toList();
    }

    private static String subpage(Requirement requirement) {
        return switch (requirement) {
            case Requirement.DocumentRegistered ignored -> "record-document";
            case Requirement.AdviceReceived ignored -> "record-advice";
            case Requirement.DecisionTaken ignored -> "record-decision";
            case Requirement.TrackCompleted ignored -> "record-track";
            default -> "";
        };
    }
}
