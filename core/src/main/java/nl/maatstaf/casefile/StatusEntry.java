package nl.maatstaf.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.HistoryRow;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** That a case took a status, when, why, who asked for it and when it is looked at again. */
@Entity
@Table(name = "case_status")
public class StatusEntry extends HistoryRow<StatusEntry> {

    @Column(name = "case_id", nullable = false)
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    private CaseStatus status;

    @Column(name = "reason", length = Reason.MOST)
    private @Nullable String reason;

    @Column(name = "requested_by", length = StatusChange.REQUESTED_BY)
    private @Nullable String requestedBy;

    @Column(name = "review_on")
    private @Nullable LocalDate reviewOn;

    protected StatusEntry() {}

    StatusEntry(
            UUID caseId,
            CaseStatus status,
            PartialDate occurred,
            @Nullable String reason,
            @Nullable String requestedBy,
            @Nullable LocalDate reviewOn) {
        super(occurred);
        this.caseId = caseId;
        this.status = status;
        this.reason = reason;
        this.requestedBy = requestedBy;
        this.reviewOn = reviewOn;
    }

    static StatusEntry of(UUID caseId, StatusChange change, PartialDate occurred) {
        return new StatusEntry(
                caseId, change.to(), occurred, change.reason().text(), change.requestedBy(), change.reviewOn());
    }

    private StatusEntry(StatusEntry other, PartialDate occurred) {
        super(other.factId(), occurred);
        this.caseId = other.caseId;
        this.status = other.status;
        this.reason = other.reason;
        this.requestedBy = other.requestedBy;
        this.reviewOn = other.reviewOn;
    }

    @Override
    protected StatusEntry copy() {
        return new StatusEntry(this, occurred());
    }

    StatusEntry on(PartialDate corrected) {
        return new StatusEntry(this, corrected);
    }

    StatusEntry as(CorrectStatus right) {
        Reason stated = right.statedReason();
        StatusEntry corrected = new StatusEntry(this, right.occurred());
        corrected.reason = stated == null ? null : stated.text();
        corrected.requestedBy = right.requestedBy();
        corrected.reviewOn = right.reviewOn();
        return corrected;
    }

    /** What it says, as it stands in the log. */
    Map<String, String> values() {
        Map<String, String> values =
                new TreeMap<>(Map.of("status", status.name(), "date", occurred().toString()));
        reason().ifPresent(stated -> values.put("statedReason", stated));
        requestedBy().ifPresent(who -> values.put("requestedBy", who));
        reviewOn().ifPresent(day -> values.put("reviewOn", day.toString()));
        return values;
    }

    public CaseStatus status() {
        return status;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<String> requestedBy() {
        return Optional.ofNullable(requestedBy);
    }

    public Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(reviewOn);
    }
}
