package nl.maatstaf.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * One import: files that were uploaded and checked, and, once asked for, their loading.
 *
 * <p>While it runs it shows how far it is and can be cancelled; then, and when it fails, nothing of it was loaded.
 */
@Entity
@Table(name = "import_run")
public class ImportRun {

    @Id
    private UUID id;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "created_by", nullable = false, length = 200)
    private String createdBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private State state;

    @Column(name = "percentage", nullable = false)
    private int percentage;

    @Column(name = "cancel_asked", nullable = false)
    private boolean cancelAsked;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "added", nullable = false)
    private int added;

    @Column(name = "changed", nullable = false)
    private int changed;

    @Column(name = "unchanged", nullable = false)
    private int unchanged;

    @Column(name = "historic", nullable = false)
    private boolean historic;

    @Column(name = "reason", length = Reason.MOST)
    private @Nullable String reason;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected ImportRun() {}

    public ImportRun(String createdBy, Instant now) {
        this.id = TimeOrderedId.next();
        this.createdBy = createdBy;
        this.createdAt = now;
        this.state = State.CHECKED;
    }

    /** Where an import stands. */
    public enum State {
        /** Uploaded and checked; nothing was loaded yet. */
        CHECKED,
        RUNNING,
        DONE,
        /** Broken off by a fault; nothing was loaded. */
        FAILED,
        /** Broken off on request; nothing was loaded. */
        CANCELLED
    }

    /**
     * Begins to load.
     *
     * @param choice from when what it loads is known
     * @throws Refusal {@link ExchangeRefusals#IMPORT_NOT_STARTABLE} when it was loaded before or is being loaded
     */
    public void start(ImportChoice choice) {
        if (state == State.RUNNING || state == State.DONE) {
            throw ExchangeRefusals.IMPORT_NOT_STARTABLE.with();
        }
        state = State.RUNNING;
        historic = choice.historic();
        reason = choice.reason() == null ? null : choice.reason().text();
        percentage = 0;
        cancelAsked = false;
        finishedAt = null;
    }

    /**
     * Has loaded everything.
     *
     * @throws ImportCancelled when it was broken off meanwhile, or asked to stop
     */
    public void finish(ImportCounts counts, Instant now) {
        if (state != State.RUNNING || cancelAsked) {
            throw new ImportCancelled();
        }
        end(State.DONE, now);
        percentage = 100;
        added = counts.added();
        changed = counts.changed();
        unchanged = counts.unchanged();
    }

    /** Was broken off, on request or by a fault. */
    public void breakOff(Instant now) {
        end(cancelAsked ? State.CANCELLED : State.FAILED, now);
    }

    private void end(State reached, Instant now) {
        state = reached;
        finishedAt = now;
    }

    public UUID id() {
        return id;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    public State state() {
        return state;
    }

    /** How far the loading is, from 0 to 100. */
    public int percentage() {
        return percentage;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    /** Why it was loaded as a historic filling; empty when what it loaded is known from then. */
    public Optional<String> historicFor() {
        return historic ? Optional.ofNullable(reason) : Optional.empty();
    }

    /** What was loaded; all zero before. */
    public ImportCounts counts() {
        return new ImportCounts(added, changed, unchanged);
    }
}
