package nl.maatstaf.audit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.maatstaf.access.Actor;
import nl.maatstaf.audit.AuditChain;
import nl.maatstaf.audit.AuditEvent;
import nl.maatstaf.audit.ChainBreak;
import nl.maatstaf.audit.ChainVerification;
import nl.maatstaf.audit.Event;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.audit.Subject;
import nl.maatstaf.casefile.vocabulary.CaseEvents;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeOrderedId;
import org.junit.jupiter.api.Test;

/** What the log promises on any database. */
@OnEachDatabase
class AuditLogContract {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123456Z");

    private final Stream stream = Stream.ofCase(TimeOrderedId.next());

    private final TestDatabase database;

    AuditLogContract(TestDatabase database) {
        this.database = database;
    }

    @Test
    void events_read_back_form_a_whole_chain() {
        append(1, 2);
        append(3);

        assertThat(verified()).isEmpty();
        assertThat(events().getLast().sequence()).isEqualTo(3);
        assertThat(events().getLast().payload())
                .hasValueSatisfying(json -> assertThat(json).contains("é ⚙ 3"));
    }

    @Test
    void a_chain_takes_three_statements_however_many_events() {
        int toBegin = database.statementsOf(() -> append(1));
        int forOne = database.statementsOf(() -> append(2));
        int forTen = database.statementsOf(() -> append(IntStream.range(3, 13).toArray()));

        assertThat(toBegin).isEqualTo(3);
        assertThat(forOne).isEqualTo(3);
        assertThat(forTen).isEqualTo(3);
    }

    @Test
    void many_chains_take_as_many_statements_as_one() {
        List<NoteWritten> ofOthers = IntStream.range(0, 40)
                .mapToObj(number -> new NoteWritten(Stream.ofCase(TimeOrderedId.next()), "note " + number))
                .toList();
        append(1);
        List<NoteWritten> ofAll = new ArrayList<>(ofOthers);
        ofAll.add(note(2));

        int toBegin = database.statementsOf(
                () -> database.runInTransaction(em -> new JpaAuditLog(em).append(ofAll, Actor.system(), NOW)));
        int toMoveOn = database.statementsOf(
                () -> database.runInTransaction(em -> new JpaAuditLog(em).append(ofAll, Actor.system(), NOW)));

        assertThat(toBegin).isEqualTo(4);
        assertThat(toMoveOn).isEqualTo(3);
        assertThat(verified()).isEmpty();
        assertThat(verified(ofOthers.getLast().stream())).isEmpty();
    }

    @Test
    void nothing_is_kept_of_a_transaction_that_is_rolled_back() {
        append(1);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> database.runInTransaction(em -> {
                    new JpaAuditLog(em).append(List.of(note(2)), Actor.system(), NOW);
                    em.flush();
                    throw new IllegalStateException("rolled back");
                }));

        assertThat(events()).hasSize(1);
        assertThat(verified()).isEmpty();
    }

    @Test
    void those_who_begin_a_chain_at_once_all_get_their_place_in_it() throws Exception {
        int writers = 4;
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
            List<? extends Future<?>> writing = IntStream.range(0, writers)
                    .mapToObj(writer -> pool.submit(() -> {
                        start.await();
                        append(writer);
                        return writer;
                    }))
                    .toList();
            start.countDown();
            for (Future<?> one : writing) {
                one.get();
            }
        }

        assertThat(events()).extracting(AuditEvent::sequence).containsExactly(1L, 2L, 3L, 4L);
        assertThat(verified()).isEmpty();
    }

    @Test
    void the_database_refuses_a_second_event_with_the_same_number() {
        append(1);

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> database.runInTransaction(em -> {
                    AuditEvent same = new AuditChain(stream).append(note(9), Actor.system(), NOW);
                    em.persist(same);
                    em.flush();
                }));
    }

    @Test
    void a_row_changed_behind_our_back_shows() {
        append(1, 2, 3);
        database.runInTransaction(em -> em.createNativeQuery(
                        "update audit_event set payload = replace(payload, 'é ⚙ 2', 'é ⚙ 7') where stream = ?1")
                .setParameter(1, stream.name())
                .executeUpdate());

        assertThat(verified()).hasValue(new ChainBreak(stream.name(), 2, ChainBreak.Kind.ALTERED));
    }

    @Test
    void text_that_a_database_alters_is_not_taken_and_the_chain_stays_whole() {
        append(1);

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> database.runInTransaction(em -> new JpaAuditLog(em)
                        .append(List.of(new NoteWritten(stream, "half \uD83C")), Actor.system(), NOW)));

        append(2);
        assertThat(events()).extracting(AuditEvent::sequence).containsExactly(1L, 2L);
        assertThat(verified()).isEmpty();
    }

    @Test
    void text_that_can_be_stored_comes_back_as_it_was() {
        String text = "\t\r\n \u00A0\u2028\uFEFF\uFFFD \uD83C\uDFED \uDBFF\uDFFF";
        database.runInTransaction(
                em -> new JpaAuditLog(em).append(List.of(new NoteWritten(stream, text)), Actor.system(), NOW));

        assertThat(verified()).isEmpty();
    }

    private void append(int... numbers) {
        List<NoteWritten> notes = IntStream.of(numbers).mapToObj(this::note).toList();
        database.runInTransaction(em -> new JpaAuditLog(em).append(notes, Actor.system(), NOW));
    }

    private NoteWritten note(int number) {
        return new NoteWritten(stream, "é ⚙ " + number);
    }

    private List<AuditEvent> events() {
        return database.inTransaction(em -> events(em, stream));
    }

    private static List<AuditEvent> events(EntityManager em, Stream stream) {
        return em.createQuery(
                        "select e from AuditEvent e where e.stream = :stream order by e.sequence", AuditEvent.class)
                .setParameter("stream", stream.name())
                .getResultList();
    }

    private Optional<ChainBreak> verified() {
        return verified(stream);
    }

    private Optional<ChainBreak> verified(Stream asked) {
        return database.inTransaction(em -> {
            ChainVerification verification = new ChainVerification(asked.name(), Optional.empty());
            events(em, asked).forEach(verification::accept);
            return verification.finish(em.find(AuditChain.class, asked.name()).head());
        });
    }

    private record NoteWritten(Stream stream, String text) implements Event {

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
        public Map<String, String> newValues() {
            return Map.of("text", text);
        }
    }
}
