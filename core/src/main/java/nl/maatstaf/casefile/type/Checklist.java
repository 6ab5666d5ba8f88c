package nl.maatstaf.casefile.type;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.maatstaf.casefile.evidence.Deviation;
import nl.maatstaf.casefile.evidence.Evidence;

/**
 * The gate of a stage judged on what is recorded: every requirement with its state, never summed up without it.
 *
 * @param stage the stage whose gate it is
 * @param items in the order of the definition
 */
public record Checklist(StageDefinition stage, List<Item> items) {

    public Checklist {
        items = List.copyOf(items);
    }

    /**
     * Judges the gate of a stage.
     *
     * @param evidence what is recorded on the case
     * @param leftByImport whether the stage was left by an imported passage, whose gate was not judged
     */
    public static Checklist judge(StageDefinition stage, Collection<Evidence> evidence, boolean leftByImport) {
        return new Checklist(
                stage,
                stage.requirements().stream()
                        .map(requirement -> Item.judge(stage, requirement, evidence, leftByImport))
                        .toList());
    }

    /** What still keeps the gate shut. */
    public List<Requirement> open() {
        return items.stream()
                .filter(item -> item.state() == State.OPEN)
                .map(Item::requirement)
                .toList();
    }

    public boolean isSatisfied() {
        return open().isEmpty();
    }

    /** The number of requirements that no longer keep the gate shut. */
    public int satisfiedCount() {
        return items.size() - open().size();
    }

    /** How a requirement stands. */
    public enum State {
        MET,
        OPEN,
        /** Passed over by a decision that stays visible. */
        DEVIATED,
        /** The stage was left by an import that has no row for it: neither met nor deviated from. */
        NOT_RECORDED
    }

    /**
     * A requirement and how it stands.
     *
     * @param requirement the requirement
     * @param state how it stands
     * @param by the evidence that meets it, or the deviation; empty otherwise
     */
    public record Item(Requirement requirement, State state, Optional<Evidence> by) {

        static Item judge(
                StageDefinition stage, Requirement requirement, Collection<Evidence> evidence, boolean leftByImport) {
            Optional<Evidence> met = requirement.metBy(evidence);
            if (met.isPresent()) {
                return new Item(requirement, State.MET, met);
            }
            Optional<Evidence> deviation = evidence.stream()
                    .filter(Evidence::isCurrent)
                    .filter(piece ->
                            piece.isAbout(Evidence.Kind.DEVIATION, Deviation.topic(stage.code(), requirement.code())))
                    .findFirst();
            if (deviation.isPresent()) {
                return new Item(requirement, State.DEVIATED, deviation);
            }
            return new Item(requirement, leftByImport ? State.NOT_RECORDED : State.OPEN, Optional.empty());
        }
    }
}
