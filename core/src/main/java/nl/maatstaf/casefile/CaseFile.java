package nl.maatstaf.casefile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.casefile.subject.CaseAssignment;
import nl.maatstaf.casefile.subject.CaseParty;
import nl.maatstaf.casefile.subject.CaseReference;
import nl.maatstaf.casefile.subject.CaseSubject;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Reason;
import nl.maatstaf.text.SearchKey;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A case: one company's (or cluster's, or region's) course through the stages of its type.
 *
 * <p>It is opened in the first stage. It stands in a stage while it works on that stage's product, and leaves it by a
 * decision: through the gate when every requirement is met or deviated from, otherwise by skipping or being sent back,
 * which stays visible. Beside the stage it has a status: active until it is paused, stopped or completed; a paused or
 * stopped case can be resumed. What was recorded wrongly is corrected, which changes what is known from now on and
 * nothing of what was known before. A case entered in error leaves all totals.
 */
@Entity
@Table(name = "case_file")
public class CaseFile extends CaseHistory {

    /** The most characters of a key: taking an accent apart makes a title longer. */
    private static final int MOST_KEY = 900;

    @Column(name = "number", nullable = false, length = 20)
    private String number;

    @Column(name = "reference", length = CaseReference.MOST)
    private @Nullable String reference;

    /** The reference as it is compared. */
    @Column(name = "reference_key", length = CaseReference.MOST)
    private @Nullable String referenceKey;

    @Column(name = "type_code", nullable = false, length = 40)
    private String typeCode;

    @Column(name = "type_version", nullable = false)
    private int typeVersion;

    @Column(name = "programme_code", nullable = false, length = 40)
    private String programmeCode;

    /** The key of its number and its title, by which it is found. */
    @Column(name = "search_key", nullable = false, length = MOST_KEY)
    private String searchKey;

    @Embedded
    private StoredSubject subject;

    @ElementCollection
    @CollectionTable(name = "case_team_member", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "user_id")
    private Set<UUID> team = new HashSet<>();

    /** Each once; no set, since EclipseLink compares embeddables in the order they stand in. */
    @ElementCollection
    @CollectionTable(name = "case_party", joinColumns = @JoinColumn(name = "case_id"))
    private List<CaseParty> parties = new ArrayList<>();

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

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected CaseFile() {}

    /**
     * A case in the first stage of its type.
     *
     * @param number drawn for its type and the year of its first known event
     * @param opened when it began
     */
    public CaseFile(CaseTypeDefinition type, String number, CaseSubject subject, PartialDate opened, Knowledge known) {
        super(type.firstStage().code(), opened, known);
        this.number = number;
        this.typeCode = type.code();
        this.typeVersion = type.version();
        this.programmeCode = type.programme();
        this.subject = new StoredSubject(subject);
        relate(subject);
    }

    /** Keeps what files call it; what they called it before stays. */
    public void refer(CaseReference called) {
        if (reference == null) {
            reference = called.text();
            referenceKey = called.key();
        }
    }

    /** That it was opened, as it stands in the log. */
    public CaseEvent.CaseOpened opened() {
        return new CaseEvent.CaseOpened(id(), firstDate(), number, title(), stageCode());
    }

    /** Sets when a stage is planned or forecast to be left. */
    public CaseEvent.StageDateSet expect(
            CaseTypeDefinition type,
            String stage,
            StageDate.Kind kind,
            PartialDate day,
            LocalDate today,
            Knowledge known) {
        String code = type.stage(stage).code();
        Optional<StageDate> before = stageDatesOf(code, kind).latest();
        StageDate set = new StageDate(id(), code, kind, day, today);
        changeStageDates(set, history -> history.record(set, known), known);
        return new CaseEvent.StageDateSet(
                id(),
                PartialDate.on(today),
                code,
                kind,
                before.map(StageDate::expected).orElse(null),
                day,
                null);
    }

    /**
     * No stage is to be left before the case came into the one it is in.
     *
     * @throws Refusal {@link CaseRefusals#DATE_BEFORE_PREVIOUS_STAGE} when that is what is expected
     */
    public void checkAhead(PartialDate day) {
        LocalDate entered = inStageSince();
        if (day.countsFrom().filter(entered::isAfter).isPresent()) {
            throw CaseRefusals.DATE_BEFORE_PREVIOUS_STAGE.with(entered);
        }
    }

    /**
     * Changes what the case is about and who works on it; the log keeps what differs.
     *
     * @param names of the organisations and sites that come or go
     */
    public CaseEvent.CaseEdited edit(
            CaseSubject changed, Map<UUID, String> names, @Nullable Reason reason, LocalDate today) {
        Map<String, String> before = subject().differenceWith(changed, names);
        Map<String, String> after = changed.differenceWith(subject(), names);
        subject.become(changed);
        relate(changed);
        return new CaseEvent.CaseEdited(
                id(), PartialDate.on(today), before, after, reason == null ? null : reason.text());
    }

    private void relate(CaseSubject about) {
        this.searchKey =
                SearchKey.of(number + " " + subject.title()).cut(MOST_KEY).text();
        this.team = new HashSet<>(about.handling().team());
        Set<CaseParty> wanted = about.description().parties();
        parties.retainAll(wanted);
        wanted.stream().filter(party -> !parties.contains(party)).forEach(parties::add);
        this.sites = new HashSet<>(about.description().sites());
        this.clusters = new HashSet<>(about.description().clusters());
        this.ministries = new HashSet<>(about.description().ministries());
    }

    public String number() {
        return number;
    }

    /** What files call it; empty when it came by no file. */
    public Optional<CaseReference> reference() {
        return Optional.ofNullable(reference).map(CaseReference::new);
    }

    public String typeCode() {
        return typeCode;
    }

    public int typeVersion() {
        return typeVersion;
    }

    public String programmeCode() {
        return programmeCode;
    }

    public String title() {
        return subject.title();
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
                subject.description()
                        .withParties(parties())
                        .withSites(sites)
                        .withClusters(clusters)
                        .withMinistries(ministries),
                new CaseAssignment(officerId().orElse(null), team, isConfidential()),
                subject.isFictional(),
                subject.isUnnamed());
    }

    public long version() {
        return version;
    }
}
