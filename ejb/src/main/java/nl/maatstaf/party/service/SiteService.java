package nl.maatstaf.party.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.delivery.service.ExpectedVersion;
import nl.maatstaf.delivery.service.Once;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.PartyRefusals;
import nl.maatstaf.party.Site;
import nl.maatstaf.party.SiteDescription;
import nl.maatstaf.party.Sites;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** Adds the sites of organisations and sets right what they are. With a key a request acts once. */
@Stateless
public class SiteService {

    private Sites sites;
    private OrganisationChanges organisationChanges;
    private Now now;

    protected SiteService() {}

    @Inject
    public SiteService(Sites sites, OrganisationChanges organisationChanges, Now now) {
        this.sites = sites;
        this.organisationChanges = organisationChanges;
        this.now = now;
    }

    /**
     * Adds a site to an organisation.
     *
     * @return it, or what was added before with this key
     * @throws Refusal {@link PartyRefusals#ORGANISATION_NOT_FOUND} when there is no such organisation
     * @throws Refusal {@link PartyRefusals#SITE_THERE} when the organisation has one of that name
     * @throws Refusal {@link PartyRefusals#CODE_UNKNOWN} when its cluster or programme is not in its table
     */
    @Requires(Right.EDIT_CASE)
    @Once
    public UUID add(UUID organisationId, SiteDescription described, @Nullable String key) {
        Site added = new Site(
                organisationId,
                described.name(),
                described.location(),
                described.clusterCode(),
                described.programmeCode());
        check(organisationChanges.get(organisationId).id(), added.id(), described);
        sites.add(added);
        organisationChanges.record(added.added(now.today()));
        return added.id();
    }

    /**
     * Sets right what a site is.
     *
     * @param seen the version of the site the caller looked at; none when the caller did not look
     * @throws Refusal {@link PartyRefusals#SITE_NOT_FOUND} when the organisation has no such site
     * @throws Refusal {@link PartyRefusals#SITE_THERE} when another of its sites has that name
     * @throws Refusal {@link PartyRefusals#CODE_UNKNOWN} when its cluster or programme is not in its table
     * @throws Refusal {@link PartyRefusals#ORGANISATION_CHANGED_MEANWHILE} when the site is of another version by now
     */
    @Requires(Right.EDIT_CASE)
    @Once
    public void change(
            UUID organisationId,
            UUID id,
            @ExpectedVersion @Nullable Long seen,
            SiteDescription described,
            @Nullable String key) {
        Site site = sites.find(id)
                .filter(found -> found.organisationId().equals(organisationId))
                .orElseThrow(PartyRefusals.SITE_NOT_FOUND::with);
        OrganisationChanges.checkVersion(seen, site.version());
        check(organisationId, id, described);
        site.change(described, now.today()).ifPresent(organisationChanges::record);
    }

    private void check(UUID organisationId, UUID id, SiteDescription described) {
        organisationChanges.checkCluster(described.clusterCode());
        organisationChanges.checkProgramme(described.programmeCode());
        boolean there = sites.findByOrganisation(organisationId).stream()
                .filter(other -> !other.id().equals(id))
                .anyMatch(other ->
                        PartyName.of(other.name()).key().equals(described.name().key()));
        if (there) {
            throw PartyRefusals.SITE_THERE.with(described.name().text());
        }
    }
}
