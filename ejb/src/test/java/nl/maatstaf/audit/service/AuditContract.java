package nl.maatstaf.audit.service;

import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.CaseScope;
import nl.maatstaf.access.Role;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.audit.AuditRefusals;
import nl.maatstaf.audit.ChainBreak;
import nl.maatstaf.audit.ChainHead;
import nl.maatstaf.audit.Event;
import nl.maatstaf.audit.EventCategory;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.audit.Subject;
import nl.maatstaf.audit.persistence.AuditRepositories;
import nl.maatstaf.casefile.vocabulary.CaseEvents;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.identity.service.CaseReadings;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeOrderedId;
import nl.maatstaf.time.service.Now;
import org.junit.jupiter.api.Test;

/** What timelines, verification and seals promise on any database. Each test has a case of its own. */
@OnEachDatabase
class AuditContract {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123456Z");
    private static final Optional<String> SEED = Optional.of("nWGxne/9WmC6hEr0kuwsxERJxXl7MmkZcDusAxyuf2A=");

    private final UUID caseId = TimeOrderedId.next();
    private final UUID glass = TimeOrderedId.next();
    private final CaseScope scope = new CaseScope("maatwerk", false, false, null, Set.of(), Set.of(glass));
    private final CurrentActor current = new CurrentActor();
    private boolean appendedMeanwhile;

    private final TestDatabase database;

    AuditContract(TestDatabase database) {
        this.database = database;
    }

    @Test
    void a_timeline_shows_the_newest_first_and_goes_on_where_it_stopped() {
        append(5);
        current.set(official());

        List<TimelineEntry> first = timeline(TimelineFilter.newest(3));
        List<TimelineEntry> next =
                timeline(new TimelineFilter(null, null, first.getLast().sequence(), 3));

        assertThat(first).extracting(TimelineEntry::sequence).containsExactly(5L, 4L, 3L);
        assertThat(next).extracting(TimelineEntry::sequence).containsExactly(2L, 1L);
    }

    @Test
    void an_entry_has_old_and_new_values_as_they_were_logged() {
        append(1);
        current.set(official());

        TimelineEntry entry = timeline(TimelineFilter.newest(1)).getFirst();

        assertThat(entry.oldValues()).isEqualTo(Map.of("text", "\"oud\" \\ \n"));
        assertThat(entry.newValues()).isEqualTo(Map.of("text", "nieuw 1 ⚙"));
        assertThat(entry.type().code()).isEqualTo("casefile.note-recorded");
        assertThat(entry.recordedAt()).isEqualTo(NOW);
        assertThat(entry.actorName()).isEqualTo("Systeem");
    }

    @Test
    void a_timeline_can_be_of_one_kind_and_takes_one_statement() {
        append(4);
        current.set(official());

        assertThat(timeline(new TimelineFilter(EventCategory.STAGES, null, TimelineFilter.NEWEST, 10)))
                .isEmpty();
        assertThat(timeline(new TimelineFilter(EventCategory.NOTES, null, TimelineFilter.NEWEST, 10)))
                .hasSize(4);
        assertThat(database.statementsOf(() -> timeline(TimelineFilter.newest(50))))
                .isEqualTo(1);
    }

    @Test
    void a_timeline_can_be_of_one_actor_by_part_of_the_name() {
        append(2);
        current.set(official());

        assertThat(timeline(new TimelineFilter(null, "SYST", TimelineFilter.NEWEST, 10)))
                .hasSize(2);
        assertThat(timeline(new TimelineFilter(null, "s_s%", TimelineFilter.NEWEST, 10)))
                .isEmpty();
    }

    @Test
    void a_company_sees_only_what_is_shared_of_its_own_case() {
        append(4);

        current.set(companyUser(glass));
        assertThat(timeline(TimelineFilter.newest(50)))
                .extracting(TimelineEntry::sequence)
                .containsExactly(4L, 2L);

        current.set(companyUser(TimeOrderedId.next()));
        assertThat(timeline(TimelineFilter.newest(50))).isEmpty();
    }

    @Test
    void a_company_sees_that_something_was_corrected_and_not_why() {
        append(4);
        sql("update audit_event set reason = 'omdat', action = case when sequence = 2 then 'FactCorrected.StatusEntry'"
                + " else action end where stream = '" + stream() + "'");

        current.set(companyUser(glass));
        assertThat(timeline(TimelineFilter.newest(50)))
                .extracting(TimelineEntry::reason)
                .containsExactly("omdat", null);

        current.set(official());
        assertThat(timeline(TimelineFilter.newest(50)))
                .extracting(TimelineEntry::reason)
                .containsOnly("omdat");
    }

    @Test
    void every_chain_that_grew_is_sealed_once() {
        append(2);
        long first = sealed();
        append(1);
        long second = sealed();

        assertThat(second).isEqualTo(first + 1);
        assertThat(inService(AuditService::seal)).isEmpty();
        assertThat(inService(AuditService::verify).seals()).isEqualTo(second);
        assertThat(breaks()).isEmpty();
    }

    @Test
    void a_changed_row_is_found() {
        append(3);
        sql("update audit_event set action = 'NoteErased' where sequence = 2 and stream = '" + stream() + "'");

        assertThat(breaks()).containsExactly(new ChainBreak(stream(), 2, ChainBreak.Kind.ALTERED));
    }

    @Test
    void an_end_cut_off_together_with_its_head_shows_against_the_seal() {
        append(3);
        sealed();
        sql("update audit_chain set last_sequence = 2, last_hash = (select hash from audit_event where sequence = 2"
                + " and stream = '" + stream() + "') where stream = '" + stream() + "'");
        sql("delete from audit_event where sequence = 3 and stream = '" + stream() + "'");

        assertThat(breaks()).containsExactly(new ChainBreak(stream(), 3, ChainBreak.Kind.CUT_OFF));
    }

    @Test
    void what_is_written_while_the_log_is_walked_is_no_break() {
        append(2);

        List<ChainBreak> found = database.inTransaction(em -> {
            ChainReader reader = new ChainReader(em);
            List<ChainBreak> breaks =
                    new ArrayList<>(reader.verify(this::appendingMeanwhile).breaks());
            breaks.addAll(reader.findStrays());
            return breaks;
        });

        assertThat(ours(found)).isEmpty();
        assertThat(appendedMeanwhile).isTrue();
    }

    @Test
    void an_event_put_behind_the_head_is_found() {
        append(3);
        sql("update audit_chain set last_sequence = 2, last_hash = (select hash from audit_event where sequence = 2"
                + " and stream = '" + stream() + "') where stream = '" + stream() + "'");

        assertThat(breaks()).containsExactly(new ChainBreak(stream(), 3, ChainBreak.Kind.ALTERED));
    }

    @Test
    void a_sealed_chain_that_is_gone_altogether_is_found() {
        append(2);
        sealed();
        withoutReferences();
        sql("delete from audit_event where stream = '" + stream() + "'");
        sql("delete from audit_chain where stream = '" + stream() + "'");

        assertThat(breaks()).containsExactly(new ChainBreak(stream(), 1, ChainBreak.Kind.CUT_OFF));
    }

    @Test
    void events_without_a_chain_are_found() {
        append(2);
        withoutReferences();
        sql("delete from audit_chain where stream = '" + stream() + "'");

        assertThat(breaks()).containsExactly(new ChainBreak(stream(), 1, ChainBreak.Kind.ALTERED));
    }

    @Test
    void nothing_is_sealed_without_a_key() {
        append(1);

        assertThatRefusal(AuditRefusals.SEAL_KEY_MISSING)
                .isThrownBy(() -> database.runInTransaction(
                        em -> service(em, Optional.empty()).seal()));
    }

    private String stream() {
        return Stream.ofCase(caseId).name();
    }

    /** What someone who owns the tables can do first. */
    private void withoutReferences() {
        sql("alter table audit_event drop constraint if exists fk_audit_event_chain");
        sql("alter table audit_seal_head drop constraint if exists fk_audit_seal_head_chain");
    }

    /** Asked between reading the heads and walking the chain. */
    private Optional<ChainHead> appendingMeanwhile(String stream) {
        if (stream.equals(stream())) {
            append(1);
            appendedMeanwhile = true;
        }
        return Optional.empty();
    }

    private void append(int count) {
        List<NoteChanged> notes = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            notes.add(new NoteChanged(Stream.ofCase(caseId), i));
        }
        database.runInTransaction(em -> AuditRepositories.log(em).append(notes, Actor.system(), NOW));
    }

    private List<TimelineEntry> timeline(TimelineFilter filter) {
        return database.inTransaction(em ->
                new AuditQueries(em, CaseReadings.on(em, current, new Now()), current).timeline(caseId, scope, filter));
    }

    private long sealed() {
        return inService(AuditService::seal).orElseThrow();
    }

    /** Those of this test's chain; other tests spoil theirs. */
    private List<ChainBreak> breaks() {
        return ours(inService(AuditService::verify).breaks());
    }

    private List<ChainBreak> ours(List<ChainBreak> breaks) {
        return breaks.stream().filter(found -> found.stream().equals(stream())).toList();
    }

    private <T> T inService(Function<AuditService, T> work) {
        return database.inTransaction(em -> work.apply(service(em, SEED)));
    }

    private AuditService service(EntityManager em, Optional<String> seed) {
        return new AuditService(AuditRepositories.seals(em), new ChainReader(em), new SealKeySource(seed), new Now());
    }

    private void sql(String statement) {
        database.runInTransaction(em -> em.createNativeQuery(statement).executeUpdate());
    }

    private static Actor official() {
        return actor(Role.CASE_OFFICER, Set.of("maatwerk"), Set.of());
    }

    private static Actor companyUser(UUID organisation) {
        return actor(Role.COMPANY_EDITOR, Set.of(), Set.of(organisation));
    }

    private static Actor actor(Role role, Set<String> programmes, Set<UUID> organisations) {
        Actor system = Actor.system();
        return new Actor(
                TimeOrderedId.next(), "n", "Noor Bakker", Set.of(role), programmes, organisations, system.origin());
    }

    private record NoteChanged(Stream stream, int number) implements Event {

        @Override
        public EventType type() {
            return CaseEvents.NOTE_RECORDED;
        }

        @Override
        public Subject subject() {
            return new Subject("Note", TimeOrderedId.next());
        }

        @Override
        public PartialDate occurred() {
            return PartialDate.unknown();
        }

        @Override
        public Map<String, String> oldValues() {
            return Map.of("text", "\"oud\" \\ \n");
        }

        @Override
        public Map<String, String> newValues() {
            return Map.of("text", "nieuw " + number + " ⚙");
        }

        @Override
        public boolean isShared() {
            return number % 2 == 0;
        }
    }
}
