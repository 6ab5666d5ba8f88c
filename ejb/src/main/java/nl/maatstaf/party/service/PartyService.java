package nl.maatstaf.party.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.identity.Right;
import nl.maatstaf.identity.service.CurrentActor;
import nl.maatstaf.identity.service.Requires;
import nl.maatstaf.party.CodeUnknown;
import nl.maatstaf.party.Contact;
import nl.maatstaf.party.Contacts;
import nl.maatstaf.party.Location;
import nl.maatstaf.party.NameTaken;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.OrganisationNotFound;
import nl.maatstaf.party.OrganisationProfile;
import nl.maatstaf.party.Organisations;
import nl.maatstaf.party.PartyEvent;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.ReferenceTables;
import nl.maatstaf.party.Site;
import nl.maatstaf.party.Sites;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** Adds organisations, their names, sites and contacts. */
@Stateless
public class PartyService {

    @Inject
    private Organisations organisations;

    @Inject
    private Sites sites;

    @Inject
    private Contacts contacts;

    @Inject
    private ReferenceTables tables;

    @Inject
    private AuditLog auditLog;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    @PersistenceContext(unitName = "maatstaf")
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    public PartyService() {}

    /**
     * Adds an organisation.
     *
     * @throws NameTaken when another goes by that name
     * @throws CodeUnknown when its cluster or a sector is not in its table
     * @throws OrganisationNotFound when its parent is none
     */
    @Requires(Right.OPEN_CASE)
    public UUID addOrganisation(PartyName name, OrganisationProfile profile, boolean fictional) {
        checkFree(name);
        check(profile);
        Organisation added = new Organisation(name, profile, fictional);
        organisations.add(added);
        tell(added.added(now.today()));
        return added.id();
    }

    /**
     * Lets an organisation be found by another name.
     *
     * @throws NameTaken when another organisation goes by it
     */
    @Requires(Right.EDIT_CASE)
    public void addAlias(UUID organisationId, PartyName alias) {
        Organisation organisation = get(organisationId);
        if (!organisation.isKnownAs(alias)) {
            checkFree(alias);
        }
        organisation.addAlias(alias, now.today()).ifPresent(this::tell);
    }

    /** Sets what is known of an organisation beside its names. */
    @Requires(Right.EDIT_CASE)
    public void describe(UUID organisationId, OrganisationProfile profile) {
        check(profile);
        get(organisationId).describe(profile, now.today()).ifPresent(this::tell);
    }

    /**
     * Adds a site to an organisation.
     *
     * @throws CodeUnknown when its cluster or programme is not in its table
     */
    @Requires(Right.EDIT_CASE)
    public UUID addSite(
            UUID organisationId,
            PartyName name,
            Location location,
            @Nullable String clusterCode,
            @Nullable String programmeCode) {
        UUID owner = get(organisationId).id();
        checkCluster(clusterCode);
        if (programmeCode != null && !tables.hasProgramme(programmeCode)) {
            throw new CodeUnknown("programmeCode", programmeCode);
        }
        boolean taken = sites.findByOrganisation(owner).stream()
                .anyMatch(site -> PartyName.of(site.name()).key().equals(name.key()));
        if (taken) {
            throw new NameTaken("name", name.text(), get(owner).name());
        }
        Site added = new Site(owner, name, location, clusterCode, programmeCode);
        sites.add(added);
        tell(added.added(now.today()));
        return added.id();
    }

    /** Adds a person to turn to at an organisation. */
    @Requires(Right.EDIT_CASE)
    public UUID addContact(
            UUID organisationId,
            PartyName name,
            @Nullable String roleTitle,
            @Nullable String email,
            @Nullable String phone) {
        Contact added = new Contact(get(organisationId).id(), name, roleTitle, email, phone);
        contacts.add(added);
        tell(added.added(now.today()));
        return added.id();
    }

    private Organisation get(UUID id) {
        return organisations.find(id).orElseThrow(OrganisationNotFound::new);
    }

    private void checkFree(PartyName name) {
        organisations.findKnownAs(name).ifPresent(owner -> {
            throw new NameTaken("name", name.text(), owner.name());
        });
    }

    private void check(OrganisationProfile profile) {
        checkCluster(profile.clusterCode());
        profile.sectors().stream()
                .filter(code -> tables.findSector(code).isEmpty())
                .findFirst()
                .ifPresent(code -> {
                    throw new CodeUnknown("sectors", code);
                });
        if (profile.parentId() != null) {
            get(profile.parentId());
        }
    }

    private void checkCluster(@Nullable String code) {
        if (code != null && tables.findCluster(code).isEmpty()) {
            throw new CodeUnknown("clusterCode", code);
        }
    }

    private void tell(PartyEvent event) {
        auditLog.append(List.of(event), actor.get(), now.instant());
        entities.flush();
    }
}
