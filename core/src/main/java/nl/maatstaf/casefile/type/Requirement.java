package nl.maatstaf.casefile.type;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.text.Label;

/**
 * One thing a gate asks before a stage is left. It judges nothing but the evidence recorded on the case.
 *
 * <p>Its kinds: a document of a type registered, advice received, a decision taken (by two people where the gate says so), a
 * task done, a track settled; and those that other contexts bring.
 */
public interface Requirement {

    /** Unique within its gate. */
    String code();

    Label label();

    /** What is to be recorded for it on the case; empty when another context vouches for it. */
    default Optional<Asked> asks() {
        return Optional.empty();
    }

    /** The evidence that meets it; empty while it is open. */
    Optional<Evidence> metBy(Collection<Evidence> evidence);

    /** Met when a document of the type is registered. */
    record DocumentRegistered(String code, Label label, String documentType) implements Requirement {
        @Override
        public Optional<Asked> asks() {
            return Optional.of(new Asked(Evidence.Kind.DOCUMENT, documentType));
        }

        @Override
        public Optional<Evidence> metBy(Collection<Evidence> evidence) {
            return about(evidence, Evidence.Kind.DOCUMENT, documentType).findFirst();
        }
    }

    /** Met when the adviser, such as the AMVI, has given advice; its judgement does not matter here. */
    record AdviceReceived(String code, Label label, String adviser) implements Requirement {
        @Override
        public Optional<Asked> asks() {
            return Optional.of(new Asked(Evidence.Kind.ADVICE, adviser));
        }

        @Override
        public Optional<Evidence> metBy(Collection<Evidence> evidence) {
            return about(evidence, Evidence.Kind.ADVICE, adviser).findFirst();
        }
    }

    /** Met when the decision is taken; with four eyes only when someone else than who took it has approved it. */
    record DecisionTaken(String code, Label label, String decision, boolean fourEyes) implements Requirement {
        @Override
        public Optional<Asked> asks() {
            return Optional.of(new Asked(Evidence.Kind.DECISION, decision));
        }

        @Override
        public Optional<Evidence> metBy(Collection<Evidence> evidence) {
            return about(evidence, Evidence.Kind.DECISION, decision)
                    .filter(taken -> !fourEyes || taken.isApproved())
                    .findFirst();
        }
    }

    /** Met when the task created from the template is done. */
    record TaskDone(String code, Label label, String task) implements Requirement {
        @Override
        public Optional<Asked> asks() {
            return Optional.of(new Asked(Evidence.Kind.TASK, task));
        }

        @Override
        public Optional<Evidence> metBy(Collection<Evidence> evidence) {
            return about(evidence, Evidence.Kind.TASK, task).findFirst();
        }
    }

    /** Met when the parallel track, such as state aid, has come to one of the states. */
    record TrackCompleted(String code, Label label, String track, Set<String> states) implements Requirement {

        public TrackCompleted {
            states = Set.copyOf(states);
        }

        @Override
        public Optional<Asked> asks() {
            return Optional.of(new Asked(Evidence.Kind.TRACK, track));
        }

        @Override
        public Optional<Evidence> metBy(Collection<Evidence> evidence) {
            return about(evidence, Evidence.Kind.TRACK, track)
                    .max(Evidence.BY_RECORDING)
                    .filter(latest -> states.contains(latest.outcome().orElse("")));
        }
    }

    /** Evidence that is asked for. */
    record Asked(Evidence.Kind kind, String topic) {}

    /** What counts now of a kind and topic. */
    static Stream<Evidence> about(Collection<Evidence> evidence, Evidence.Kind kind, String topic) {
        return evidence.stream().filter(piece -> piece.isCurrent() && piece.isAbout(kind, topic));
    }
}
