package nl.maatstaf.casefile.service.overview;

import java.util.List;
import nl.maatstaf.casefile.type.TrackDefinition;
import nl.maatstaf.text.Label;
import org.jspecify.annotations.Nullable;

/**
 * A track that runs beside the stages, such as state aid.
 *
 * @param states those it can have, in order
 * @param current the state it is in; none when nothing is recorded
 * @param latest the recording of that state
 */
public record TrackView(
        String code,
        Label name,
        List<TrackDefinition.TrackState> states,
        @Nullable Label current,
        @Nullable EvidenceLine latest) {

    public TrackView {
        states = List.copyOf(states);
    }
}
