package nl.maatstaf.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.History;
import nl.maatstaf.time.HistoryRow;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * A case: one company's (or cluster's, or region's) road through the stages of its type.
 *
 * <p>It is opened in the first stage. It stands in a stage while it works on that stage's product, and leaves it by a
 * decision: through the gate when every requirement is met or deviated from, otherwise by skipping or being sent back,
 * which stays visible. Beside the stage it has a status: active until it is paused, stopped or completed; a paused or
 * stopped case can be resumed. What was recorded wrongly is corrected, which changes what is known from now on and
 * nothing of what was known before. A case entered in error leaves all totals.
 */
@Entity
@Table(name = "case_file")
public class CaseFile {

    @Id
    private UUID id;

    @Column(name = "number", nullable = false, length = 20)
    private String number;

    @Column(name = "type_code", nullable = false, length = 40)
    private String typeCode;

    @Column(name = "type_version", nullable = false)
    private int typeVersion;

    @Column(name = "programme_code", nullable = false, length = 40)
    private String programmeCode;

    @Column(name = "stage_code", nullable = false, length = 40)
    private String stageCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    private CaseStatus status;

    @Embedded
    private KeptSubject subject;

    @ElementCollection
    @CollectionTable(name = "case_team_member", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "user_id")
    private Set<UUID> team = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "case_party", joinColumns = @JoinColumn(name = "case_id"))
    private Set<CaseParty> parties = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "case_site", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "site_id")
    private Set<UUID> sites = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "case_cluster", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "cluster_code")
    private Set<String> clusters = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "case_ministry", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "ministry")
    private Set<String> ministries = new HashSet<>();

    @Column(name = "last_changed_at", nullable = false)
    private Instant lastChangedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "case_id", insertable = false, updatable = false)
    private List<StageEntry> stages = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "case_id", insertable = false, updatable = false)
    private List<StatusEntry> statuses = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "case_id", insertable = false, updatable = false)
    private List<StageDate> stageDates = new ArrayList<>();

    protected CaseFile() {}

    /**
     * A case in the first stage of its type.
     *
     * @param number drawn for its type and the year of its first known event
     * @param opened when it began
     */
    public CaseFile(CaseTypeDefinition type, String number, CaseSubject subject, PartialDate opened, Instant now) {
        this(type, number, subject, opened, Knowledge.at(now));
    }

    /** As an import knows it, from the publication of its source. */
    public CaseFile(CaseTypeDefinition type, String number, CaseSubject subject, PartialDate opened, Knowledge known) {
        this.id = TimeOrderedId.next();
        this.number = number;
        this.typeCode = type.code();
        this.typeVersion = type.version();
        this.programmeCode = type.programme();
        this.stageCode = type.firstStage().code();
        this.status = CaseStatus.ACTIVE;
        this.lastChangedAt = known.from();
        this.subject = new KeptSubject(subject);
        relate(subject);
        History.tell(stages, List.of(new StageEntry(id, stageCode, StageEntry.Manner.OPENED, opened, null)), known);
        History.tell(statuses, List.of(new StatusEntry(id, status, opened, null, null, null)), known);
    }

    /** That it was opened, as it stands in the log. */
    public CaseEvent.CaseOpened opened() {
        return new CaseEvent.CaseOpened(id, History.current(stages).getFirst().occurred(), number, title(), stageCode);
    }

    /**
     * Passes the gate of the current stage.
     *
     * @param evidence all that is recorded on the case
     * @throws GateNotSatisfied naming what is missing
     */
    public CaseEvent.GatePassed passGate(
            CaseTypeDefinition type,
            Collection<Evidence> evidence,
            StageDecision decision,
            LocalDate today,
            Instant now) {
        String from = stageCode;
        checkActive();
        StageDefinition next = type.stageAfter(from).orElseThrow(() -> CaseRefusals.NO_STAGE_AFTER.with(from));
        checkDate(decision, today);
        Checklist checklist = Checklist.judge(type.stage(from), evidence, false);
        if (!checklist.isSatisfied()) {
            throw new GateNotSatisfied(checklist.open());
        }
        enter(next.code(), StageEntry.Manner.PASSED, decision, now);
        return new CaseEvent.GatePassed(
                id,
                PartialDate.on(decision.decidedOn()),
                from,
                next.code(),
                decision.reason().text());
    }

    /** Goes past one or more stages to a later one, without their gates, by a decision that stays visible. */
    public CaseEvent.StageMoved skipTo(
            CaseTypeDefinition type, String stage, StageDecision decision, LocalDate today, Instant now) {
        if (type.position(stage) <= type.position(stageCode)) {
            throw CaseRefusals.NOT_ANOTHER_STAGE.with(stage);
        }
        return move(stage, StageEntry.Manner.SKIPPED, decision, today, now);
    }

    /** Goes back to an earlier stage by a decision that stays visible. */
    public CaseEvent.StageMoved returnTo(
            CaseTypeDefinition type, String stage, StageDecision decision, LocalDate today, Instant now) {
        if (type.position(stage) >= type.position(stageCode)) {
            throw CaseRefusals.NOT_ANOTHER_STAGE.with(stage);
        }
        return move(stage, StageEntry.Manner.RETURNED, decision, today, now);
    }

    /**
     * Takes another status.
     *
     * @throws Refusal {@link CaseRefusals#STATUS_NOT_ALLOWED} when the case cannot go from its status to that one
     */
    public CaseEvent.StatusChanged changeStatus(StatusChange change, LocalDate today, Instant now) {
        CaseStatus from = status;
        if (!from.mayBecome(change.to())) {
            throw CaseRefusals.STATUS_NOT_ALLOWED.with(from, change.to());
        }
        PartialDate occurred = PartialDate.on(change.occurredOn());
        occurred.checkNotAfter(today);
        LocalDate since = day(History.latest(statuses).orElseThrow());
        if (change.occurredOn().isBefore(since)) {
            throw CaseRefusals.DATE_BEFORE_PREVIOUS_STAGE.with(since);
        }
        StatusEntry entry = new StatusEntry(
                id,
                change.to(),
                change.to() == CaseStatus.ENTERED_IN_ERROR ? firstDate() : occurred,
                change.reason().text(),
                change.requestedBy(),
                change.reviewOn());
        tellStatuses(
                change.to() == CaseStatus.ENTERED_IN_ERROR ? List.of(entry) : History.with(statuses, entry),
                Knowledge.at(now));
        return new CaseEvent.StatusChanged(
                id, occurred, from, change.to(), change.reason().text(), change.requestedBy(), change.reviewOn());
    }

    /**
     * Records a piece of evidence.
     */
    public CaseEvent.EvidenceRecorded record(Evidence evidence, LocalDate today, Instant now) {
        return record(evidence, today, Knowledge.at(now));
    }

    /** Records a piece of evidence as an import knows it, from the publication of its source. */
    public CaseEvent.EvidenceRecorded record(Evidence evidence, LocalDate today, Knowledge known) {
        evidence.occurred().checkNotAfter(today);
        evidence.recordedAs(known);
        touch(known.from());
        return new CaseEvent.EvidenceRecorded(id, evidence.occurred(), evidence.values());
    }

    /** Approves a decision as the second pair of eyes; what is returned is recorded anew, approved. */
    public Evidence approve(Evidence decision, String approver, Instant now) {
        checkActive();
        touch(now);
        return decision.approvedBy(approver, now);
    }

    /** Decides to pass over a requirement of the current stage's gate. */
    public CaseEvent.RequirementDeviated deviate(Evidence deviation, String requirement, LocalDate today, Instant now) {
        checkActive();
        record(deviation, today, now);
        return new CaseEvent.RequirementDeviated(
                id,
                deviation.occurred(),
                stageCode,
                requirement,
                deviation.detail().orElse(""));
    }

    /** Sets when a stage is planned or forecast to be left. */
    public CaseEvent.StageDateSet expect(
            CaseTypeDefinition type,
            String stage,
            StageDate.Kind kind,
            PartialDate expected,
            LocalDate today,
            Instant now) {
        return expect(type, stage, kind, expected, today, Knowledge.at(now));
    }

    /** Sets it as an import knows it, from the publication of its source. */
    public CaseEvent.StageDateSet expect(
            CaseTypeDefinition type,
            String stage,
            StageDate.Kind kind,
            PartialDate expected,
            LocalDate today,
            Knowledge known) {
        String code = type.stage(stage).code();
        List<StageDate> told = stageDatesFor(code, kind);
        Optional<StageDate> before = History.latest(told);
        tellStageDates(told, History.with(told, new StageDate(id, code, kind, expected, today)), known);
        return new CaseEvent.StageDateSet(
                id,
                PartialDate.on(today),
                code,
                kind,
                before.map(StageDate::expected).orElse(null),
                expected,
                null);
    }

    /**
     * No stage is to be left before the case came into the one it is in.
     *
     * @throws Refusal {@link CaseRefusals#DATE_BEFORE_PREVIOUS_STAGE} when that is what is expected
     */
    public void checkAhead(PartialDate expected) {
        LocalDate entered = day(History.latest(stages).orElseThrow());
        if (expected.countsFrom().filter(day -> day.isBefore(entered)).isPresent()) {
            throw CaseRefusals.DATE_BEFORE_PREVIOUS_STAGE.with(entered);
        }
    }

    /**
     * Changes what the case is about and who works on it; the log keeps what differs.
     *
     * @param names of the organisations and sites that come or go
     */
    public CaseEvent.CaseEdited edit(
            CaseSubject changed, Map<UUID, String> names, @Nullable Reason reason, LocalDate today, Instant now) {
        Map<String, String> before = subject().differenceWith(changed, names);
        Map<String, String> after = changed.differenceWith(subject(), names);
        subject.become(changed);
        relate(changed);
        touch(now);
        return new CaseEvent.CaseEdited(
                id, PartialDate.on(today), before, after, reason == null ? null : reason.text());
    }

    /** Takes over what an import knows from one moment on; gates are not judged. */
    void takeOver(List<StageEntry> newStages, List<StatusEntry> newStatuses, Knowledge known) {
        List<StageEntry> stageFacts = new ArrayList<>(History.current(stages));
        stageFacts.addAll(newStages);
        tellStages(stageFacts, known);
        List<StatusEntry> statusFacts = new ArrayList<>(History.current(statuses));
        statusFacts.addAll(newStatuses);
        StatusEntry first = statusFacts.getFirst();
        if (!first.occurred().equals(firstDate())) {
            statusFacts.set(0, first.on(firstDate()));
        }
        tellStatuses(statusFacts, known);
    }

    /** The moment of the newest knowledge about it; nothing may be known from before it any more. */
    public Instant newestKnowledge() {
        Instant stage = History.newestKnowledge(stages).orElseThrow();
        Instant state = History.newestKnowledge(statuses).orElseThrow();
        return stage.isAfter(state) ? stage : state;
    }

    private void relate(CaseSubject about) {
        this.team = new HashSet<>(about.team());
        this.parties = new HashSet<>(about.parties());
        this.sites = new HashSet<>(about.sites());
        this.clusters = new HashSet<>(about.clusters());
        this.ministries = new HashSet<>(about.ministries());
    }

    private CaseEvent.StageMoved move(
            String stage, StageEntry.Manner manner, StageDecision decision, LocalDate today, Instant now) {
        String from = stageCode;
        checkActive();
        checkDate(decision, today);
        enter(stage, manner, decision, now);
        return new CaseEvent.StageMoved(
                id,
                PartialDate.on(decision.decidedOn()),
                from,
                stage,
                manner,
                decision.reason().text());
    }

    private void enter(String stage, StageEntry.Manner manner, StageDecision decision, Instant now) {
        StageEntry entry = new StageEntry(
                id,
                stage,
                manner,
                PartialDate.on(decision.decidedOn()),
                decision.reason().text());
        tellStages(History.with(stages, entry), Knowledge.at(now));
    }

    void tellStages(List<StageEntry> facts, Knowledge known) {
        History.tell(stages, facts, known);
        stageCode = History.latest(stages).orElseThrow().stageCode();
        touch(known.from());
    }

    void tellStatuses(List<StatusEntry> facts, Knowledge known) {
        History.tell(statuses, facts, known);
        status = History.latest(statuses).orElseThrow().status();
        touch(known.from());
    }

    /** Tells one kind of date of one stage anew. */
    void tellStageDates(List<StageDate> told, List<StageDate> facts, Knowledge known) {
        List<StageDate> rows = new ArrayList<>(told);
        History.tell(rows, facts, known);
        rows.stream().filter(row -> !told.contains(row)).forEach(stageDates::add);
        touch(known.from());
    }

    /** All rows there are about its stages, those no longer believed among them. */
    List<StageEntry> stageRows() {
        return stages;
    }

    /** All rows there are about its statuses, those no longer believed among them. */
    List<StatusEntry> statusRows() {
        return statuses;
    }

    /** All rows there are about dates expected of its stages, those no longer believed among them. */
    List<StageDate> stageDateRows() {
        return stageDates;
    }

    List<StageDate> stageDatesFor(String stage, StageDate.Kind kind) {
        return stageDates.stream().filter(date -> date.isFor(stage, kind)).toList();
    }

    /**
     * It was handed in with what happened to it: it changed later than it ever did before, so its row gets another version,
     * also when the clock stood still.
     */
    public void handedIn(Instant now) {
        Instant next = lastChangedAt.plus(1, ChronoUnit.MICROS);
        lastChangedAt = now.isAfter(next) ? now : next;
    }

    private void touch(Instant now) {
        if (now.isAfter(lastChangedAt)) {
            lastChangedAt = now;
        }
    }

    private void checkActive() {
        if (status != CaseStatus.ACTIVE) {
            throw CaseRefusals.CASE_NOT_ACTIVE.with(status);
        }
    }

    private void checkDate(StageDecision decision, LocalDate today) {
        decision.checkAgainst(day(History.latest(stages).orElseThrow()), today);
    }

    private static LocalDate day(HistoryRow<?> row) {
        return row.occurred().countsFrom().orElse(LocalDate.MIN);
    }

    private PartialDate firstDate() {
        return History.current(stages).getFirst().occurred();
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String typeCode() {
        return typeCode;
    }

    public int typeVersion() {
        return typeVersion;
    }

    public String title() {
        return subject.title();
    }

    public String programmeCode() {
        return programmeCode;
    }

    public String stageCode() {
        return stageCode;
    }

    public CaseStatus status() {
        return status;
    }

    public boolean isFictional() {
        return subject.isFictional();
    }

    public boolean isConfidential() {
        return subject.isConfidential();
    }

    public Optional<UUID> officerId() {
        return subject.officerId();
    }

    /** The officials who may open it when it is confidential. */
    public Set<UUID> teamWithOfficer() {
        Set<UUID> all = new HashSet<>(team);
        officerId().ifPresent(all::add);
        return all;
    }

    public Set<CaseParty> parties() {
        return Set.copyOf(parties);
    }

    public CaseSubject subject() {
        return new CaseSubject(
                new CaseTitle(title()),
                subject.isFictional(),
                subject.isUnnamed(),
                subject.isConfidential(),
                officerId().orElse(null),
                team,
                parties,
                sites,
                clusters,
                ministries);
    }

    public long version() {
        return version;
    }

    /** The stages it was in, as known now. */
    public List<StageEntry> stages() {
        return History.current(stages);
    }

    /** When its stages were planned and forecast to be left, as known now. */
    public List<StageDate> expected() {
        return History.current(stageDates);
    }

    /** The statuses it had, as known now. */
    public List<StatusEntry> statuses() {
        return History.current(statuses);
    }

    /** The stage it was in on a day, as known before a moment. */
    public Optional<StageEntry> stageOn(LocalDate day, Instant knownBefore) {
        return History.on(stages, day, knownBefore);
    }

    /** The status it had on a day, as known before a moment. */
    public Optional<StatusEntry> statusOn(LocalDate day, Instant knownBefore) {
        return History.on(statuses, day, knownBefore);
    }
}
