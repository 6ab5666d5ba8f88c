package nl.maatstaf.casefile.type;

import java.util.List;
import nl.maatstaf.text.Label;

/**
 * What runs beside the stages and is required by a gate further on, such as the state aid procedure.
 *
 * @param code unique within its type
 * @param name as users see it
 * @param fromStage the stage in which it may start
 * @param states its states in order, as codes with names
 */
public record TrackDefinition(String code, Label name, String fromStage, List<TrackState> states) {

    public TrackDefinition {
        states = List.copyOf(states);
    }

    /**
     * A state of a track.
     *
     * @param code unique within the track
     * @param name as users see it
     */
    public record TrackState(String code, Label name) {}
}
