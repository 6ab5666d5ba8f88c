package nl.maatstaf.party.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.delivery.service.ExpectedVersion;
import nl.maatstaf.delivery.service.Once;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.OrganisationProfile;
import nl.maatstaf.party.Organisations;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.PartyRefusals;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/**
 * Adds organisations, says what they are, and gives and corrects the names they can be found by. With a key a request
 * acts once; what changes nothing is not logged.
 */
@Stateless
public class PartyService {

    private Organisations organisations;
    private OrganisationChanges organisationChanges;
    private Now now;

    protected PartyService() {}

    @Inject
    public PartyService(Organisations organisations, OrganisationChanges organisationChanges, Now now) {
        this.organisations = organisations;
        this.organisationChanges = organisationChanges;
        this.now = now;
    }

    /**
     * Adds an organisation.
     *
     * @return it, or what was added before with this key
     * @throws Refusal {@link PartyRefusals#NAME_TAKEN} when another goes by that name
     * @throws Refusal {@link PartyRefusals#CODE_UNKNOWN} when its cluster or a sector is not in its table
     * @throws Refusal {@link PartyRefusals#ORGANISATION_NOT_FOUND} when its parent is none
     */
    @Requires(Right.OPEN_CASE)
    @Once
    public UUID addOrganisation(PartyName name, OrganisationProfile profile, boolean fictional, @Nullable String key) {
        Organisation added = new Organisation(name, profile, fictional);
        checkFree(name);
        check(added.id(), profile);
        organisations.add(added);
        organisationChanges.record(added.added(now.today()));
        return added.id();
    }

    /**
     * Sets what is known of an organisation beside its names.
     *
     * @param seen the version the caller looked at; none when the caller did not look
     * @throws Refusal {@link PartyRefusals#ORGANISATION_CHANGED_MEANWHILE} when it is of another version by now
     * @throws Refusal {@link PartyRefusals#CODE_UNKNOWN} when its cluster or a sector is not in its table
     * @throws Refusal {@link PartyRefusals#OWN_PARENT} when it would belong to itself, or to one that belongs to it
     */
    @Requires(Right.EDIT_CASE)
    @Once
    public void describe(
            UUID id, @ExpectedVersion @Nullable Long seen, OrganisationProfile profile, @Nullable String key) {
        Organisation organisation = organisationChanges.load(id, seen);
        check(id, profile);
        organisation.describe(profile, now.today()).ifPresent(organisationChanges::record);
    }

    /**
     * Lets an organisation be found by another name.
     *
     * @throws Refusal {@link PartyRefusals#NAME_TAKEN} when another organisation goes by it
     */
    @Requires(Right.EDIT_CASE)
    @Once
    public void addAlias(UUID id, PartyName alias, @Nullable String key) {
        Organisation organisation = organisationChanges.get(id);
        checkFreeFor(organisation, alias);
        organisation.addAlias(alias, now.today()).ifPresent(organisationChanges::record);
    }

    /**
     * Takes back a name an organisation was never known by.
     *
     * @param seen the version the caller looked at; none when the caller did not look
     * @throws Refusal {@link PartyRefusals#ALIAS_NOT_FOUND} when it does not go by that name
     * @throws Refusal {@link PartyRefusals#OWN_NAME_KEPT} when it is its own name
     * @throws Refusal {@link PartyRefusals#ORGANISATION_CHANGED_MEANWHILE} when it is of another version by now
     */
    @Requires(Right.CORRECT)
    @Once
    public void retractAlias(
            UUID id, @ExpectedVersion @Nullable Long seen, PartyName alias, Reason reason, @Nullable String key) {
        Organisation organisation = organisationChanges.load(id, seen);
        organisationChanges.record(organisation.retractAlias(alias, reason, now.today()));
    }

    /**
     * Sets the own name of an organisation right; the old one stays a name to find it by.
     *
     * @param seen the version the caller looked at; none when the caller did not look
     * @throws Refusal {@link PartyRefusals#NAME_TAKEN} when another organisation goes by it
     * @throws Refusal {@link PartyRefusals#ORGANISATION_CHANGED_MEANWHILE} when it is of another version by now
     */
    @Requires(Right.CORRECT)
    @Once
    public void rename(
            UUID id, @ExpectedVersion @Nullable Long seen, PartyName name, Reason reason, @Nullable String key) {
        Organisation organisation = organisationChanges.load(id, seen);
        checkFreeFor(organisation, name);
        organisation.rename(name, reason, now.today()).ifPresent(organisationChanges::record);
    }

    private void checkFreeFor(Organisation organisation, PartyName name) {
        if (!organisation.isKnownAs(name)) {
            checkFree(name);
        }
    }

    private void checkFree(PartyName name) {
        organisations.findKnownAs(name).ifPresent(owner -> {
            throw PartyRefusals.NAME_TAKEN.at("name", name.text(), owner.name());
        });
    }

    private void check(UUID id, OrganisationProfile profile) {
        organisationChanges.checkCluster(profile.clusterCode());
        profile.sectors().forEach(organisationChanges::checkSector);
        Set<UUID> above = new HashSet<>();
        UUID at = profile.parentId();
        while (at != null && above.add(at)) {
            at = organisationChanges.get(at).profile().parentId();
        }
        if (above.contains(id)) {
            throw PartyRefusals.OWN_PARENT.at("organisations");
        }
    }
}
