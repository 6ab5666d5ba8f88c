package nl.maatstaf.worklist.service;

import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Actors;
import nl.maatstaf.access.Role;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.time.TimeOrderedId;
import nl.maatstaf.time.service.Now;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Today promises, on either database. */
@OnEachDatabase
class TodayServiceContract {

    private static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private SampleCases cases;
    private Actor anna;
    private Actor bas;

    private final TestDatabase database;

    TodayServiceContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void two_officers_and_no_cases() {
        cases = new SampleCases(database);
        cases.begin();
        anna = cases.user("Anna", Role.CASE_OFFICER, "maatwerk");
        bas = cases.user("Bas", Role.CASE_OFFICER, "maatwerk");
    }

    @Test
    void lists_own_tasks_that_are_late_and_that_come_soon() {
        cases.sample("MW-2022-0001").dueBy(anna, TODAY.minusDays(1)).add();
        cases.sample("MW-2022-0002").dueBy(anna, TODAY).add();
        cases.sample("MW-2022-0003").dueBy(anna, TODAY.plusDays(14)).add();
        cases.sample("MW-2022-0004").dueBy(anna, TODAY.plusDays(15)).add();
        cases.sample("MW-2022-0005").dueBy(bas, TODAY).add();

        Today today = look(anna, NOON);
        assertThat(today.overdue()).extracting(TaskLine::number).containsExactly("MW-2022-0001");
        assertThat(today.soon()).extracting(TaskLine::number).containsExactly("MW-2022-0002", "MW-2022-0003");
    }

    @Test
    void gives_a_task_of_nobody_to_who_handles_the_case() {
        cases.sample("MW-2022-0001").officer(anna).due(TODAY).add();

        assertThat(look(anna, NOON).soon()).hasSize(1);
        assertThat(look(bas, NOON).soon()).isEmpty();
    }

    @Test
    void leaves_out_tasks_of_a_stopped_case_and_of_another_programme() {
        cases.sample("MW-2022-0001").status("STOPPED").dueBy(anna, TODAY).add();
        cases.sample("C6-2022-0001").ofCluster6().dueBy(anna, TODAY).add();

        assertThat(look(anna, NOON).soon()).isEmpty();
    }

    @Test
    void shows_the_team_what_waits_for_the_company() {
        cases.sample("MW-2022-0001")
                .officer(bas)
                .colleague(anna)
                .waiting(TODAY.plusDays(90))
                .add();

        assertThat(look(anna, NOON).waiting()).hasSize(1);
        assertThat(look(bas, NOON).waiting()).hasSize(1);
        assertThat(look(anna, NOON).soon()).isEmpty();
    }

    @Test
    void lists_what_others_did_since_the_previous_visit() {
        UUID mine = cases.sample("MW-2022-0001").officer(anna).changed(NOON).add();
        UUID other = cases.sample("MW-2022-0002").officer(bas).changed(NOON).add();
        look(anna, NOON.minus(Duration.ofHours(2)));
        happened(mine, bas, "casefile.gate-passed", NOON.minus(Duration.ofHours(3)));
        happened(mine, bas, "casefile.status-changed", NOON.minus(Duration.ofHours(1)));
        happened(mine, anna, "casefile.note-recorded", NOON.minus(Duration.ofHours(1)));
        happened(other, bas, "casefile.note-recorded", NOON.minus(Duration.ofHours(1)));

        assertThat(look(anna, NOON).changes()).singleElement().satisfies(change -> {
            assertThat(change.type().code()).isEqualTo("casefile.status-changed");
            assertThat(change.who()).isEqualTo("Bas");
            assertThat(change.number()).isEqualTo("MW-2022-0001");
        });
    }

    @Test
    void takes_what_follows_within_half_an_hour_for_the_same_visit() {
        Instant first = NOON.minus(Duration.ofHours(5));
        assertThat(look(anna, first).since()).isNull();

        assertThat(look(anna, first.plusSeconds(1_000)).since()).isNull();
        assertThat(look(anna, NOON).since()).isEqualTo(first.plusSeconds(1_000));
        assertThat(look(anna, NOON.plusSeconds(1_000)).since()).isEqualTo(first.plusSeconds(1_000));
    }

    @Test
    void does_not_exist_for_a_company() {
        assertThatRefusal(WorklistRefusals.NO_WORKLIST)
                .isThrownBy(() -> look(Actors.companyUser(Role.COMPANY_EDITOR, UUID.randomUUID()), NOON));
    }

    @Test
    void takes_as_many_statements_with_many_tasks_as_with_one() {
        cases.sample("MW-2022-0001").dueBy(anna, TODAY).add();
        look(anna, NOON);
        int withOne = statements(NOON.plus(1, ChronoUnit.DAYS));
        for (int n = 0; n < 80; n++) {
            cases.sample("MW-2023-%04d".formatted(n)).dueBy(anna, TODAY).add();
        }

        assertThat(statements(NOON.plus(2, ChronoUnit.DAYS))).isEqualTo(withOne).isEqualTo(4);
        assertThat(look(anna, NOON).soon()).hasSize(Today.MOST);
    }

    private int statements(Instant visit) {
        return database.statementsOf(() -> look(anna, visit));
    }

    private void happened(UUID caseId, Actor actor, String action, Instant when) {
        String stream = Stream.ofCase(caseId).name();
        database.runInTransaction(entities -> {
            SampleCases.run(
                    entities,
                    "insert into audit_chain (stream, last_sequence, last_hash, version) values (?1, 0, 'x', 1)"
                            + " on conflict do nothing",
                    stream);
            SampleCases.run(
                    entities,
                    "insert into audit_event (id, stream, sequence, recorded_at, occurred_precision, actor_id, actor_name,"
                            + " origin, subject_type, subject_id, action, shared, payload_digest, previous_hash, hash)"
                            + " values (?1, ?2, (select count(*) + 1 from audit_event e where e.stream = ?2), ?3, 'UNKNOWN',"
                            + " ?4, ?5, 'PAGE', 'casefile.case', ?6, ?7, false, 'x', 'x', 'x')",
                    TimeOrderedId.next(),
                    stream,
                    when.atOffset(ZoneOffset.UTC),
                    actor.userId(),
                    actor.displayName(),
                    caseId,
                    action);
        });
    }

    private Today look(Actor actor, Instant moment) {
        CurrentActor current = new CurrentActor();
        current.set(actor);
        Now now = new Now(Clock.fixed(moment, ZoneOffset.UTC));
        return database.inTransaction(entities -> new TodayService(entities, current, now).look());
    }
}
