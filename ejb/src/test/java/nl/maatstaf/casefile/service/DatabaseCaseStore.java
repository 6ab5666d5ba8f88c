package nl.maatstaf.casefile.service;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Role;
import nl.maatstaf.agreement.persistence.JpaInstruments;
import nl.maatstaf.audit.AuditEvent;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.audit.persistence.AuditRepositories;
import nl.maatstaf.casefile.persistence.JpaCaseFiles;
import nl.maatstaf.casefile.persistence.JpaCaseTypes;
import nl.maatstaf.casefile.subject.CaseSubject;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.delivery.persistence.JpaClaims;
import nl.maatstaf.party.Location;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.Site;
import nl.maatstaf.party.persistence.JpaOrganisations;
import nl.maatstaf.party.persistence.JpaReferenceTables;
import nl.maatstaf.party.persistence.JpaSites;
import nl.maatstaf.worklist.persistence.Worklist;

/** Cases on a database. */
record DatabaseCaseStore(TestDatabase database) implements CaseStore {

    DatabaseCaseStore {
        CaseServices.installTypes(database);
    }

    static Kept kept(EntityManager entities) {
        JpaCaseTypes types = new JpaCaseTypes(entities);
        return new Kept(
                new JpaCaseFiles(entities),
                types,
                new SubjectNames(
                        new JpaOrganisations(entities),
                        new JpaSites(entities),
                        new JpaReferenceTables(entities),
                        types,
                        new ColleagueQueries(entities)),
                new JpaInstruments(entities),
                new JpaOrganisations(entities),
                new JpaClaims(entities),
                AuditRepositories.log(entities),
                entities::flush,
                new Worklist(entities)::update);
    }

    @Override
    public <T> T inTransaction(Function<Kept, T> work) {
        return database.inTransaction(entities -> work.apply(kept(entities)));
    }

    @Override
    public Actor official(Role role, String username) {
        return CaseServices.official(database, role, username);
    }

    @Override
    public CaseSubject fullSubject(String title) {
        UUID officer = official(Role.CASE_OFFICER, "behandelaar1").userId();
        UUID company = CaseServices.company(database);
        Site site = new Site(
                company,
                new PartyName("Locatie " + title),
                new Location("Sluiskil", "Zeeland", null, null),
                "chemelot",
                "maatwerk");
        database.runInTransaction(entities -> entities.persist(site));
        return CaseServices.fullSubject(title, officer, company, site.id());
    }

    @Override
    public List<AuditEvent> logOf(UUID caseId) {
        return database.inTransaction(entities -> entities.createQuery(
                        "select e from AuditEvent e where e.stream = :stream order by e.sequence", AuditEvent.class)
                .setParameter("stream", Stream.ofCase(caseId).name())
                .getResultList());
    }

    @Override
    public void close() {
        database.close();
    }

    @Override
    public String toString() {
        return database.toString();
    }
}
