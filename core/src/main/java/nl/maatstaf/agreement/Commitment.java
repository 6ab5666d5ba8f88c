package nl.maatstaf.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.quantity.Baseline;
import nl.maatstaf.quantity.Indicator;
import nl.maatstaf.quantity.TonnesRange;
import nl.maatstaf.time.HistoryRow;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument commits to: so many tonnes a year of an indicator less by a target year, against a baseline.
 *
 * <p>It counts from the day the instrument is signed; in a draft its date is unknown and it counts nowhere.
 */
@Entity
@Table(name = "commitment")
public class Commitment extends HistoryRow<Commitment> {

    @Column(name = "instrument_id", nullable = false)
    private UUID instrumentId;

    @Column(name = "case_id", nullable = false)
    private UUID caseId;

    @Column(name = "hardness", nullable = false)
    private int hardness;

    @Enumerated(EnumType.STRING)
    @Column(name = "indicator", nullable = false, length = 10)
    private Indicator indicator;

    @Embedded
    private TonnesRange range;

    @Embedded
    private @Nullable Baseline baseline;

    @Column(name = "target_year")
    private @Nullable Integer targetYear;

    @Column(name = "text", nullable = false, length = CommitmentTerms.TEXT)
    private String text;

    @Column(name = "source", length = Instrument.SOURCE)
    private @Nullable String source;

    protected Commitment() {}

    Commitment(Instrument instrument, CommitmentTerms terms, PartialDate occurred) {
        super(occurred);
        this.instrumentId = instrument.id();
        this.caseId = instrument.caseId();
        this.hardness = instrument.kind().hardness();
        this.indicator = terms.indicator();
        this.range = terms.range();
        this.baseline = terms.baseline();
        this.targetYear = terms.targetYear();
        this.text = terms.text();
        this.source = terms.source();
    }

    private Commitment(Commitment other, CommitmentTerms terms, PartialDate occurred) {
        super(other.factId(), occurred);
        this.instrumentId = other.instrumentId;
        this.caseId = other.caseId;
        this.hardness = other.hardness;
        this.indicator = terms.indicator();
        this.range = terms.range();
        this.baseline = terms.baseline();
        this.targetYear = terms.targetYear();
        this.text = terms.text();
        this.source = terms.source();
    }

    @Override
    protected Commitment copy() {
        return on(occurred());
    }

    void record(Knowledge known) {
        recordAlone(known);
    }

    void retract(Knowledge known) {
        retractAlone(known);
    }

    Commitment on(PartialDate signed) {
        return new Commitment(this, terms(), signed);
    }

    Commitment with(CommitmentTerms corrected) {
        return new Commitment(this, corrected, occurred());
    }

    public CommitmentTerms terms() {
        return new CommitmentTerms(
                indicator,
                range,
                Objects.requireNonNullElseGet(baseline, Baseline::notPublished),
                targetYear,
                text,
                source);
    }

    UUID instrumentId() {
        return instrumentId;
    }

    public UUID caseId() {
        return caseId;
    }

    /** The kind of instrument it stands in. */
    public InstrumentKind kind() {
        return InstrumentKind.ofHardness(hardness).orElseThrow();
    }

    public Indicator indicator() {
        return indicator;
    }

    public TonnesRange range() {
        return range;
    }

    /** The year by which it is reached; empty when not published. */
    public Optional<Integer> targetYear() {
        return Optional.ofNullable(targetYear);
    }
}
