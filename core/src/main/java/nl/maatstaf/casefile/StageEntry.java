package nl.maatstaf.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.HistoryRow;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** That a case came into a stage, when, and by what kind of decision. */
@Entity
@Table(name = "case_stage")
public class StageEntry extends HistoryRow<StageEntry> {

    @Column(name = "case_id", nullable = false)
    private UUID caseId;

    @Column(name = "stage_code", nullable = false, length = 40)
    private String stageCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "manner", nullable = false, length = 20)
    private Manner manner;

    @Column(name = "reason", length = Reason.MOST)
    private @Nullable String reason;

    protected StageEntry() {}

    StageEntry(UUID caseId, String stageCode, Manner manner, PartialDate occurred, @Nullable String reason) {
        super(occurred);
        this.caseId = caseId;
        this.stageCode = stageCode;
        this.manner = manner;
        this.reason = reason;
    }

    private StageEntry(StageEntry other, PartialDate occurred, @Nullable String reason) {
        super(other.factId(), occurred);
        this.caseId = other.caseId;
        this.stageCode = other.stageCode;
        this.manner = other.manner;
        this.reason = reason;
    }

    /** How a case comes into a stage. */
    public enum Manner {
        /** It began there. */
        OPENED,
        /** The gate of the stage before was passed. */
        PASSED,
        /** One or more stages were skipped by a decision. */
        SKIPPED,
        /** It was sent back by a decision. */
        RETURNED,
        /** An import stated so; no gate was judged. */
        IMPORTED,
        /** Somebody stated so of what happened earlier; no gate was judged. */
        STATED,
        /** As {@link #STATED}, and that one or more stages were skipped. */
        STATED_SKIPPING;

        /** Whether the gate of the stage before was judged, or passed over by a decision. */
        public boolean isJudged() {
            return this != IMPORTED && this != STATED && this != STATED_SKIPPING;
        }

        /** Whether what lies between it and the stage before was skipped. */
        public boolean isSkipping() {
            return this == SKIPPED || this == STATED_SKIPPING;
        }
    }

    @Override
    protected StageEntry copy() {
        return new StageEntry(this, occurred(), reason);
    }

    StageEntry on(PartialDate day) {
        return new StageEntry(this, day, reason);
    }

    StageEntry as(CorrectStage right) {
        Reason stated = right.statedReason();
        return new StageEntry(this, right.occurred(), stated == null ? null : stated.text());
    }

    /** What it says, as it stands in the log. */
    Map<String, String> values() {
        Map<String, String> values =
                new TreeMap<>(Map.of("stage", stageCode, "date", occurred().toString()));
        reason().ifPresent(stated -> values.put("statedReason", stated));
        return values;
    }

    UUID caseId() {
        return caseId;
    }

    public String stageCode() {
        return stageCode;
    }

    public Manner manner() {
        return manner;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
