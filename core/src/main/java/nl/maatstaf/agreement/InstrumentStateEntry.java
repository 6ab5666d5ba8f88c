package nl.maatstaf.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.HistoryRow;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** That an instrument came into a state, and when. Its case and kind stand with it, so that figures read one table. */
@Entity
@Table(name = "instrument_state")
public class InstrumentStateEntry extends HistoryRow<InstrumentStateEntry> {

    @Column(name = "instrument_id", nullable = false)
    private UUID instrumentId;

    @Column(name = "case_id", nullable = false)
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private InstrumentKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 30)
    private InstrumentState state;

    @Column(name = "reason", length = Reason.MOST)
    private @Nullable String reason;

    protected InstrumentStateEntry() {}

    InstrumentStateEntry(
            UUID instrumentId,
            UUID caseId,
            InstrumentKind kind,
            InstrumentState state,
            PartialDate occurred,
            @Nullable String reason) {
        super(occurred);
        this.instrumentId = instrumentId;
        this.caseId = caseId;
        this.kind = kind;
        this.state = state;
        this.reason = reason;
    }

    private InstrumentStateEntry(InstrumentStateEntry other, PartialDate occurred) {
        super(other.factId(), occurred);
        this.instrumentId = other.instrumentId;
        this.caseId = other.caseId;
        this.kind = other.kind;
        this.state = other.state;
        this.reason = other.reason;
    }

    @Override
    protected InstrumentStateEntry copy() {
        return new InstrumentStateEntry(this, occurred());
    }

    InstrumentStateEntry on(PartialDate corrected) {
        return new InstrumentStateEntry(this, corrected);
    }

    /** As it stands in the audit log. */
    Map<String, String> values() {
        return Map.of(
                "kind", kind.name(), "state", state.name(), "date", occurred().toString());
    }

    public InstrumentState state() {
        return state;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
