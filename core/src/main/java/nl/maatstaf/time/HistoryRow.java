package nl.maatstaf.time;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a <em>bitemporal</em> history: the days on which it holds, and the moments between which that was known.
 *
 * <p>A row is written once. The only thing that ever changes is that its knowledge ends ({@link #close}); what replaces
 * it is a new row of the same fact. So the answer for any past date as known on any past date stays what it was.
 *
 * <p>What an import knows from the publication of its source is known from before it was written. Beside what is known
 * therefore stand the moments at which it was recorded and closed in fact, so that an answer can also be given as it was
 * given before the import.
 *
 * @param <R> the row itself
 */
@MappedSuperclass
public abstract class HistoryRow<R extends HistoryRow<R>> {

    @Id
    private UUID id;

    @Column(name = "fact_id", nullable = false)
    private UUID factId;

    @Embedded
    private PartialDate occurred;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "sequence", nullable = false)
    private int sequence;

    @Column(name = "known_from", nullable = false)
    private @Nullable Instant knownFrom;

    @Column(name = "known_to")
    private @Nullable Instant knownTo;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private @Nullable Instant recordedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected HistoryRow() {}

    /** A new fact that occurred then; it counts nowhere until a history takes it up. */
    protected HistoryRow(PartialDate occurred) {
        this(TimeOrderedId.next(), occurred);
    }

    /** A row that records the fact anew. */
    protected HistoryRow(UUID factId, PartialDate occurred) {
        this.id = TimeOrderedId.next();
        this.factId = factId;
        this.occurred = occurred;
    }

    /** The same fact in a new row, not yet placed. */
    protected abstract R copy();

    /** What all rows about one fact share, so that a fact can be pointed at while its rows are replaced. */
    public UUID factId() {
        return factId;
    }

    public PartialDate occurred() {
        return occurred;
    }

    public Instant knownFrom() {
        return Objects.requireNonNull(knownFrom, "not placed yet");
    }

    /** When it was written in fact, whatever it is known from. */
    public Instant recordedAt() {
        return Objects.requireNonNull(recordedAt, "not placed yet");
    }

    /** When its knowledge was ended in fact; empty while it is known. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** Whether it is known now. */
    public boolean isCurrent() {
        return knownFrom != null && knownTo == null;
    }

    /**
     * Whether it held on a date, as known at a moment.
     *
     * @param day the peildatum
     * @param knownBefore the first moment that is no longer asked about: the end of the kennisdatum
     */
    public boolean holds(LocalDate day, Instant knownBefore) {
        return isValidOn(day) && isKnownBefore(knownBefore);
    }

    /**
     * Whether it held on a date, as known at a moment, by what was written before another: what was written later as known
     * from before is left out, and what was closed later still stands.
     *
     * @param recordedBefore the first moment of writing that is no longer asked about: the end of the day of recording
     */
    public boolean holds(LocalDate day, Instant knownBefore, Instant recordedBefore) {
        return isValidOn(day)
                && recordedAt != null
                && recordedAt.isBefore(recordedBefore)
                && (isKnownBefore(knownBefore) || isClosedLater(knownBefore, recordedBefore));
    }

    private boolean isValidOn(LocalDate day) {
        return validFrom != null && !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
    }

    /** Whether it was known just before a moment. */
    boolean isKnownBefore(Instant moment) {
        return knownFrom != null && knownFrom.isBefore(moment) && (knownTo == null || !knownTo.isBefore(moment));
    }

    private boolean isClosedLater(Instant knownBefore, Instant recordedBefore) {
        return knownFrom != null
                && knownFrom.isBefore(knownBefore)
                && closedAt != null
                && !closedAt.isBefore(recordedBefore);
    }

    /** Records a fact that stands alone, succeeded by nothing: it holds from its date on. */
    protected void recordAlone(Knowledge known) {
        place(day(), null, 0, known);
    }

    /** Retracts a fact that stands alone: it is no longer known from now on. */
    protected void retractAlone(Knowledge known) {
        close(known);
    }

    /** The day it counts from; none when that is unknown. */
    @Nullable
    LocalDate day() {
        return occurred.countsFrom().orElse(null);
    }

    /** What rows that hang under it point to. */
    protected UUID id() {
        return id;
    }

    boolean isSameRow(HistoryRow<?> other) {
        return id.equals(other.id);
    }

    boolean isPlaced() {
        return knownFrom != null;
    }

    boolean isUnchanged(@Nullable LocalDate from, @Nullable LocalDate to, int order) {
        return isCurrent() && Objects.equals(validFrom, from) && Objects.equals(validTo, to) && sequence == order;
    }

    void place(@Nullable LocalDate from, @Nullable LocalDate to, int order, Knowledge known) {
        this.validFrom = from;
        this.validTo = to;
        this.sequence = order;
        this.knownFrom = known.from();
        this.recordedAt = known.recorded();
    }

    void close(Knowledge known) {
        this.knownTo = known.from();
        this.closedAt = known.recorded();
    }

    int sequence() {
        return sequence;
    }
}
