package nl.maatstaf.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.time.History;
import nl.maatstaf.time.HistoryRow;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeOrderedId;

/**
 * The course a case takes: the histories of its stages, its statuses and the dates expected of its stages. Beside them
 * stand, for lists that read no history, the stage it is in, the status it has and when it last changed.
 */
@MappedSuperclass
abstract class CaseHistory {

    @Id
    private UUID id;

    @Column(name = "stage_code", nullable = false, length = 40)
    private String stageCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    private CaseStatus status;

    @Column(name = "last_changed_at", nullable = false)
    private Instant lastChangedAt;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "case_id", insertable = false, updatable = false)
    private List<StageEntry> stages = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "case_id", insertable = false, updatable = false)
    private List<StatusEntry> statuses = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "case_id", insertable = false, updatable = false)
    private List<StageDate> stageDates = new ArrayList<>();

    protected CaseHistory() {}

    /** Begins, active, in a stage. */
    protected CaseHistory(String firstStage, PartialDate opened, Knowledge known) {
        this.id = TimeOrderedId.next();
        this.stageCode = firstStage;
        this.status = CaseStatus.ACTIVE;
        this.lastChangedAt = known.from();
        History.of(stages).record(new StageEntry(id, firstStage, StageEntry.Manner.OPENED, opened, null), known);
        History.of(statuses).record(new StatusEntry(id, status, opened, null, null, null), known);
    }

    void changeStages(Consumer<History<StageEntry>> change, Knowledge known) {
        change.accept(History.of(stages));
        stageCode = History.of(stages).latest().orElseThrow().stageCode();
        changed(known);
    }

    void changeStatuses(Consumer<History<StatusEntry>> change, Knowledge known) {
        change.accept(History.of(statuses));
        status = History.of(statuses).latest().orElseThrow().status();
        changed(known);
    }

    /** @param date one of the history that changes */
    void changeStageDates(StageDate date, Consumer<History<StageDate>> change, Knowledge known) {
        change.accept(stageDatesOf(date.stageCode(), date.kind()));
        changed(known);
    }

    /** Something about it is known since then; lists show when that last was. */
    public void changed(Knowledge known) {
        if (known.from().isAfter(lastChangedAt)) {
            lastChangedAt = known.from();
        }
    }

    /**
     * It was saved with what happened to it: it changed later than it ever did before, so its row gets another version,
     * also when the clock stood still.
     */
    public void markChanged(Instant now) {
        Instant next = lastChangedAt.plus(1, ChronoUnit.MICROS);
        lastChangedAt = now.isAfter(next) ? now : next;
    }

    /** To be read; what changes it goes through {@link #changeStages}. */
    History<StageEntry> stageHistory() {
        return History.of(stages);
    }

    /** To be read; what changes it goes through {@link #changeStatuses}. */
    History<StatusEntry> statusHistory() {
        return History.of(statuses);
    }

    /** To be read; what changes it goes through {@link #changeStageDates}. */
    History<StageDate> stageDateHistory() {
        return History.of(stageDates);
    }

    /** One kind of date of one stage. */
    History<StageDate> stageDatesOf(String stage, StageDate.Kind kind) {
        return History.of(stageDates, date -> date.isFor(stage, kind));
    }

    void checkActive() {
        if (status != CaseStatus.ACTIVE) {
            throw CaseRefusals.CASE_NOT_ACTIVE.with(status);
        }
    }

    LocalDate inStageSince() {
        return day(stageHistory().latest().orElseThrow());
    }

    LocalDate inStatusSince() {
        return day(statusHistory().latest().orElseThrow());
    }

    PartialDate firstDate() {
        return stages().getFirst().occurred();
    }

    private static LocalDate day(HistoryRow<?> row) {
        return row.occurred().countsFrom().orElse(LocalDate.MIN);
    }

    public UUID id() {
        return id;
    }

    public String stageCode() {
        return stageCode;
    }

    public CaseStatus status() {
        return status;
    }

    /** The stages it was in, as known now. */
    public List<StageEntry> stages() {
        return stageHistory().current();
    }

    /** When its stages were planned and forecast to be left, as known now. */
    public List<StageDate> expected() {
        return stageDateHistory().current();
    }

    /** The statuses it had, as known now. */
    public List<StatusEntry> statuses() {
        return statusHistory().current();
    }

    /** The stage it was in on a day, as known before a moment. */
    public Optional<StageEntry> stageOn(LocalDate day, Instant knownBefore) {
        return stageHistory().on(day, knownBefore);
    }

    /** The moment of the newest knowledge about it; nothing may be known from before it any more. */
    public Instant newestKnowledge() {
        Instant stage = stageHistory().newestKnowledge().orElseThrow();
        Instant state = statusHistory().newestKnowledge().orElseThrow();
        return stage.isAfter(state) ? stage : state;
    }
}
