package nl.maatstaf.casefile.service.overview;

import java.util.UUID;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as recorded.
 *
 * @param fact to correct or approve
 * @param recordedBy the name of who recorded it
 * @param recordedByUsername who that is, for who may not approve it
 * @param approvedBy the name of the second pair of eyes
 * @param retractable whether it may be retracted by hand
 */
public record EvidenceLine(
        UUID fact,
        Evidence.Kind kind,
        String topic,
        PartialDate occurred,
        @Nullable PartyKind party,
        @Nullable String outcome,
        @Nullable String detail,
        @Nullable String place,
        @Nullable String reference,
        String recordedBy,
        String recordedByUsername,
        @Nullable String approvedBy,
        boolean imported,
        boolean retractable) {

    /** @param stageCode the stage the case is in */
    static EvidenceLine of(Evidence evidence, String stageCode, @Nullable String recorder, @Nullable String approver) {
        return new EvidenceLine(
                evidence.factId(),
                evidence.kind(),
                evidence.topic(),
                evidence.occurred(),
                evidence.party().orElse(null),
                evidence.outcome().orElse(null),
                evidence.detail().orElse(null),
                evidence.place().orElse(null),
                evidence.reference().orElse(null),
                recorder == null ? evidence.recordedBy() : recorder,
                evidence.recordedBy(),
                approver == null ? evidence.approvedBy().orElse(null) : approver,
                evidence.isImported(),
                evidence.mayBeRetracted(stageCode));
    }
}
