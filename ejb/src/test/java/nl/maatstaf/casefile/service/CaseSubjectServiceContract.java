package nl.maatstaf.casefile.service;

import static nl.maatstaf.casefile.service.CaseServices.subject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.casefile.CaseChangedMeanwhile;
import nl.maatstaf.casefile.CaseNotFound;
import nl.maatstaf.casefile.ColleagueNotFound;
import nl.maatstaf.casefile.Handling;
import nl.maatstaf.casefile.OpenCase;
import nl.maatstaf.casefile.persistence.JpaCaseFiles;
import nl.maatstaf.casefile.service.CaseIdentity.Colleague;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.delivery.KeyUsedOtherwise;
import nl.maatstaf.delivery.service.RequestKeys;
import nl.maatstaf.identity.Actor;
import nl.maatstaf.identity.Role;
import nl.maatstaf.identity.service.CurrentActor;
import nl.maatstaf.time.service.Now;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What giving a case to colleagues promises, on either database. */
abstract class CaseSubjectServiceContract {

    private Actor officer;
    private Actor colleague;
    private Actor reader;

    abstract TestDatabase database();

    @BeforeEach
    void types_and_users() {
        CaseServices.installTypes(database());
        officer = official("behandelaar1", Role.CASE_OFFICER, "maatwerk");
        colleague = official("behandelaar2", Role.CASE_OFFICER, "maatwerk");
        reader = official("raadpleger1", Role.READER, "maatwerk");
    }

    @Test
    void who_may_handle_a_case_is_an_active_officer_or_coordinator_of_its_programme() {
        official("behandelaar3", Role.CASE_OFFICER, "cluster6");

        List<Colleague> found = database().inTransaction(entities -> new ColleagueQueries(entities).of("maatwerk"));

        assertThat(found).extracting(Colleague::name).containsExactly("behandelaar1", "behandelaar2");
    }

    @Test
    void a_case_is_given_to_a_colleague_once_and_the_log_tells_it() {
        String number = openCase();
        Handling handling = new Handling(colleague.userId(), Set.of(officer.userId()), true);

        assign(number, 1L, handling, "key");
        assign(number, 1L, handling, "key");

        assertThat(handlingOf(number)).isEqualTo(handling);
        assertThat(edits(number)).isEqualTo(1);
    }

    @Test
    void the_key_of_one_assignment_does_not_serve_for_another() {
        String number = openCase();
        assign(number, 1L, new Handling(colleague.userId(), Set.of(), false), number);

        assertThatThrownBy(() -> assign(number, null, new Handling(officer.userId(), Set.of(), false), number))
                .isInstanceOf(KeyUsedOtherwise.class);
        assertThat(edits(number)).isEqualTo(1);
    }

    @Test
    void nothing_is_written_when_nothing_changes() {
        String number = openCase();

        assign(number, 1L, new Handling(null, Set.of(), false), null);

        assertThat(edits(number)).isZero();
    }

    @Test
    void who_does_not_handle_such_cases_is_refused() {
        String number = openCase();

        assertThatThrownBy(() -> assign(number, 1L, new Handling(reader.userId(), Set.of(), false), null))
                .isInstanceOf(ColleagueNotFound.class);
        assertThatThrownBy(() -> assign(number, 1L, new Handling(null, Set.of(UUID.randomUUID()), false), null))
                .isInstanceOf(ColleagueNotFound.class);
        assertThat(edits(number)).isZero();
    }

    @Test
    void who_looked_at_an_older_version_is_told() {
        String number = openCase();
        assign(number, 1L, new Handling(colleague.userId(), Set.of(), false), null);

        assertThatThrownBy(() -> assign(number, 1L, new Handling(officer.userId(), Set.of(), false), null))
                .isInstanceOf(CaseChangedMeanwhile.class);
    }

    @Test
    void a_confidential_case_is_gone_for_who_is_not_on_it_any_more() {
        String number = openCase();
        assign(number, 1L, new Handling(colleague.userId(), Set.of(), true), null);

        assertThatThrownBy(() -> assign(number, null, new Handling(officer.userId(), Set.of(), false), null))
                .isInstanceOf(CaseNotFound.class);
    }

    private String openCase() {
        return database()
                .inTransaction(entities -> new CaseServices(entities, officer)
                        .cases.open(new OpenCase("maatwerk", subject("Toewijzen"), CaseServices.TODAY), null));
    }

    private void assign(String number, Long seen, Handling handling, String key) {
        database().runInTransaction(entities -> {
            CaseStore.Kept kept = DatabaseCaseStore.kept(entities);
            Now now = new Now(Clock.systemUTC());
            CurrentActor current = new CurrentActor();
            current.set(officer);
            CaseDesk desk = new CaseDesk(kept.cases(), kept.log(), kept.worklist(), current, now);
            RequestKeys keys = new RequestKeys(kept.claims(), current, now);
            new CaseSubjectService(desk, new ColleagueQueries(entities), keys, now).assign(number, seen, handling, key);
        });
    }

    private Handling handlingOf(String number) {
        return database().inTransaction(entities -> {
            var subject = new JpaCaseFiles(entities).find(number).orElseThrow().subject();
            return new Handling(subject.officerId(), subject.team(), subject.confidential());
        });
    }

    private long edits(String number) {
        return database()
                .inTransaction(entities -> ((Number) entities.createNativeQuery(
                                        "select count(*) from audit_event e"
                                                + " join case_file c on e.subject_id = c.id where c.number = ?1 and e.action = 'CaseEdited'")
                                .setParameter(1, number)
                                .getSingleResult())
                        .longValue());
    }

    private Actor official(String username, Role role, String programme) {
        Actor official = CaseServices.official(database(), role, username);
        database().runInTransaction(entities -> {
            entities.createNativeQuery("insert into user_role (user_id, role) values (?1, ?2) on conflict do nothing")
                    .setParameter(1, official.userId())
                    .setParameter(2, role.name())
                    .executeUpdate();
            entities.createNativeQuery(
                            "insert into user_programme (user_id, programme_code) values (?1, ?2) on conflict do nothing")
                    .setParameter(1, official.userId())
                    .setParameter(2, programme)
                    .executeUpdate();
        });
        return official;
    }
}
