package nl.maatstaf.identity.service;

import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Origin;
import nl.maatstaf.access.Role;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.audit.AuditEvent;
import nl.maatstaf.audit.InMemoryAuditLog;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.identity.CreateUser;
import nl.maatstaf.identity.Duties;
import nl.maatstaf.identity.IdentityRefusals;
import nl.maatstaf.identity.IssueToken;
import nl.maatstaf.identity.service.password.OwnPassword;
import nl.maatstaf.identity.service.password.PasswordFailures;
import nl.maatstaf.identity.service.session.TokenService;
import nl.maatstaf.identity.session.PasswordCheckFailed;
import nl.maatstaf.identity.session.SessionSecret;
import nl.maatstaf.identity.session.SignInFailed;
import nl.maatstaf.identity.session.TokenSecret;
import nl.maatstaf.time.TimeOrderedId;
import nl.maatstaf.time.service.Now;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What users, sign-in and tokens promise on any database. */
@OnEachDatabase
class UserContract {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final InMemoryAuditLog log = new InMemoryAuditLog();
    private final CurrentActor current = new CurrentActor();
    private final String username = "u" + TimeOrderedId.next();
    private final UUID glass = TimeOrderedId.next();
    private Now now = new Now(Clock.fixed(NOON, ZoneOffset.UTC));
    private final MutableClock watch = new MutableClock();
    private final OwnPassword ownPassword = new OwnPassword(new PasswordFailures(log, current, now), watch);

    private final TestDatabase database;

    UserContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void an_administrator_calls() {
        current.set(Actor.system());
    }

    @Test
    void a_user_is_loaded_with_all_duties_in_one_statement() {
        create(Duties.ofOfficial(Set.of(Role.MANAGER, Role.AUDITOR), Set.of("maatwerk", "cluster6")));

        Optional<Account> account = load();
        int statements = database.statementsOf(
                () -> database.runInTransaction(em -> queries(em).load(username)));

        assertThat(account).hasValueSatisfying(found -> {
            assertThat(found.mustChangePassword()).isTrue();
            assertThat(found.actor().roles()).containsExactlyInAnyOrder(Role.MANAGER, Role.AUDITOR);
            assertThat(found.actor().programmes()).containsExactlyInAnyOrder("maatwerk", "cluster6");
            assertThat(found.actor().organisations()).isEmpty();
            assertThat(found.actor().origin()).isEqualTo(Origin.PAGE);
        });
        assertThat(statements).isEqualTo(1);
    }

    @Test
    void a_companys_user_is_loaded_with_the_organisations_they_act_for() {
        foundOrganisation(glass, "Glas " + glass);
        create(Duties.ofCompany(Role.COMPANY_EDITOR, glass));

        Optional<Account> account = load();

        assertThat(account).map(found -> found.actor().organisations()).hasValue(Set.of(glass));
    }

    @Test
    void a_token_loads_its_user_in_one_statement_until_it_expires() {
        createWithOwnPassword();
        TokenSecret secret = issueToken();

        Optional<Account> valid = loadByToken(secret);
        int statements = database.statementsOf(
                () -> database.runInTransaction(em -> queries(em).loadByToken(secret.digest())));
        now = new Now(Clock.fixed(NOON.plus(Duration.ofDays(1)), ZoneOffset.UTC));
        Optional<Account> expired = loadByToken(secret);

        assertThat(valid).map(found -> found.actor().username()).hasValue(username);
        assertThat(valid).map(found -> found.actor().origin()).hasValue(Origin.API);
        assertThat(statements).isEqualTo(1);
        assertThat(expired).isEmpty();
    }

    @Test
    void a_revoked_token_loads_nobody() {
        createWithOwnPassword();
        TokenSecret secret = issueToken();
        assertThat(loadByToken(secret)).isPresent();

        database.runInTransaction(em -> {
            TokenService tokens = tokens(em);
            tokens.revoke(tokens.own().getFirst().id());
        });

        assertThat(loadByToken(secret)).isEmpty();
    }

    @Test
    void the_right_password_signs_in_and_is_in_the_log() {
        String password = create(official());

        assertThat(signIn(username, password)).isPresent();

        assertThat(log.kept().getLast().type().code()).isEqualTo("identity.signed-in");
        assertThat(log.kept().getLast().actorName()).isEqualTo("Noor Bakker");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_look_the_same_and_are_in_the_log() {
        create(official());

        assertThat(signIn(username, "fout")).isEmpty();
        assertThat(signIn("niemand' or '1'='1", "fout")).isEmpty();

        assertThat(log.events().subList(1, 3))
                .allSatisfy(event -> assertThat(event).isInstanceOf(SignInFailed.class));
        assertThat(log.kept()).extracting(AuditEvent::actorName).endsWith("Onbekend", "Onbekend");
    }

    @Test
    void a_blocked_user_cannot_sign_in_and_loses_the_session_there_is() {
        String password = create(official());

        inService(service -> service.block(username));

        assertThat(signIn(username, password)).isEmpty();
        assertThat(load()).isEmpty();
    }

    @Test
    void a_password_is_replaced_by_whoever_knows_it() {
        String password = create(official());
        current.set(load().orElseThrow().actor());

        assertThatRefusal(IdentityRefusals.WRONG_PASSWORD)
                .isThrownBy(() -> inService(service -> service.changePassword("fout", "een lang wachtwoord")));
        assertThatRefusal(IdentityRefusals.PASSWORD_TOO_SHORT)
                .isThrownBy(() -> inService(service -> service.changePassword(password, "te kort")));
        inService(service -> service.changePassword(password, "een lang wachtwoord"));

        assertThat(signIn(username, "een lang wachtwoord")).isPresent();
        assertThat(load()).map(Account::mustChangePassword).hasValue(false);
    }

    @Test
    void wrong_current_passwords_are_in_the_log_and_after_five_even_the_right_one_has_to_wait() {
        String password = create(official());
        Actor noor = load().orElseThrow().actor();
        current.set(noor);

        for (int i = 0; i < 5; i++) {
            assertThatRefusal(IdentityRefusals.WRONG_PASSWORD)
                    .isThrownBy(() -> inService(service -> service.changePassword("fout", "een lang wachtwoord")));
        }
        for (int i = 0; i < 3; i++) {
            assertThatRefusal(IdentityRefusals.PASSWORD_TRIED_TOO_OFTEN)
                    .isThrownBy(() -> inService(service -> service.changePassword(password, "een lang wachtwoord")))
                    .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly(30L));
        }
        watch.pass(Duration.ofSeconds(30));
        inService(service -> service.changePassword(password, "een lang wachtwoord"));

        assertThat(log.events())
                .filteredOn(PasswordCheckFailed.class::isInstance)
                .containsExactlyElementsOf(Stream.concat(
                                Stream.generate(() -> SignInFailed.Cause.WRONG).limit(5),
                                Stream.of(SignInFailed.Cause.TOO_OFTEN))
                        .map(cause -> new PasswordCheckFailed(noor.userId(), username, cause, now.today()))
                        .toList());
        assertThat(log.kept())
                .filteredOn(event -> event.type().code().equals("identity.password-check-failed"))
                .allSatisfy(event -> {
                    assertThat(event.actorName()).isEqualTo("Noor Bakker");
                    assertThat(event.payload().orElseThrow()).doesNotContain("fout");
                });
    }

    @Test
    void who_gave_the_right_password_for_a_poor_new_one_may_go_on_trying() {
        String password = create(official());
        current.set(load().orElseThrow().actor());

        for (int i = 0; i < 10; i++) {
            assertThatRefusal(IdentityRefusals.PASSWORD_HOLDS_NAME)
                    .isThrownBy(() -> inService(service -> service.changePassword(password, "de bakker van de hoek")));
        }
        inService(service -> service.changePassword(password, "een lang wachtwoord"));

        assertThat(log.events())
                .filteredOn(PasswordCheckFailed.class::isInstance)
                .isEmpty();
    }

    @Test
    void a_username_is_given_once() {
        create(official());

        assertThatRefusal(IdentityRefusals.USERNAME_TAKEN).isThrownBy(() -> create(official()));
    }

    private Optional<Account> load() {
        return load(username);
    }

    private Optional<Account> load(String name) {
        return database.inTransaction(em -> queries(em).load(name));
    }

    private Optional<Account> loadByToken(TokenSecret secret) {
        return database.inTransaction(em -> queries(em).loadByToken(secret.digest()));
    }

    private static Duties official() {
        return Duties.ofOfficial(Set.of(Role.CASE_OFFICER), Set.of("maatwerk"));
    }

    private String create(Duties duties) {
        return database.inTransaction(em -> service(em).create(new CreateUser(username, "Noor Bakker", duties), null))
                .orElseThrow();
    }

    private void createWithOwnPassword() {
        String password = create(official());
        current.set(load().orElseThrow().actor());
        inService(service -> service.changePassword(password, "een lang wachtwoord"));
    }

    private TokenSecret issueToken() {
        current.set(load().orElseThrow().actor());
        return database.inTransaction(em -> tokens(em).issue(new IssueToken("rapportage", 1), null))
                .orElseThrow();
    }

    private Optional<SessionSecret> signIn(String name, String password) {
        return database.inTransaction(
                em -> services(em).signIn().signIn(name, password, "192.0.2.1", "Firefox, Linux"));
    }

    private void inService(Consumer<UserService> work) {
        database.runInTransaction(em -> work.accept(service(em)));
    }

    private UserService service(EntityManager em) {
        return services(em).users();
    }

    private TokenService tokens(EntityManager em) {
        return services(em).tokens();
    }

    private IdentityServices services(EntityManager em) {
        return new IdentityServices(em, log, current, now, ownPassword);
    }

    private UserQueries queries(EntityManager em) {
        return services(em).queries();
    }

    private void foundOrganisation(UUID id, String name) {
        database.runInTransaction(em -> em.createNativeQuery(
                        "insert into organisation (id, name, kind, fictional, version) values (?1, ?2, 'COMPANY', true, 1)")
                .setParameter(1, id)
                .setParameter(2, name)
                .executeUpdate());
    }
}
