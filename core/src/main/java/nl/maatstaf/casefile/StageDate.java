package nl.maatstaf.casefile;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.maatstaf.time.HistoryRow;
import nl.maatstaf.time.PartialDate;

/**
 * When a stage is planned or forecast to be left, as set on a date. Earlier ones stay, so that slipping shows; the actual
 * date is that of the next {@link StageEntry}.
 */
@Entity
@Table(name = "case_stage_date")
public class StageDate extends HistoryRow<StageDate> {

    @Column(name = "case_id", nullable = false)
    private UUID caseId;

    @Column(name = "stage_code", nullable = false, length = 40)
    private String stageCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private Kind kind;

    @Embedded
    @AttributeOverride(name = "lastDay", column = @Column(name = "expected_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "expected_precision", nullable = false, length = 20))
    private PartialDate expected;

    protected StageDate() {}

    StageDate(UUID caseId, String stageCode, Kind kind, PartialDate expected, LocalDate setOn) {
        super(PartialDate.on(setOn));
        this.caseId = caseId;
        this.stageCode = stageCode;
        this.kind = kind;
        this.expected = expected;
    }

    private StageDate(StageDate other, PartialDate expected) {
        super(other.factId(), other.occurred());
        this.caseId = other.caseId;
        this.stageCode = other.stageCode;
        this.kind = other.kind;
        this.expected = expected;
    }

    /** Agreed at the start, or expected now. */
    public enum Kind {
        PLANNED,
        FORECAST
    }

    @Override
    protected StageDate copy() {
        return as(expected);
    }

    StageDate as(PartialDate right) {
        return new StageDate(this, right);
    }

    /** What it says, as it stands in the log. */
    Map<String, String> values() {
        return Map.of("stage", stageCode, "kind", kind.name(), "expected", expected.toString());
    }

    boolean isFor(String stage, Kind someKind) {
        return stageCode.equals(stage) && kind == someKind;
    }

    public String stageCode() {
        return stageCode;
    }

    public Kind kind() {
        return kind;
    }

    public PartialDate expected() {
        return expected;
    }
}
