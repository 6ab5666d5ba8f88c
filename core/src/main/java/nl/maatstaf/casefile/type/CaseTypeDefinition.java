package nl.maatstaf.casefile.type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.maatstaf.casefile.evidence.Deviation;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Label;
import nl.maatstaf.text.TypedText;

/**
 * One published version of a case type: the stages its cases go through. It is data and never changes; a new version is a new
 * definition.
 *
 * @param code such as {@code maatwerk}
 * @param version from 1
 * @param name as users see it
 * @param numberPrefix the first part of its case numbers, such as {@code MW}
 * @param programme code of the programme its cases belong to
 * @param ministries the ministries that commission its cases
 * @param stages in order, at least one
 * @param tracks what runs beside the stages, such as state aid
 */
public record CaseTypeDefinition(
        String code,
        int version,
        Label name,
        String numberPrefix,
        String programme,
        List<String> ministries,
        List<StageDefinition> stages,
        List<TrackDefinition> tracks) {

    public CaseTypeDefinition {
        ministries = List.copyOf(ministries);
        stages = List.copyOf(stages);
        tracks = List.copyOf(tracks);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("case type " + code + " has no stages");
        }
    }

    /** Whether a piece of evidence is advice that a gate asks for, or the decision to do without it. */
    public boolean isAdvice(Evidence piece) {
        return stages.stream()
                .anyMatch(stage -> stage.requirements().stream()
                        .anyMatch(requirement -> requirement instanceof Requirement.AdviceReceived asked
                                && (piece.isAbout(Evidence.Kind.ADVICE, asked.adviser())
                                        || piece.isAbout(
                                                Evidence.Kind.DEVIATION,
                                                Deviation.topic(stage.code(), asked.code())))));
    }

    public StageDefinition firstStage() {
        return stages.getFirst();
    }

    /** The stage of that code; refused when the type has none. */
    public StageDefinition stage(String stageCode) {
        return findStage(stageCode).orElseThrow(() -> CaseRefusals.STAGE_UNKNOWN.with(stageCode));
    }

    public Optional<StageDefinition> findStage(String stageCode) {
        return stages.stream().filter(stage -> stage.code().equals(stageCode)).findFirst();
    }

    /** The position of a stage, from 1. */
    public int position(String stageCode) {
        return stages.indexOf(stage(stageCode)) + 1;
    }

    /** The stage that follows; none after the last. */
    public Optional<StageDefinition> stageAfter(String stageCode) {
        int next = position(stageCode);
        return next < stages.size() ? Optional.of(stages.get(next)) : Optional.empty();
    }

    /** What gates of this type ask to be recorded of a kind, in their order. */
    public List<Requirement> asked(Evidence.Kind kind) {
        return stages.stream()
                .flatMap(stage -> stage.requirements().stream())
                .filter(requirement ->
                        requirement.asks().filter(asked -> asked.kind() == kind).isPresent())
                .toList();
    }

    /**
     * What evidence of a kind is about: a topic that a gate asks for, named by itself or by the code of the requirement,
     * in capitals or not; a track by its code.
     *
     * @throws Refusal {@link CaseRefusals#TOPIC_UNKNOWN} when no gate asks for it
     */
    public String topic(Evidence.Kind kind, String named) {
        Map<String, String> topics = new LinkedHashMap<>();
        asked(kind)
                .forEach(requirement -> requirement.asks().ifPresent(asked -> {
                    topics.put(asked.topic(), asked.topic());
                    topics.putIfAbsent(requirement.code(), asked.topic());
                }));
        if (kind == Evidence.Kind.TRACK) {
            tracks.forEach(track -> topics.put(track.code(), track.code()));
        }
        return topics.entrySet().stream()
                .filter(topic -> topic.getKey().equalsIgnoreCase(TypedText.line(named)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> CaseRefusals.TOPIC_UNKNOWN.with(
                        named, topics.values().stream().distinct().collect(Collectors.joining(", "))));
    }

    /** Refuses a state that the track does not have. */
    public void checkTrackState(String track, String state) {
        List<String> states = tracks.stream()
                .filter(definition -> definition.code().equals(track))
                .flatMap(definition -> definition.states().stream())
                .map(TrackDefinition.TrackState::code)
                .toList();
        if (!states.contains(state)) {
            throw CaseRefusals.TRACK_STATE_UNKNOWN.with(state, String.join(", ", states));
        }
    }
}
