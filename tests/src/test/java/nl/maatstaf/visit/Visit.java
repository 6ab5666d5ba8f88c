package nl.maatstaf.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.evidence.EvidenceSource;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeOrderedId;

/** A visit to the company of a case. */
@Entity
@Table(name = "visit")
public class Visit {

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false)
    private UUID caseId;

    @Column(name = "held_on", nullable = false)
    private LocalDate heldOn;

    @Column(name = "retracted", nullable = false)
    private boolean retracted;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Visit() {}

    public Visit(UUID caseId, LocalDate heldOn) {
        this.id = TimeOrderedId.next();
        this.caseId = caseId;
        this.heldOn = heldOn;
    }

    /** That it was held, as it stands in the log. */
    public VisitEvent held() {
        return new VisitEvent(VisitEvents.VISIT_HELD, caseId, id, PartialDate.on(heldOn));
    }

    public VisitEvent retract(LocalDate today) {
        retracted = true;
        return new VisitEvent(VisitEvents.VISIT_RETRACTED, caseId, id, PartialDate.on(today));
    }

    public EvidenceSource evidenceSource() {
        return EvidenceSource.of("VISIT", id);
    }

    /** What it shows now: that it was held, unless it was retracted. */
    public List<Evidence> evidence(String recordedBy) {
        Evidence held = new Evidence(caseId, Evidence.Kind.FACT, Visited.TOPIC, PartialDate.on(heldOn), recordedBy)
                .from(evidenceSource());
        return retracted ? List.of() : List.of(held);
    }

    public UUID id() {
        return id;
    }
}
