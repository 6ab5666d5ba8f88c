package nl.maatstaf.casefile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.time.UuidConverter;
import org.jspecify.annotations.Nullable;

/** The {@link CaseSubject} of a case as it is kept: some of it in the row of the case, some in rows of its own. */
@Embeddable
class KeptSubject {

    @Column(name = "title", nullable = false, length = CaseTitle.MOST)
    private String title;

    @Column(name = "fictional", nullable = false)
    private boolean fictional;

    @Column(name = "unnamed", nullable = false)
    private boolean unnamed;

    @Column(name = "confidential", nullable = false)
    private boolean confidential;

    @Convert(converter = UuidConverter.class)
    @Column(name = "officer_id")
    private @Nullable UUID officerId;

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

    @SuppressWarnings("NullAway.Init")
    protected KeptSubject() {}

    @SuppressWarnings("NullAway.Init")
    KeptSubject(CaseSubject subject) {
        become(subject);
    }

    final void become(CaseSubject subject) {
        this.title = subject.title().text();
        this.fictional = subject.fictional();
        this.unnamed = subject.unnamed();
        this.confidential = subject.confidential();
        this.officerId = subject.officerId();
        this.team = new HashSet<>(subject.team());
        this.parties = new HashSet<>(subject.parties());
        this.sites = new HashSet<>(subject.sites());
        this.clusters = new HashSet<>(subject.clusters());
        this.ministries = new HashSet<>(subject.ministries());
    }

    /** All of it, which reads the rows of its own as well. */
    CaseSubject read() {
        return new CaseSubject(
                new CaseTitle(title),
                fictional,
                unnamed,
                confidential,
                officerId,
                team,
                parties,
                sites,
                clusters,
                ministries);
    }

    String title() {
        return title;
    }

    boolean isFictional() {
        return fictional;
    }

    boolean isConfidential() {
        return confidential;
    }

    Optional<UUID> officerId() {
        return Optional.ofNullable(officerId);
    }

    Set<CaseParty> parties() {
        return Set.copyOf(parties);
    }

    Set<UUID> teamWithOfficer() {
        Set<UUID> all = new HashSet<>(team);
        officerId().ifPresent(all::add);
        return all;
    }
}
