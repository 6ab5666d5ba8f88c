package nl.maatstaf.casefile.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.casefile.evidence.Evidence.Kind;
import nl.maatstaf.casefile.service.CaseIdentity;
import nl.maatstaf.casefile.service.overview.CaseOverview;
import nl.maatstaf.casefile.service.overview.EvidenceLine;
import nl.maatstaf.casefile.service.overview.GateView;
import nl.maatstaf.casefile.service.overview.SharedCase;
import nl.maatstaf.casefile.service.overview.SharedStage;
import nl.maatstaf.casefile.service.overview.StatusLine;
import nl.maatstaf.casefile.type.Requirement.Asked;
import nl.maatstaf.shell.api.Codes;
import nl.maatstaf.text.Label;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** One case; for a company only what is shared. */
public record CaseDetail(
        String number,
        @Nullable String reference,
        String title,
        String type,
        int typeVersion,
        String stage,
        String status,
        String programme,
        List<Party> organisations,
        List<Site> sites,
        List<Cluster> clusters,
        List<String> ministries,
        @Nullable String officer,
        @Nullable Boolean confidential,
        boolean fictional,
        boolean unnamed,
        List<Stage> stages,
        List<Status> statuses,
        @Nullable Gate gate,
        List<Evidence> evidence,
        @Nullable Long version,
        @Nullable Instant lastChangedAt) {

    /** An organisation with its part in the case. */
    public record Party(UUID id, String name, String role) {}

    /** A site the case is about. */
    public record Site(
            String name, @Nullable String place, @Nullable String province) {}

    /** A cluster the case touches, by name. */
    public record Cluster(String name) {}

    /** A stage of the case type, with when it was reached and left, and when that was agreed and is expected. */
    public record Stage(
            String code,
            String name,
            String state,
            @Nullable Occurrence reached,
            @Nullable Occurrence left,
            @Nullable Occurrence planned,
            @Nullable Occurrence forecast) {}

    /** A status the case took. */
    public record Status(
            String status,
            Occurrence occurred,
            @Nullable String reason,
            @Nullable String requestedBy,
            @Nullable LocalDate reviewOn) {}

    /** The gate to be passed next, with every requirement as met or open. */
    public record Gate(String stage, boolean satisfied, List<Requirement> requirements) {}

    /**
     * One requirement of a gate.
     *
     * @param evidenceKind the kind of evidence to record for it; none when something else in the case meets it
     * @param topic what that evidence is about
     */
    public record Requirement(
            String code,
            String label,
            String state,
            @Nullable String evidenceKind,
            @Nullable String topic) {}

    /** What is recorded on the case. */
    public record Evidence(
            UUID id,
            String kind,
            String topic,
            Occurrence occurred,
            @Nullable String outcome,
            @Nullable String detail,
            @Nullable String place,
            @Nullable String reference,
            String recordedBy,
            @Nullable String approvedBy) {}

    static CaseDetail of(CaseOverview overview, Locale language) {
        boolean isDutch = isDutch(language);
        return of(
                overview.identity(),
                isDutch,
                overview.stages().stream()
                        .map(stage -> stage(stage.shared(), stage.planned(), stage.forecast(), isDutch))
                        .toList(),
                overview.statuses(),
                overview.gate() == null ? null : gate(overview.gate(), isDutch),
                overview.evidence().stream().map(CaseDetail::evidence).toList(),
                overview.identity().confidential(),
                overview.version(),
                overview.lastChangedAt());
    }

    static CaseDetail of(SharedCase shared, Locale language) {
        boolean isDutch = isDutch(language);
        return of(
                shared.identity(),
                isDutch,
                shared.stages().stream()
                        .map(stage -> stage(stage, null, null, isDutch))
                        .toList(),
                shared.statuses(),
                null,
                List.of(),
                null,
                null,
                null);
    }

    private static boolean isDutch(Locale language) {
        return !language.getLanguage().equals("en");
    }

    private static CaseDetail of(
            CaseIdentity identity,
            boolean isDutch,
            List<Stage> stages,
            List<StatusLine> statuses,
            @Nullable Gate gate,
            List<Evidence> evidence,
            @Nullable Boolean confidential,
            @Nullable Long version,
            @Nullable Instant lastChangedAt) {
        return new CaseDetail(
                identity.number(),
                confidential == null ? null : identity.reference(),
                identity.title(),
                identity.typeCode(),
                identity.typeVersion(),
                identity.stageCode(),
                Codes.of(identity.status()),
                identity.programmeCode(),
                identity.parties().stream()
                        .map(party -> new Party(party.organisationId(), party.name(), Codes.of(party.role())))
                        .toList(),
                identity.locations().stream()
                        .map(site -> new Site(site.name(), site.place(), site.province()))
                        .toList(),
                identity.clusters().stream()
                        .map(cluster -> new Cluster(
                                isDutch ? cluster.name().nl() : cluster.name().en()))
                        .toList(),
                identity.ministries(),
                identity.officer() == null ? null : identity.officer().name(),
                confidential,
                identity.fictional(),
                identity.unnamed(),
                stages,
                statuses.stream().map(CaseDetail::status).toList(),
                gate,
                evidence,
                version,
                lastChangedAt);
    }

    private static Stage stage(
            SharedStage stage, @Nullable PartialDate planned, @Nullable PartialDate forecast, boolean isDutch) {
        return new Stage(
                stage.code(),
                isDutch ? stage.name().nl() : stage.name().en(),
                Codes.of(stage.state()),
                Occurrence.ofOptional(stage.reached()),
                Occurrence.ofOptional(stage.left()),
                Occurrence.ofOptional(planned),
                Occurrence.ofOptional(forecast));
    }

    private static Status status(StatusLine line) {
        return new Status(
                Codes.of(line.status()),
                Occurrence.of(line.occurred()),
                line.reason(),
                line.requestedBy(),
                line.reviewOn());
    }

    private static Gate gate(GateView gate, boolean isDutch) {
        return new Gate(
                gate.stageCode(),
                gate.satisfied(),
                gate.items().stream().map(item -> requirement(item, isDutch)).toList());
    }

    private static Requirement requirement(GateView.Item item, boolean isDutch) {
        Label label = item.requirement().label();
        Optional<Asked> asked = item.requirement().asks().filter(one -> one.kind() != Kind.TASK);
        return new Requirement(
                item.requirement().code(),
                isDutch ? label.nl() : label.en(),
                Codes.of(item.state()),
                asked.map(one -> Codes.of(one.kind())).orElse(null),
                asked.map(Asked::topic).orElse(null));
    }

    private static Evidence evidence(EvidenceLine line) {
        return new Evidence(
                line.fact(),
                Codes.of(line.kind()),
                line.topic(),
                Occurrence.of(line.occurred()),
                line.outcome(),
                line.detail(),
                line.place(),
                line.reference(),
                line.recordedBy(),
                line.approvedBy());
    }
}
