package nl.maatstaf.casefile.service.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.maatstaf.casefile.service.CaseIdentity;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import org.jspecify.annotations.Nullable;

/**
 * A case as its page shows it to officials; a company sees a {@link SharedCase}.
 *
 * @param team the officials on it, its officer among them
 * @param type the definition it runs by
 * @param stages every stage of the type, in order
 * @param entries the stages it came into, the latest last
 * @param statuses those it had, the latest last
 * @param gates those of the current stage and of the stages before it, in order
 * @param evidence what is recorded, oldest first
 * @param work its tasks and newest notes
 * @param version to send along with a change, so that a change of someone else in between is noticed
 */
public record CaseOverview(
        CaseIdentity identity,
        List<CaseIdentity.Colleague> team,
        CaseTypeDefinition type,
        List<StageProgress> stages,
        List<StageLine> entries,
        List<StatusLine> statuses,
        List<GateView> gates,
        List<TrackView> tracks,
        List<EvidenceLine> evidence,
        CaseWork work,
        Instant lastChangedAt,
        long version) {

    public CaseOverview {
        team = List.copyOf(team);
        stages = List.copyOf(stages);
        entries = List.copyOf(entries);
        statuses = List.copyOf(statuses);
        gates = List.copyOf(gates);
        tracks = List.copyOf(tracks);
        evidence = List.copyOf(evidence);
    }

    /** The status it has, with why, who asked and when it is looked at again. */
    public StatusLine status() {
        return statuses.getLast();
    }

    /** The day on which the next open task is due. */
    public @Nullable LocalDate nextDeadline() {
        return work.open().lines().stream()
                .map(CaseTaskLine::dueOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The gate that is to be passed next. */
    public @Nullable GateView gate() {
        return gates.stream()
                .filter(gate -> gate.stageCode().equals(identity.stageCode()))
                .findFirst()
                .orElse(null);
    }
}
