package nl.maatstaf.exchange.service.load;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.audit.Event;
import nl.maatstaf.exchange.file.OrganisationRow;
import nl.maatstaf.exchange.file.SiteRow;
import nl.maatstaf.exchange.service.plan.ImportLookup;
import nl.maatstaf.exchange.service.plan.ImportPlan;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.OrganisationProfile;
import nl.maatstaf.party.Organisations;
import nl.maatstaf.party.PartyEvent;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.Site;
import nl.maatstaf.party.Sites;
import nl.maatstaf.text.SearchKey;
import nl.maatstaf.time.service.Now;

/** Loads organisations and sites: all organisations first, then who belongs to whom. */
@Dependent
public class PartyLoader {

    private ImportLookup lookup;
    private Organisations organisations;
    private Sites sites;
    private Now now;

    protected PartyLoader() {}

    @Inject
    public PartyLoader(ImportLookup lookup, Organisations organisations, Sites sites, Now now) {
        this.lookup = lookup;
        this.organisations = organisations;
        this.sites = sites;
        this.now = now;
    }

    /** Loads them; answers what happened. */
    List<Event> load(ImportPlan plan, RowLoader rows) {
        List<PartyName> names = new ArrayList<>();
        plan.organisations().forEach(planned -> names.addAll(planned.content().names()));
        plan.sites().forEach(planned -> names.add(planned.content().organisation()));
        Map<SearchKey, Organisation> known = lookup.organisations(names);
        List<Event> events = new ArrayList<>();
        rows.each(plan.organisations(), row -> load(row, known, events));
        organisations.flush();
        plan.organisations().stream()
                .filter(planned -> !planned.isSame())
                .forEach(planned -> describe(planned.content(), known, events));
        rows.each(plan.sites(), row -> load(row, known, events));
        organisations.flush();
        return events;
    }

    private UUID load(OrganisationRow row, Map<SearchKey, Organisation> known, List<Event> events) {
        LocalDate today = now.today();
        Organisation organisation = known.get(row.name().key());
        if (organisation == null) {
            organisation = new Organisation(row.name(), OrganisationProfile.of(row.kind()), row.fictional());
            organisations.add(organisation);
            events.add(organisation.added(today));
            known.put(row.name().key(), organisation);
        }
        for (PartyName alias : row.aliases()) {
            organisation.addAlias(alias, today).ifPresent(events::add);
            known.putIfAbsent(alias.key(), organisation);
        }
        return organisation.id();
    }

    private void describe(OrganisationRow row, Map<SearchKey, Organisation> known, List<Event> events) {
        Organisation organisation = get(known, row.name());
        OrganisationProfile before = organisation.profile();
        OrganisationProfile after = new OrganisationProfile(
                row.kind(),
                row.parent().map(name -> get(known, name).id()).over(before.parentId()),
                row.place().over(before.place()),
                row.cluster().over(before.clusterCode()),
                row.sectors().over(before.sectors(), Set.of()));
        organisation.describe(after, now.today()).ifPresent(events::add);
    }

    private UUID load(SiteRow row, Map<SearchKey, Organisation> known, List<Event> events) {
        Organisation owner = get(known, row.organisation());
        Optional<Site> there = lookup.site(owner, row.name());
        if (there.isPresent()) {
            describe(there.get(), row).ifPresent(events::add);
            return there.get().id();
        }
        Site site = new Site(
                owner.id(),
                row.name(),
                row.over(null),
                row.cluster().over(null),
                row.programme().over(null));
        sites.add(site);
        events.add(site.added(now.today()));
        return site.id();
    }

    private Optional<PartyEvent.SiteDescribed> describe(Site site, SiteRow row) {
        return site.describe(
                row.over(site.location()),
                row.cluster().over(site.clusterCode().orElse(null)),
                row.programme().over(site.programmeCode().orElse(null)),
                now.today());
    }

    private static Organisation get(Map<SearchKey, Organisation> known, PartyName name) {
        return Objects.requireNonNull(known.get(name.key()), "a checked name leads to an organisation");
    }
}
