package nl.maatstaf.exchange.service.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.exchange.file.ImportKind;
import nl.maatstaf.exchange.file.OrganisationRow;
import nl.maatstaf.exchange.file.PortfolioFile;
import nl.maatstaf.exchange.row.Row;
import nl.maatstaf.exchange.row.RowFlaw;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.PartyRefusals;
import nl.maatstaf.party.Site;
import nl.maatstaf.text.SearchKey;

/** The organisations, sites and clusters that rows may name: those in the files and those that are stored. */
final class PlanNames {

    private final ImportPlan plan;
    private final ImportLookup lookup;
    private final Map<SearchKey, Organisation> organisations;
    private final Map<SearchKey, PartyName> inFiles = new HashMap<>();
    private final Set<OwnedSite> sitesInFiles = new HashSet<>();
    private final Set<SearchKey> examples;
    private final Map<UUID, List<Site>> sites = new HashMap<>();
    private final Map<String, Boolean> clusters = new HashMap<>();

    private record OwnedSite(SearchKey organisation, SearchKey site) {}

    PlanNames(ImportPlan plan, ImportLookup lookup, Map<SearchKey, Organisation> organisations) {
        this.plan = plan;
        this.lookup = lookup;
        this.organisations = organisations;
        this.examples = plan.organisations().stream()
                .map(PlannedRow::content)
                .filter(OrganisationRow::fictional)
                .map(row -> row.name().key())
                .collect(Collectors.toSet());
        plan.organisations().forEach(planned -> claim(planned.row(), planned.content()));
        plan.sites()
                .forEach(planned -> sitesInFiles.add(new OwnedSite(
                        ownName(planned.content().organisation()),
                        planned.content().name().key())));
    }

    private void claim(Row row, OrganisationRow content) {
        for (PartyName name : Stream.concat(Stream.of(content.name()), content.aliases().stream())
                .toList()) {
            PartyName owner = inFiles.putIfAbsent(name.key(), content.name());
            if (owner != null && !owner.key().equals(content.name().key())) {
                refuseTaken(row, name, owner.text());
            }
            Organisation known = organisations.get(name.key());
            if (known != null && !known.isKnownAs(content.name())) {
                refuseTaken(row, name, known.name());
            }
        }
    }

    private static void refuseTaken(Row row, PartyName name, String owner) {
        row.accepted("aliases", () -> {
            throw PartyRefusals.NAME_TAKEN.at("aliases", name.text(), owner);
        });
    }

    void checkOrganisation(Row row, String column, PartyName name) {
        if (!isKnown(name) && isRead(PortfolioFile.ORGANISATIONS)) {
            row.flaw(column, RowFlaw.ORGANISATION_UNKNOWN, name.text());
        }
    }

    void checkCluster(Row row, String code) {
        boolean known = clusters.computeIfAbsent(
                code,
                key -> plan.clusters().stream()
                                .anyMatch(planned -> planned.content().code().equals(key))
                        || lookup.hasCluster(key));
        if (!known && isRead(PortfolioFile.CLUSTERS)) {
            row.flaw("cluster", RowFlaw.CODE_UNKNOWN, code, "clusters");
        }
    }

    /** Whether all rows of a kind are known, so that what is in none of them is nowhere. */
    boolean isRead(ImportKind kind) {
        return !plan.unread().contains(kind);
    }

    boolean isKnown(PartyName name) {
        return organisations.containsKey(name.key()) || inFiles.containsKey(name.key());
    }

    /** The organisation that is stored under a name. */
    Optional<Organisation> stored(PartyName name) {
        return Optional.ofNullable(organisations.get(name.key()));
    }

    /** As it is stored, which files do not change; else as the files say. */
    boolean isFictional(PartyName name) {
        SearchKey own = ownName(name);
        Organisation known = organisations.get(own);
        return known == null ? examples.contains(own) : known.isFictional();
    }

    boolean hasSite(PartyName organisation, PartyName name) {
        return sitesInFiles.contains(new OwnedSite(ownName(organisation), name.key()))
                || stored(organisation).flatMap(known -> site(known, name)).isPresent();
    }

    /** The site of an organisation that is stored under a name. */
    Optional<Site> site(Organisation organisation, PartyName name) {
        return sites.computeIfAbsent(organisation.id(), lookup::sites).stream()
                .filter(site -> SearchKey.of(site.name()).equals(name.key()))
                .findFirst();
    }

    /** The name that an organisation in the files has there, given any of its names. */
    private SearchKey ownName(PartyName name) {
        return inFiles.getOrDefault(name.key(), name).key();
    }
}
