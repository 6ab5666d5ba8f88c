package nl.maatstaf.casefile.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.text.Limits;
import nl.maatstaf.text.Reason;
import nl.maatstaf.text.TextRefusals;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as someone records it by hand: a registered document, advice received, a decision taken or the state of a
 * track. Signatures, figures and tasks record theirs themselves.
 *
 * @param kind one of document, advice, decision and track
 * @param topic what it is about, by the kind
 * @param occurred when it happened
 * @param outcome the judgement of an advice, the state of a track; may be left out otherwise
 * @param detail what it says; may be left out
 * @param place where it is kept; may be left out
 * @param reference the reference it has there; may be left out
 */
public record RecordEvidence(
        Evidence.Kind kind,
        @NotBlank @Size(max = 100) String topic,
        PartialDate occurred,
        @Nullable @Size(max = 100) String outcome,
        @Nullable @Size(max = Reason.MOST) String detail,
        @Nullable @Size(max = 200) String place,
        @Nullable @Size(max = 200) String reference) {

    public RecordEvidence {
        Limits.of(RecordEvidence.class)
                .check("topic", topic)
                .check("outcome", outcome)
                .check("detail", detail)
                .check("place", place)
                .check("reference", reference);
        switch (kind) {
            case ADVICE, TRACK -> {
                if (outcome == null || outcome.isBlank()) {
                    throw TextRefusals.MISSING.at("outcome");
                }
            }
            case DOCUMENT, DECISION -> {}
            default -> throw CaseRefusals.EVIDENCE_NOT_BY_HAND.with(kind);
        }
    }

    /** The same about the topic as the type of the case names it. */
    public RecordEvidence about(String named) {
        return new RecordEvidence(kind, named, occurred, outcome, detail, place, reference);
    }

    /** The evidence on a case, as recorded by a user. */
    public Evidence of(UUID caseId, String username) {
        return new Evidence(caseId, kind, topic, occurred, username)
                .withOutcome(outcome)
                .withDetail(detail)
                .withPlace(place, reference);
    }
}
