package nl.maatstaf.identity.service;

import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Role;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.audit.InMemoryAuditLog;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.delivery.DeliveryRefusals;
import nl.maatstaf.draft.Draft;
import nl.maatstaf.draft.persistence.JpaDrafts;
import nl.maatstaf.identity.AppUser;
import nl.maatstaf.identity.CreateUser;
import nl.maatstaf.identity.Duties;
import nl.maatstaf.identity.IdentityRefusals;
import nl.maatstaf.identity.IssueToken;
import nl.maatstaf.identity.persistence.Repositories;
import nl.maatstaf.identity.service.session.TokenLine;
import nl.maatstaf.identity.service.session.TokenService;
import nl.maatstaf.identity.session.SessionSecret;
import nl.maatstaf.identity.session.TokenSecret;
import nl.maatstaf.time.TimeOrderedId;
import nl.maatstaf.time.service.Now;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an administrator does with users, and users with their tokens, on any database. */
@OnEachDatabase
class UserAdministrationContract {

    private static final Duties OFFICER = Duties.ofOfficial(Set.of(Role.CASE_OFFICER), Set.of("maatwerk"));
    private static final Duties READER = Duties.ofOfficial(Set.of(Role.READER, Role.AUDITOR), Set.of("cluster6"));
    private static final Duties ADMINISTRATOR = Duties.ofOfficial(Set.of(Role.ADMINISTRATOR), Set.of());
    private static final String OWN_PASSWORD = "een lang wachtwoord";

    private final InMemoryAuditLog log = new InMemoryAuditLog();
    private final CurrentActor current = new CurrentActor();
    private final Now now = new Now(Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));
    private final String mark = "u" + TimeOrderedId.next().toString().replace("-", "");
    private final String username = mark + ".noor";

    private final TestDatabase database;

    UserAdministrationContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void an_administrator_calls() {
        current.set(Actor.system());
    }

    @Test
    void a_user_made_twice_with_one_key_is_made_once_and_the_password_is_given_once() {
        CreateUser command = new CreateUser(username, "Noor Bakker", OFFICER);
        String key = TimeOrderedId.next().toString();

        Optional<String> first = asked(users -> users.create(command, key));
        Optional<String> second = asked(users -> users.create(command, key));

        assertThat(first).isPresent();
        assertThat(second).isEmpty();
        assertThat(actions()).containsExactly("identity.user-created");
        assertThatRefusal(DeliveryRefusals.KEY_USED_OTHERWISE)
                .isThrownBy(() -> done(users -> users.create(new CreateUser(username, "Ander", OFFICER), key)));
    }

    @Test
    void a_user_has_a_name() {
        for (String name : List.of("", "  ", "\u00A0", "...", "x".repeat(201))) {
            assertThatRefusal(IdentityRefusals.DISPLAY_NAME_INVALID)
                    .isThrownBy(() -> done(users -> users.create(new CreateUser(username, name, OFFICER), null)));
        }
        assertThat(log.kept()).isEmpty();
    }

    @Test
    void a_new_one_time_password_takes_the_place_of_the_lost_one() {
        createWithOwnPassword();

        String given = asked(users -> users.giveOneTimePassword(username, null)).orElseThrow();

        assertThat(signIn(OWN_PASSWORD)).isEmpty();
        assertThat(signIn(given)).isPresent();
        assertThat(load()).map(Account::mustChangePassword).hasValue(true);
        assertThat(log.kept())
                .filteredOn(event -> event.type().code().equals("identity.one-time-password-given"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.stream()).isEqualTo(Stream.USERS);
                    assertThat(event.payload().orElseThrow()).contains(username).doesNotContain(given);
                });
    }

    @Test
    void a_one_time_password_given_twice_with_one_key_is_given_once_and_never_for_another() {
        create(username, OFFICER);
        create(mark + ".ander", OFFICER);
        String key = TimeOrderedId.next().toString();

        String given = asked(users -> users.giveOneTimePassword(username, key)).orElseThrow();

        Optional<String> again = asked(users -> users.giveOneTimePassword(username, key));

        assertThat(again).isEmpty();
        assertThat(signIn(given)).isPresent();
        assertThatRefusal(DeliveryRefusals.KEY_USED_OTHERWISE)
                .isThrownBy(() -> done(users -> users.giveOneTimePassword(mark + ".ander", key)));
    }

    @Test
    void duties_change_only_for_who_saw_the_user_as_it_is() {
        create(username, OFFICER);
        long seen = card().version();
        done(users -> users.assign(username, seen, READER, null));

        assertThatRefusal(IdentityRefusals.USER_CHANGED_MEANWHILE)
                .isThrownBy(() -> done(users -> users.assign(username, seen, OFFICER, null)));

        assertThat(card().roles()).containsExactlyInAnyOrder(Role.READER, Role.AUDITOR);
        assertThat(card().programmes()).containsExactly("cluster6");
        assertThat(actions()).containsExactly("identity.user-created", "identity.duties-changed");
    }

    @Test
    void duties_sent_again_with_their_key_change_nothing_back() {
        create(username, OFFICER);
        long seen = card().version();
        String key = TimeOrderedId.next().toString();
        done(users -> users.assign(username, seen, READER, key));
        done(users -> users.assign(username, null, OFFICER, null));

        done(users -> users.assign(username, seen, READER, key));

        assertThat(card().roles()).containsExactly(Role.CASE_OFFICER);
    }

    @Test
    void what_changes_nothing_is_not_logged() {
        create(username, OFFICER);

        done(users -> users.assign(username, null, OFFICER, null));
        done(users -> users.unblock(username));
        done(users -> users.block(username));
        done(users -> users.block(username));

        assertThat(actions()).containsExactly("identity.user-created", "identity.user-blocked");
        assertThat(card().active()).isFalse();
    }

    @Test
    void what_a_user_typed_and_did_not_send_goes_when_the_user_is_blocked() {
        create(username, OFFICER);
        UUID user = load().orElseThrow().actor().userId();
        Draft typed = new Draft(user, "casefile.note", "MW-2026-0001", "Eerst bellen", Instant.EPOCH);
        database.runInTransaction(entities -> new JpaDrafts(entities).keep(typed));

        done(users -> users.block(username));

        assertThat(database.<Optional<Draft>>inTransaction(
                        entities -> new JpaDrafts(entities).find(user, "casefile.note", "MW-2026-0001")))
                .isEmpty();
    }

    @Test
    void administrators_do_not_lock_themselves_out() {
        insert(username, ADMINISTRATOR);
        current.set(load().orElseThrow().actor());

        List<Consumer<UserService>> attempts = List.of(
                users -> users.block(username),
                users -> users.giveOneTimePassword(username, null),
                users -> users.assign(username, null, OFFICER, null));

        assertThat(attempts)
                .allSatisfy(attempt ->
                        assertThatRefusal(IdentityRefusals.OWN_ACCOUNT).isThrownBy(() -> done(attempt)));
        done(users -> users.assign(
                username, null, Duties.ofOfficial(Set.of(Role.ADMINISTRATOR, Role.READER), Set.of("maatwerk")), null));
        assertThat(actions()).containsExactly("identity.duties-changed");
    }

    @Test
    void a_user_is_shown_with_the_names_of_the_organisations_they_act_for() {
        UUID glass = foundOrganisation(mark + " Glas");
        UUID paper = foundOrganisation(mark + " Papier");
        create(username, new Duties(Set.of(Role.COMPANY_EDITOR), Set.of(), Set.of(glass, paper)));

        assertThat(card().organisations())
                .extracting(UserCard.Organisation::name)
                .containsExactly(mark + " Glas", mark + " Papier");
        assertThat(card().mustChangePassword()).isTrue();
        assertThatRefusal(IdentityRefusals.USER_NOT_FOUND)
                .isThrownBy(() -> database.runInTransaction(em -> new UserDirectory(em).get("niemand")));
    }

    @Test
    void users_are_listed_page_by_page_in_two_statements_each() {
        List<String> made = new ArrayList<>();
        for (int number = 10; number < 10 + UserDirectory.ON_A_PAGE + 2; number++) {
            made.add(mark + number);
            insert(mark + number);
        }

        UserList first = list(mark, "");
        UserList second = list(mark, String.valueOf(first.after()));
        int statements =
                database.statementsOf(() -> database.runInTransaction(em -> new UserDirectory(em).list(mark, "")));

        assertThat(first.users()).hasSize(UserDirectory.ON_A_PAGE);
        assertThat(second.after()).isNull();
        List<String> found = new ArrayList<>(usernames(first));
        found.addAll(usernames(second));
        assertThat(found).isEqualTo(made);
        assertThat(statements).isEqualTo(2);
    }

    @Test
    void a_user_is_found_by_a_part_of_either_name_and_by_no_wildcard() {
        create(username, OFFICER);

        assertThat(usernames(list(mark.toUpperCase(Locale.ROOT), ""))).containsExactly(username);
        assertThat(usernames(list("noor " + mark, ""))).containsExactly(username);
        assertThat(usernames(list(mark + " NÖØR", ""))).containsExactly(username);
        assertThat(list(mark + " n%r", "").users()).isEmpty();
        assertThat(list(mark + "_noor", "").users()).isEmpty();
        assertThat(list("%_", "").users()).isEmpty();
        assertThat(list("' or 'xyz'='xyz", "").users()).isEmpty();
    }

    @Test
    void a_token_issued_twice_with_one_key_is_issued_once() {
        create(username, OFFICER);
        current.set(load().orElseThrow().actor());
        String key = TimeOrderedId.next().toString();

        assertThat(issue("rapportage", key)).isPresent();
        assertThat(issue("rapportage", key)).isEmpty();

        assertThat(own()).extracting(TokenLine::label).containsExactly("rapportage");
        assertThat(actions()).containsExactly("identity.user-created", "identity.token-issued");
        assertThatRefusal(IdentityRefusals.TOKEN_LABEL_INVALID).isThrownBy(() -> issue(" ", null));
        assertThatRefusal(IdentityRefusals.TOKEN_LABEL_INVALID).isThrownBy(() -> issue("x".repeat(101), null));
    }

    @Test
    void own_tokens_are_those_that_work_and_nobody_elses() {
        create(username, OFFICER);
        create(mark + ".ander", OFFICER);
        current.set(load().orElseThrow().actor());
        issue("een", null);
        issue("twee", null);
        UUID revoked = own().stream()
                .filter(token -> token.label().equals("een"))
                .findFirst()
                .orElseThrow()
                .id();
        database.runInTransaction(em -> tokens(em).revoke(revoked));

        assertThat(own()).extracting(TokenLine::label).containsExactly("twee");
        current.set(database.inTransaction(em -> queries(em).load(mark + ".ander"))
                .orElseThrow()
                .actor());
        assertThat(own()).isEmpty();
    }

    private List<String> actions() {
        return log.kept().stream().map(event -> event.type().code()).toList();
    }

    private String create(String name, Duties duties) {
        return asked(users -> users.create(new CreateUser(name, "Noor " + mark, duties), null))
                .orElseThrow();
    }

    private void createWithOwnPassword() {
        choose(create(username, OFFICER), OWN_PASSWORD);
    }

    private void choose(String given, String own) {
        current.set(load().orElseThrow().actor());
        done(users -> users.changePassword(given, own));
        current.set(Actor.system());
    }

    private void insert(String name) {
        insert(name, OFFICER);
    }

    private void insert(String name, Duties duties) {
        database.runInTransaction(
                em -> Repositories.users(em).add(new AppUser(name, "Iemand", "x", duties, now.instant())));
    }

    private Optional<TokenSecret> issue(String label, String key) {
        return database.inTransaction(em -> tokens(em).issue(new IssueToken(label, 30), key));
    }

    private List<TokenLine> own() {
        return database.inTransaction(em -> tokens(em).own());
    }

    private UserCard card() {
        return database.inTransaction(em -> new UserDirectory(em).get(username));
    }

    private UserList list(String text, String after) {
        return database.inTransaction(em -> new UserDirectory(em).list(text, after));
    }

    private static List<String> usernames(UserList list) {
        return list.users().stream().map(UserCard::username).toList();
    }

    private Optional<Account> load() {
        return database.inTransaction(em -> queries(em).load(username));
    }

    private Optional<Account> byToken(TokenSecret secret) {
        return database.inTransaction(em -> queries(em).loadByToken(secret.digest()));
    }

    private Optional<SessionSecret> signIn(String password) {
        return database.inTransaction(
                em -> services(em).signIn().signIn(username, password, "192.0.2.1", "Firefox, Linux"));
    }

    private IdentityServices services(EntityManager em) {
        return new IdentityServices(em, log, current, now);
    }

    private UserQueries queries(EntityManager em) {
        return services(em).queries();
    }

    private TokenService tokens(EntityManager em) {
        return services(em).tokens();
    }

    private void done(Consumer<UserService> work) {
        database.runInTransaction(em -> work.accept(users(em)));
    }

    private <T> T asked(Function<UserService, T> work) {
        return database.inTransaction(em -> work.apply(users(em)));
    }

    private UserService users(EntityManager em) {
        return services(em).users();
    }

    private UUID foundOrganisation(String name) {
        UUID id = TimeOrderedId.next();
        database.runInTransaction(em -> em.createNativeQuery(
                        "insert into organisation (id, name, kind, fictional, version) values (?1, ?2, 'COMPANY', true, 1)")
                .setParameter(1, id)
                .setParameter(2, name)
                .executeUpdate());
        return id;
    }
}
