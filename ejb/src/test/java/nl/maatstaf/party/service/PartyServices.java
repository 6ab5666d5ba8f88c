package nl.maatstaf.party.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.audit.service.TestEventRecorders;
import nl.maatstaf.delivery.persistence.JpaClaims;
import nl.maatstaf.delivery.service.Intercepted;
import nl.maatstaf.delivery.service.OnceInterceptor;
import nl.maatstaf.party.persistence.JpaContacts;
import nl.maatstaf.party.persistence.JpaOrganisations;
import nl.maatstaf.party.persistence.JpaReferenceTables;
import nl.maatstaf.party.persistence.JpaSites;
import nl.maatstaf.time.service.Now;

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
        OrganisationChanges organisationChanges = new OrganisationChanges(
                all, new JpaReferenceTables(entities), TestEventRecorders.on(entities, log, caller, NOW));
        Intercepted once = new Intercepted(new OnceInterceptor(new JpaClaims(entities), caller, NOW));
        this.organisations = once.by(PartyService.class, new PartyService(all, organisationChanges, NOW));
        this.sites = once.by(SiteService.class, new SiteService(new JpaSites(entities), organisationChanges, NOW));
        this.contacts =
                once.by(ContactService.class, new ContactService(new JpaContacts(entities), organisationChanges, NOW));
        this.directory = new OrganisationDirectory(entities);
    }
}
