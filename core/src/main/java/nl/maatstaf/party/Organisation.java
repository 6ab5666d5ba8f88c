package nl.maatstaf.party;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
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
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeOrderedId;
import nl.maatstaf.time.UuidConverter;
import org.jspecify.annotations.Nullable;

/**
 * A company, authority or other body that takes part.
 *
 * <p>It has one name of its own and any number of aliases: former names, names of its owner, spellings in the sources.
 * No two organisations share an alias, so that a name in a letter leads to one of them. It is never removed, for cases
 * keep pointing at it.
 */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    private UUID id;

    @Column(name = "name", nullable = false, length = PartyName.MOST)
    private String name;

    /** The key of its name, by which organisations are put in order. */
    @Column(name = "search_key", nullable = false, length = PartyName.MOST_KEY)
    private String searchKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 30)
    private OrganisationKind kind;

    @Convert(converter = UuidConverter.class)
    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Column(name = "place", length = PartyName.MOST)
    private @Nullable String place;

    @Column(name = "cluster_code", length = 40)
    private @Nullable String clusterCode;

    @Column(name = "fictional", nullable = false)
    private boolean fictional;

    /** Each once; no set, since EclipseLink compares embeddables in the order they stand in and would find a set changed. */
    @ElementCollection
    @CollectionTable(name = "organisation_alias", joinColumns = @JoinColumn(name = "organisation_id"))
    private List<Alias> aliases = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "organisation_sector", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "sector_code")
    private Set<String> sectors = new HashSet<>();

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Organisation() {}

    /**
     * An organisation under its own name.
     *
     * @param fictional an example that stays outside all figures
     */
    public Organisation(PartyName name, OrganisationProfile profile, boolean fictional) {
        this.id = TimeOrderedId.next();
        this.name = name.text();
        this.searchKey = name.key().text();
        this.fictional = fictional;
        this.aliases.add(new Alias(name, AliasKind.OWN));
        set(profile);
    }

    /** That it was added, as it stands in the log. */
    public PartyEvent.OrganisationAdded added(LocalDate today) {
        return new PartyEvent.OrganisationAdded(id, PartialDate.on(today), values());
    }

    /** Gives it another name to be found by; nothing happens when it has that name already. */
    public Optional<PartyEvent.AliasAdded> addAlias(PartyName alias, LocalDate today) {
        if (isKnownAs(alias)) {
            return Optional.empty();
        }
        aliases.add(new Alias(alias, AliasKind.OTHER));
        return Optional.of(new PartyEvent.AliasAdded(id, PartialDate.on(today), alias.text()));
    }

    /**
     * Takes back a name it was never known by.
     *
     * @throws Refusal {@link PartyRefusals#OWN_NAME_KEPT} when it is its own name
     * @throws Refusal {@link PartyRefusals#ALIAS_NOT_FOUND} when it does not go by it
     */
    public PartyEvent.AliasRetracted retractAlias(PartyName alias, Reason reason, LocalDate today) {
        Alias wrong = aliases.stream()
                .filter(one -> one.key().equals(alias.key()))
                .findFirst()
                .orElseThrow(() -> PartyRefusals.ALIAS_NOT_FOUND.with(alias.text()));
        if (wrong.kind() == AliasKind.OWN) {
            throw PartyRefusals.OWN_NAME_KEPT.with(name);
        }
        aliases.remove(wrong);
        return new PartyEvent.AliasRetracted(id, PartialDate.on(today), wrong.text(), reason.text());
    }

    /** Sets its own name right; it can still be found by the old one, as its former name. Nothing happens when that is its name. */
    public Optional<PartyEvent.OrganisationRenamed> rename(PartyName right, Reason reason, LocalDate today) {
        String old = name;
        if (old.equals(right.text())) {
            return Optional.empty();
        }
        this.name = right.text();
        this.searchKey = right.key().text();
        aliases.replaceAll(alias -> alias.kind() == AliasKind.OWN ? alias.as(AliasKind.FORMER) : alias);
        aliases.removeIf(alias -> alias.key().equals(right.key()));
        aliases.add(new Alias(right, AliasKind.OWN));
        return Optional.of(
                new PartyEvent.OrganisationRenamed(id, PartialDate.on(today), old, right.text(), reason.text()));
    }

    /**
     * Sets what is known of it; nothing happens when nothing changes.
     *
     * @throws Refusal {@link PartyRefusals#OWN_PARENT} when it is made its own parent
     */
    public Optional<PartyEvent.OrganisationDescribed> describe(OrganisationProfile profile, LocalDate today) {
        Map<String, String> before = values();
        set(profile);
        Map<String, String> after = values();
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new PartyEvent.OrganisationDescribed(id, PartialDate.on(today), before, after));
    }

    private void set(OrganisationProfile profile) {
        if (id.equals(profile.parentId())) {
            throw PartyRefusals.OWN_PARENT.at("organisations");
        }
        this.kind = profile.kind();
        this.parentId = profile.parentId();
        this.place = profile.place();
        this.clusterCode = profile.clusterCode();
        if (!sectors.equals(profile.sectors())) {
            this.sectors = new HashSet<>(profile.sectors());
        }
    }

    private Map<String, String> values() {
        return Map.of(
                "name",
                name,
                "kind",
                kind.name(),
                "parent",
                parentId == null ? "" : parentId.toString(),
                "place",
                place == null ? "" : place,
                "cluster",
                clusterCode == null ? "" : clusterCode,
                "sectors",
                String.join(",", new TreeSet<>(sectors)));
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** All names it can be found by, its own included. */
    public Set<String> aliases() {
        return aliases.stream().map(Alias::text).collect(Collectors.toUnmodifiableSet());
    }

    /** The names that were its own before. */
    public Set<String> formerNames() {
        return aliases.stream()
                .filter(alias -> alias.kind() == AliasKind.FORMER)
                .map(Alias::text)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isKnownAs(PartyName name) {
        return aliases.stream().anyMatch(alias -> alias.key().equals(name.key()));
    }

    public OrganisationProfile profile() {
        return new OrganisationProfile(kind, parentId, place, clusterCode, sectors);
    }

    public boolean isFictional() {
        return fictional;
    }

    public long version() {
        return version;
    }
}
