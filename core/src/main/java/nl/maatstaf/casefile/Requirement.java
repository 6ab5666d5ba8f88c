package nl.maatstaf.casefile;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.maatstaf.text.Label;

/**
 * One thing a gate asks before a stage is left. It judges nothing but the evidence recorded on the case.
 *
 * <p>The kinds are those of the issue of case types: a document of a type registered, advice received, signed by kinds
 * of parties, a decision taken (by two people where the gate says so), figures present, a task done, a track settled.
 */
public sealed interface Requirement {

    /** Unique within its gate. */
    String code();

    Label label();

    /** The evidence that meets it; empty while it is open. */
    Optional<Evidence> metBy(Collection<Evidence> evidence);

    /** Where on the case it is settled. */
    Place settledAt();

    /** The parts of a case page where requirements are settled. */
    enum Place {
        DOCUMENTS,
        ADVICE,
        AGREEMENTS,
        DECISIONS,
        TASKS,
        TRACKS
    }

    /** Met when a document of the type is registered. */
    record DocumentRegistered(String code, Label label, String documentType) implements Requirement {
        @Override
        public Optional<Evidence> metBy(Collection<Evidence> evidence) {
            return about(evidence, Evidence.Kind.DOCUMENT, documentType).findFirst();
        }

        @Override
        public Place settledAt() {
            return Place.DOCUMENTS;
        }
    }

    /** Met when the adviser, such as the AMVI, has given advice; its judgement does not matter here. */
    record AdviceReceived(String code, Label label, String adviser) implements Requirement {
        @Override
        public Optional<Evidence> metBy(Collection<Evidence> evidence) {
            return about(evidence, Evidence.Kind.ADVICE, adviser).findFirst();
        }

        @Override
        public Place settledAt() {
            return Place.ADVICE;
        }
    }

    /** Met when each of the kinds of parties has signed the instrument. */
    record AllPartiesSigned(String code, Label label, String instrument, Set<PartyKind> parties)
            implements Requirement {

        public AllPartiesSigned {
            parties = Set.copyOf(parties);
        }

        @Override
        public Optional<Evidence> metBy(Collection<Evidence> evidence) {
            Set<PartyKind> signed = EnumSet.noneOf(PartyKind.class);
            about(evidence, Evidence.Kind.SIGNATURE, instrument)
                    .flatMap(signature -> signature.party().stream())
                    .forEach(signed::add);
            return signed.containsAll(parties)
                    ? about(evidence, Evidence.Kind.SIGNATURE, instrument).reduce((first, last) -> last)
                    : Optional.empty();
        }

        @Override
        public Place settledAt() {
            return Place.AGREEMENTS;
        }
    }

    /** Met when the decision is taken; with four eyes only when someone else than who took it has approved it. */
    record DecisionTaken(String code, Label label, String decision, boolean fourEyes) implements Requirement {
        @Override
        public Optional<Evidence> metBy(Collection<Evidence> evidence) {
            return about(evidence, Evidence.Kind.DECISION, decision)
                    .filter(taken -> !fourEyes || taken.isApproved())
                    .findFirst();
        }

        @Override
        public Place settledAt() {
            return Place.DECISIONS;
        }
    }

    /** Met when an instrument of the kind carries at least one commitment in tonnes. */
    record FiguresPresent(String code, Label label, String instrument) implements Requirement {
        @Override
        public Optional<Evidence> metBy(Collection<Evidence> evidence) {
            return about(evidence, Evidence.Kind.FIGURES, instrument).findFirst();
        }

        @Override
        public Place settledAt() {
            return Place.AGREEMENTS;
        }
    }

    /** Met when the task set out from the template is done. */
    record TaskDone(String code, Label label, String task) implements Requirement {
        @Override
        public Optional<Evidence> metBy(Collection<Evidence> evidence) {
            return about(evidence, Evidence.Kind.TASK, task).findFirst();
        }

        @Override
        public Place settledAt() {
            return Place.TASKS;
        }
    }

    /** Met when the parallel track, such as state aid, has come to one of the states. */
    record TrackSettled(String code, Label label, String track, Set<String> states) implements Requirement {

        public TrackSettled {
            states = Set.copyOf(states);
        }

        @Override
        public Optional<Evidence> metBy(Collection<Evidence> evidence) {
            return about(evidence, Evidence.Kind.TRACK, track)
                    .max(Evidence.BY_RECORDING)
                    .filter(latest -> states.contains(latest.outcome().orElse("")));
        }

        @Override
        public Place settledAt() {
            return Place.TRACKS;
        }
    }

    private static Stream<Evidence> about(Collection<Evidence> evidence, Evidence.Kind kind, String topic) {
        return evidence.stream().filter(piece -> piece.isCurrent() && piece.isAbout(kind, topic));
    }
}
