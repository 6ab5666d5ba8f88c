package nl.maatstaf.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.evidence.EvidenceRecords;
import nl.maatstaf.casefile.evidence.EvidenceSource;
import nl.maatstaf.casefile.vocabulary.CaseEvents;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;

/**
 * The evidence on a case. It is recorded, and what was made from something follows what becomes of that; every change is an
 * event.
 *
 * @param records where the evidence is kept
 * @param known from when that is known
 */
public record CaseEvidence(CaseFile caseFile, EvidenceRecords records, LocalDate today, Knowledge known) {

    /** Records a piece of evidence. */
    public CaseEvent.EvidenceRecorded record(Evidence piece) {
        piece.occurred().checkNotAfter(today);
        piece.record(known);
        records.add(piece);
        return new CaseEvent.EvidenceRecorded(caseFile.id(), piece.occurred(), piece.values());
    }

    /** Decides to pass over a requirement of the current stage's gate. */
    public CaseEvent.RequirementDeviated deviate(Evidence deviation, String requirement) {
        caseFile.checkActive();
        record(deviation);
        return new CaseEvent.RequirementDeviated(
                caseFile.id(),
                deviation.occurred(),
                caseFile.stageCode(),
                requirement,
                deviation.detail().orElse(""));
    }

    /** Approves a decision as the second pair of eyes. */
    public CaseEvent.DecisionApproved approve(Evidence decision, String approver) {
        caseFile.checkActive();
        records.add(decision.approvedBy(approver, known));
        return new CaseEvent.DecisionApproved(
                caseFile.id(), PartialDate.on(today), decision.topic(), decision.recordedBy());
    }

    /** What of a kind was made from a source and is on record now. */
    public List<Evidence> of(EvidenceSource source, Evidence.Kind kind) {
        return records.evidenceOf(caseFile.id()).stream()
                .filter(piece -> piece.isCurrent() && piece.kind() == kind && piece.isFrom(source))
                .toList();
    }

    /**
     * Lets the evidence of a kind be what its source shows now: what the source no longer shows is retracted, what is not on
     * record yet is recorded.
     *
     * @param shown pieces made from the source, not recorded yet; none when it shows nothing any more
     */
    public List<CaseEvent> reconcile(EvidenceSource source, Evidence.Kind kind, Collection<Evidence> shown) {
        List<Evidence> recorded = of(source, kind);
        List<CaseEvent> events = new ArrayList<>();
        recorded.stream()
                .filter(piece -> shown.stream().noneMatch(piece::showsTheSame))
                .forEach(piece -> events.add(retract(piece)));
        shown.stream()
                .filter(piece -> recorded.stream().noneMatch(piece::showsTheSame))
                .forEach(piece -> events.add(record(piece)));
        return events;
    }

    private CaseEvent retract(Evidence piece) {
        piece.retract(known);
        return new CaseEvent.FactCorrected(
                caseFile.id(),
                PartialDate.on(today),
                CaseEvents.EVIDENCE_RETRACTED,
                piece.datedValues(),
                Map.of(),
                null);
    }
}
