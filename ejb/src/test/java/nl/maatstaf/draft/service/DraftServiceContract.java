package nl.maatstaf.draft.service;

import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Role;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.casefile.service.CaseServices;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.draft.Draft;
import nl.maatstaf.draft.persistence.JpaDrafts;
import nl.maatstaf.text.TextRefusals;
import nl.maatstaf.time.service.Now;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of a form that was not sent, on either database. */
@OnEachDatabase
class DraftServiceContract {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final String FORM = "casefile.note";
    private static final String CASE = "MW-2026-0001";

    private final TestDatabase database;
    private Actor noor;
    private Actor fatima;

    DraftServiceContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void two_officials_without_drafts() {
        noor = CaseServices.official(database, Role.CASE_OFFICER, "noor");
        fatima = CaseServices.official(database, Role.CASE_OFFICER, "fatima");
        database.runInTransaction(
                entities -> entities.createNativeQuery("delete from draft").executeUpdate());
    }

    @Test
    void what_was_typed_last_is_found_again_in_place_of_what_was_typed_before() {
        save(noor, "Eerst", NOON);
        save(noor, "Eerst bellen", NOON.plusSeconds(5));

        assertThat(find(noor, FORM, CASE))
                .hasValue(new Draft(noor.userId(), FORM, CASE, "Eerst bellen", NOON.plusSeconds(5)));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void only_who_typed_it_finds_it_and_only_in_that_form_about_that_thing() {
        save(noor, "Van Noor", NOON);
        save(fatima, "Van Fatima", NOON);

        assertThat(find(noor, FORM, CASE)).map(Draft::content).hasValue("Van Noor");
        assertThat(find(fatima, FORM, CASE)).map(Draft::content).hasValue("Van Fatima");
        assertThat(find(noor, FORM, "MW-2026-0002")).isEmpty();
        assertThat(find(noor, "casefile.task", CASE)).isEmpty();
    }

    @Test
    void a_form_that_was_sent_leaves_no_draft_and_those_of_others_stay() {
        save(noor, "Van Noor", NOON);
        save(fatima, "Van Fatima", NOON);

        as(noor, NOON, drafts -> {
            drafts.discard(FORM, CASE);
            return true;
        });

        assertThat(find(noor, FORM, CASE)).isEmpty();
        assertThat(find(fatima, FORM, CASE)).isPresent();
    }

    @Test
    void a_draft_that_nobody_touched_for_thirty_days_is_forgotten() {
        save(noor, "Oud", NOON);
        save(fatima, "Bijgewerkt", NOON);
        save(fatima, "Bijgewerkt", NOON.plusSeconds(1));

        assertThat(forgetAt(NOON.plus(Duration.ofDays(30)).minusSeconds(1))).isZero();
        assertThat(forgetAt(NOON.plus(Duration.ofDays(30)))).isEqualTo(1);

        assertThat(find(noor, FORM, CASE)).isEmpty();
        assertThat(find(fatima, FORM, CASE)).isPresent();
    }

    @Test
    void as_much_is_kept_as_a_draft_holds_and_not_a_character_more() {
        String most = "é".repeat(65_536);
        save(noor, most, NOON);

        assertThat(find(noor, FORM, CASE)).map(Draft::content).hasValue(most);
        assertThatRefusal(TextRefusals.TOO_LONG).isThrownBy(() -> save(noor, most + "x", NOON));
        assertThatRefusal(TextRefusals.MISSING).isThrownBy(() -> new Draft(noor.userId(), "", CASE, "tekst", NOON));
        assertThatRefusal(TextRefusals.TOO_LONG)
                .isThrownBy(() -> new Draft(noor.userId(), FORM, "x".repeat(201), "tekst", NOON));
    }

    private void save(Actor actor, String content, Instant moment) {
        as(actor, moment, drafts -> {
            drafts.save(FORM, CASE, content);
            return true;
        });
    }

    private Optional<Draft> find(Actor actor, String form, String subject) {
        return as(actor, NOON, drafts -> drafts.find(form, subject));
    }

    private int forgetAt(Instant moment) {
        return as(Actor.system(), moment, DraftService::forget);
    }

    private <T> T as(Actor actor, Instant moment, Function<DraftService, T> work) {
        CurrentActor caller = new CurrentActor();
        caller.set(actor);
        Now now = new Now(Clock.fixed(moment, ZoneOffset.UTC));
        return database.inTransaction(entities -> work.apply(new DraftService(new JpaDrafts(entities), caller, now)));
    }

    private long rows() {
        return database.inTransaction(entities -> ((Number)
                        entities.createNativeQuery("select count(*) from draft").getSingleResult())
                .longValue());
    }
}
