package nl.maatstaf.casefile.service.overview;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.maatstaf.casefile.StageEntry;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.type.Checklist;
import nl.maatstaf.casefile.type.StageDefinition;
import nl.maatstaf.casefile.type.TrackDefinition;
import nl.maatstaf.text.Label;

/**
 * What is recorded on a case, and what follows from it for its gates and tracks.
 *
 * @param all each piece with how it is shown, oldest first
 */
record RecordedEvidence(Map<Evidence, EvidenceLine> all) {

    /** A piece of evidence with how it is shown. */
    record Piece(Evidence evidence, EvidenceLine line) {}

    /** @param pieces oldest first */
    static RecordedEvidence of(List<Piece> pieces) {
        Map<Evidence, EvidenceLine> all = new LinkedHashMap<>();
        pieces.forEach(piece -> all.put(piece.evidence(), piece.line()));
        return new RecordedEvidence(all);
    }

    List<EvidenceLine> lines() {
        return List.copyOf(all.values());
    }

    /** The gates of the stages up to the current one. */
    List<GateView> gates(CaseTypeDefinition type, List<StageProgress> stages) {
        return stages.stream()
                .filter(stage -> stage.state() != StageProgress.State.NEXT)
                .map(stage -> gate(type, stage))
                .toList();
    }

    private GateView gate(CaseTypeDefinition type, StageProgress stage) {
        StageEntry.Manner leftBy = stage.leftBy();
        boolean unjudged = leftBy != null && !leftBy.isJudged();
        Checklist checklist = Checklist.judge(type.stage(stage.code()), all.keySet(), unjudged);
        return new GateView(
                stage.code(),
                stage.name(),
                type.stageAfter(stage.code()).map(StageDefinition::name).orElse(null),
                stage.leftBy(),
                checklist.items().stream()
                        .map(item -> new GateView.Item(
                                item.requirement(),
                                item.state(),
                                item.by().map(all::get).orElse(null)))
                        .toList());
    }

    List<TrackView> tracks(CaseTypeDefinition type) {
        return type.tracks().stream().map(this::track).toList();
    }

    private TrackView track(TrackDefinition track) {
        EvidenceLine latest = all.keySet().stream()
                .filter(piece -> piece.isAbout(Evidence.Kind.TRACK, track.code()))
                .max(Comparator.comparing(Evidence::knownFrom))
                .map(all::get)
                .orElse(null);
        Label current = track.states().stream()
                .filter(state -> latest != null && state.code().equals(latest.outcome()))
                .map(TrackDefinition.TrackState::name)
                .findFirst()
                .orElse(null);
        return new TrackView(track.code(), track.name(), track.states(), current, latest);
    }
}
