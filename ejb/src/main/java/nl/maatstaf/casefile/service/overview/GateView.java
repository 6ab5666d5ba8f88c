package nl.maatstaf.casefile.service.overview;

import java.util.List;
import nl.maatstaf.casefile.StageEntry;
import nl.maatstaf.casefile.type.Checklist;
import nl.maatstaf.casefile.type.Requirement;
import nl.maatstaf.text.Label;
import org.jspecify.annotations.Nullable;

/**
 * The gate of a stage as it stands.
 *
 * @param stageCode the stage it leads out of
 * @param next the stage it leads to; none for the last
 * @param leftBy how the case left the stage; none while it has not
 * @param items every requirement, in order
 */
public record GateView(
        String stageCode, Label stage, @Nullable Label next, StageEntry.@Nullable Manner leftBy, List<Item> items) {

    public GateView {
        items = List.copyOf(items);
    }

    /**
     * One requirement.
     *
     * @param requirement what is asked
     * @param state how it stands
     * @param by what meets it, or the decision to deviate; none otherwise
     */
    public record Item(
            Requirement requirement,
            Checklist.State state,
            @Nullable EvidenceLine by) {}

    /** Those met or deviated from. */
    public int satisfiedCount() {
        return count(Checklist.State.MET) + count(Checklist.State.DEVIATED);
    }

    /** Those nothing is known about, since no gate was judged. */
    public int notRecorded() {
        return count(Checklist.State.NOT_RECORDED);
    }

    public boolean satisfied() {
        return count(Checklist.State.OPEN) == 0;
    }

    private int count(Checklist.State state) {
        return (int) items.stream().filter(item -> item.state() == state).count();
    }
}
