package nl.maatstaf.casefile.service;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Origin;
import nl.maatstaf.access.Role;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.agreement.service.AdviceUnderSignature;
import nl.maatstaf.agreement.service.InstrumentEvidence;
import nl.maatstaf.agreement.service.InstrumentService;
import nl.maatstaf.agreement.service.PastSignings;
import nl.maatstaf.agreement.service.SigningParties;
import nl.maatstaf.audit.service.EventRecorder;
import nl.maatstaf.audit.service.TestEventRecorders;
import nl.maatstaf.casefile.MaatwerkCase;
import nl.maatstaf.casefile.StageDecision;
import nl.maatstaf.casefile.WriteNote;
import nl.maatstaf.casefile.persistence.CaseTypeInstaller;
import nl.maatstaf.casefile.persistence.JpaCaseTypes;
import nl.maatstaf.casefile.subject.CaseAssignment;
import nl.maatstaf.casefile.subject.CaseDescription;
import nl.maatstaf.casefile.subject.CaseParty;
import nl.maatstaf.casefile.subject.CaseSubject;
import nl.maatstaf.casefile.subject.CaseTitle;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.delivery.service.Intercepted;
import nl.maatstaf.delivery.service.OnceInterceptor;
import nl.maatstaf.identity.service.CaseReadings;
import nl.maatstaf.text.Reason;
import nl.maatstaf.text.SearchKey;
import nl.maatstaf.time.service.Now;

/**
 * The services of cases for one caller in one transaction, as the container would put them together; each transaction is
 * a moment later than the one before.
 */
public final class CaseServices {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final AtomicLong TRANSACTIONS = new AtomicLong();

    public final CaseFileService cases;
    public final TaskService tasks;
    final CorrectionService corrections;
    final PastService past;
    final CaseSubjectService subjects;
    final HandoverService handovers;
    final CaseChanges caseChanges;
    public final InstrumentService instruments;

    public CaseServices(EntityManager entities, Actor caller) {
        this(DatabaseCaseStore.kept(entities), caller);
    }

    public CaseServices(CaseStore.Kept kept, Actor caller) {
        Now now = new Now(Clock.fixed(noon(TODAY).plusMillis(TRANSACTIONS.incrementAndGet()), ZoneOffset.UTC));
        CurrentActor current = new CurrentActor();
        current.set(caller);
        EventRecorder recorder = TestEventRecorders.of(kept.log(), kept.work(), kept.lists(), current, now);
        this.caseChanges =
                new CaseChanges(kept.cases(), recorder, CaseReadings.of(kept.log(), current, now), current, now);
        Intercepted once = new Intercepted(new OnceInterceptor(kept.claims(), current, now));
        this.cases = once.by(
                CaseFileService.class, new CaseFileService(caseChanges, kept.cases(), kept.types(), kept.names(), now));
        this.corrections = once.by(
                CorrectionService.class,
                new CorrectionService(
                        caseChanges,
                        kept.cases(),
                        kept.types(),
                        Contributed.by(List.of(new AdviceUnderSignature())),
                        now));
        this.subjects = once.by(CaseSubjectService.class, new CaseSubjectService(caseChanges, kept.names(), now));
        this.handovers =
                once.by(HandoverService.class, new HandoverService(caseChanges, kept.cases(), kept.names(), now));
        this.tasks =
                once.by(TaskService.class, new TaskService(caseChanges, kept.cases(), kept.types(), kept.names(), now));
        InstrumentEvidence evidence = new InstrumentEvidence(caseChanges, kept.cases(), kept.types(), now);
        this.instruments = once.by(
                InstrumentService.class,
                new InstrumentService(
                        caseChanges, kept.instruments(), evidence, new SigningParties(kept.organisations()), now));
        this.past = once.by(
                PastService.class,
                new PastService(
                        caseChanges,
                        kept.cases(),
                        kept.types(),
                        Contributed.by(List.of(
                                new PastSignings(kept.instruments(), evidence, kept.organisations(), current, now))),
                        now));
    }

    /** A remark of today. */
    static WriteNote said(String text) {
        return WriteNote.remark(text, TODAY);
    }

    /** Publishes the case types that come with the system. */
    public static void installTypes(TestDatabase database) {
        database.runInTransaction(entities -> {
            JpaCaseTypes types = new JpaCaseTypes(entities);
            CaseTypeInstaller.DEFINITIONS.forEach(name -> types.publish(CaseTypeInstaller.definition(name)));
        });
    }

    /** An official of the maatwerk programme who is known to the database. */
    public static Actor official(TestDatabase database, Role role, String username) {
        return official(database, role, username, "maatwerk");
    }

    static Actor official(TestDatabase database, Role role, String username, String programme) {
        UUID id = UUID.nameUUIDFromBytes((username + System.identityHashCode(database)).getBytes());
        database.runInTransaction(entities -> {
            entities.createNativeQuery("insert into app_user (id, display_name, username, search_key, password_hash,"
                            + " status, must_change_password, version)"
                            + " values (?1, ?2, ?2, ?3, 'x', 'ACTIVE', false, 1) on conflict do nothing")
                    .setParameter(1, id)
                    .setParameter(2, username)
                    .setParameter(3, SearchKey.of(username).text())
                    .executeUpdate();
            insert(
                    entities,
                    "insert into user_role (user_id, role) values (?1, ?2) on conflict do nothing",
                    id,
                    role.name());
            insert(
                    entities,
                    "insert into user_programme (user_id, programme_code) values (?1, ?2) on conflict do nothing",
                    id,
                    programme);
        });
        return official(id, role, username);
    }

    private static void insert(EntityManager entities, String sql, UUID user, String value) {
        entities.createNativeQuery(sql)
                .setParameter(1, user)
                .setParameter(2, value)
                .executeUpdate();
    }

    static Actor official(UUID id, Role role, String username) {
        return new Actor(id, username, username, Set.of(role), Set.of("maatwerk"), Set.of(), Origin.PAGE);
    }

    /** A company that takes part in cases. */
    static UUID company(TestDatabase database) {
        UUID id = UUID.nameUUIDFromBytes("company".getBytes(StandardCharsets.UTF_8));
        database.runInTransaction(entities -> entities.createNativeQuery("insert into organisation"
                        + " (id, name, kind, fictional, version) values (?1, 'Voorbeeld', 'COMPANY', true, 1)"
                        + " on conflict do nothing")
                .setParameter(1, id)
                .executeUpdate());
        return id;
    }

    public static CaseSubject subject(String title) {
        return MaatwerkCase.subject(title);
    }

    /** A subject of which nothing is left out. */
    static CaseSubject fullSubject(String title, UUID officer, UUID company, UUID site) {
        return new CaseSubject(
                CaseDescription.called(new CaseTitle(title))
                        .withParties(Set.of(
                                new CaseParty(company, CaseParty.Role.SUBJECT),
                                new CaseParty(company, CaseParty.Role.OTHER)))
                        .withSites(Set.of(site))
                        .withClusters(Set.of("chemelot", "cluster_6"))
                        .withMinistries(Set.of("KGG", "IenW")),
                new CaseAssignment(officer, Set.of(officer), true),
                true,
                true);
    }

    public static StageDecision decision() {
        return new StageDecision(TODAY, new Reason("alles is er"));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
