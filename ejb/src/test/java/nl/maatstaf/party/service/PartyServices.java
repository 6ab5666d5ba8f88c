package nl.maatstaf.party.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.delivery.persistence.JpaClaims;
import nl.maatstaf.delivery.service.RequestKeys;
import nl.maatstaf.identity.Actor;
import nl.maatstaf.identity.service.CurrentActor;
import nl.maatstaf.party.persistence.JpaContacts;
import nl.maatstaf.party.persistence.JpaOrganisations;
import nl.maatstaf.party.persistence.JpaReferenceTables;
import nl.maatstaf.party.persistence.JpaSites;
import nl.maatstaf.time.service.Now;
import nl.maatstaf.worklist.persistence.Worklist;

/** The services of organisations in one transaction, as the container would put them together. */
final class PartyServices {

    private static final Now NOW = new Now(Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC));

    final PartyService organisations;
    final SiteService sites;
    final ContactService contacts;
    final OrganisationDirectory directory;

    PartyServices(EntityManager entities, AuditLog log) {
        CurrentActor caller = new CurrentActor();
        caller.set(Actor.system());
        JpaOrganisations all = new JpaOrganisations(entities);
        PartyDesk desk = new PartyDesk(all, new JpaReferenceTables(entities), new Worklist(entities), log, caller, NOW);
        RequestKeys keys = new RequestKeys(new JpaClaims(entities), caller, NOW);
        this.organisations = new PartyService(all, desk, keys, NOW);
        this.sites = new SiteService(new JpaSites(entities), desk, keys, NOW);
        this.contacts = new ContactService(new JpaContacts(entities), desk, keys, NOW);
        this.directory = new OrganisationDirectory(entities);
    }
}
