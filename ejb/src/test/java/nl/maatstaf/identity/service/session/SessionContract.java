package nl.maatstaf.identity.service.session;

import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Role;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.audit.InMemoryAuditLog;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.identity.CreateUser;
import nl.maatstaf.identity.Duties;
import nl.maatstaf.identity.IdentityRefusals;
import nl.maatstaf.identity.IssueToken;
import nl.maatstaf.identity.service.Account;
import nl.maatstaf.identity.service.IdentityServices;
import nl.maatstaf.identity.service.UserService;
import nl.maatstaf.identity.session.SessionEnded;
import nl.maatstaf.identity.session.SessionSecret;
import nl.maatstaf.identity.session.SignInFailed;
import nl.maatstaf.identity.session.SignedIn;
import nl.maatstaf.identity.session.SignedOut;
import nl.maatstaf.identity.session.TokenRevoked;
import nl.maatstaf.identity.session.TokenSecret;
import nl.maatstaf.identity.session.UserSession;
import nl.maatstaf.time.TimeOrderedId;
import nl.maatstaf.time.service.Now;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long someone is in, on any database. */
@OnEachDatabase
class SessionContract {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Duties OFFICER = Duties.ofOfficial(Set.of(Role.CASE_OFFICER), Set.of("maatwerk"));
    private static final Duties READER = Duties.ofOfficial(Set.of(Role.READER), Set.of("maatwerk"));
    private static final String PASSWORD = "een lang wachtwoord";

    private final InMemoryAuditLog log = new InMemoryAuditLog();
    private final CurrentActor current = new CurrentActor();
    private final String username = "u" + TimeOrderedId.next();
    private Now now = at(NOON);

    private final TestDatabase database;

    SessionContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void a_user_with_a_password() {
        String given = givenAtCreation();
        choose(given, PASSWORD);
    }

    @Test
    void a_session_loads_its_user_in_one_statement_and_no_other_secret_or_name_does() {
        SessionSecret secret = signIn(PASSWORD).orElseThrow();

        assertThat(isIn(secret)).isTrue();
        assertThat(isIn(SessionSecret.random())).isFalse();
        assertThat(load("systeem", secret)).isEmpty();
        assertThat(database.statementsOf(() -> load(username, secret))).isEqualTo(1);
    }

    @Test
    void a_session_ends_after_twelve_hours_however_busy() {
        SessionSecret secret = signIn(PASSWORD).orElseThrow();

        for (int half = 1; half < 24; half++) {
            now = at(NOON.plus(Duration.ofMinutes(30L * half)));
            assertThat(isIn(secret)).as("after %s half hours", half).isTrue();
        }
        now = at(NOON.plus(Duration.ofHours(12)));

        assertThat(isIn(secret)).isFalse();
    }

    @Test
    void a_session_that_nobody_uses_ends_and_is_seen_at_most_every_ten_minutes() {
        SessionSecret secret = signIn(PASSWORD).orElseThrow();
        now = at(NOON.plus(Duration.ofMinutes(9)));
        assertThat(load(username, secret))
                .map(found -> found.session().longUnseen())
                .hasValue(false);
        now = at(NOON.plus(Duration.ofMinutes(10)));
        assertThat(load(username, secret))
                .map(found -> found.session().longUnseen())
                .hasValue(true);
        assertThat(isIn(secret)).isTrue();
        assertThat(load(username, secret))
                .map(found -> found.session().longUnseen())
                .hasValue(false);

        now = at(now.instant().plus(UserSession.LONGEST_IDLE));

        assertThat(isIn(secret)).isFalse();
    }

    @Test
    void the_sixth_session_ends_the_oldest() {
        List<SessionSecret> secrets = new ArrayList<>();
        secrets.add(signIn(PASSWORD).orElseThrow());
        now = at(NOON.plusSeconds(1));
        for (int more = 0; more < 5; more++) {
            secrets.add(signIn(PASSWORD).orElseThrow());
        }

        assertThat(secrets).filteredOn(this::isIn).isEqualTo(secrets.subList(1, 6));
        assertThat(causes()).contains(SessionEnded.Cause.TOO_MANY);
    }

    @Test
    void signing_out_ends_this_session_only_and_is_logged_once() {
        SessionSecret here = signIn(PASSWORD).orElseThrow();
        SessionSecret elsewhere = signIn(PASSWORD).orElseThrow();
        asTheUser(here);
        long before = signedOut();

        database.runInTransaction(em -> services(em).signIn().signOut());
        database.runInTransaction(em -> services(em).signIn().signOut());

        assertThat(isIn(here)).isFalse();
        assertThat(isIn(elsewhere)).isTrue();
        assertThat(signedOut()).isEqualTo(before + 1);
    }

    @Test
    void another_password_duties_or_a_block_end_sessions_and_tokens_for_good() {
        Map<SessionEnded.Cause, Consumer<UserService>> changes = Map.of(
                SessionEnded.Cause.DUTIES, users -> users.assign(username, null, READER, null),
                SessionEnded.Cause.BLOCKED, users -> users.block(username),
                SessionEnded.Cause.PASSWORD, users -> users.giveOneTimePassword(username, null));
        changes.forEach((cause, change) -> {
            SessionSecret session = signIn(PASSWORD).orElseThrow();
            TokenSecret token = issue(session);
            assertThat(isIn(session)).isTrue();
            assertThat(isLetIn(token)).isTrue();
            long revokedBefore = revoked();

            done(change);

            assertThat(isIn(session)).as("session after %s", cause).isFalse();
            assertThat(isLetIn(token)).as("token after %s", cause).isFalse();
            assertThat(causes()).as("told").last().isEqualTo(cause);
            assertThat(revoked()).as("told").isEqualTo(revokedBefore + 1);
            done(users -> users.unblock(username));
            done(users -> users.assign(username, null, OFFICER, null));
            choose(asked(users -> users.giveOneTimePassword(username, null)).orElseThrow(), PASSWORD);
            assertThat(isIn(session)).as("session after %s was undone", cause).isFalse();
            assertThat(isLetIn(token)).as("token after %s was undone", cause).isFalse();
        });
    }

    @Test
    void whoever_chooses_another_password_stays_in_here_and_nowhere_else() {
        SessionSecret here = signIn(PASSWORD).orElseThrow();
        SessionSecret elsewhere = signIn(PASSWORD).orElseThrow();
        TokenSecret token = issue(here);
        asTheUser(here);

        done(users -> users.changePassword(PASSWORD, "een ander lang wachtwoord"));

        assertThat(isIn(here)).isTrue();
        assertThat(isIn(elsewhere)).isFalse();
        assertThat(isLetIn(token)).isFalse();
    }

    @Test
    void what_changes_nothing_ends_nothing() {
        SessionSecret session = signIn(PASSWORD).orElseThrow();
        TokenSecret token = issue(session);
        asAnAdministrator();

        done(users -> users.assign(username, null, OFFICER, null));
        done(users -> users.unblock(username));

        assertThat(isIn(session)).isTrue();
        assertThat(isLetIn(token)).isTrue();
    }

    @Test
    void a_one_time_password_is_refused_after_a_day_and_ends_what_was_begun_with_it() {
        asAnAdministrator();
        String given = asked(users -> users.giveOneTimePassword(username, null)).orElseThrow();
        now = at(NOON.plus(Duration.ofHours(24)).minusSeconds(1));
        SessionSecret begun = signIn(given).orElseThrow();
        assertThat(isIn(begun)).isTrue();

        now = at(NOON.plus(Duration.ofHours(24)));

        assertThat(isIn(begun)).isFalse();
        assertThat(signIn(given)).isEmpty();
        assertThat(log.events())
                .last()
                .isInstanceOfSatisfying(
                        SignInFailed.class, failed -> assertThat(failed.cause()).isEqualTo(SignInFailed.Cause.EXPIRED));
        assertThat(signIn("fout")).isEmpty();
        assertThat(log.events())
                .last()
                .isInstanceOfSatisfying(
                        SignInFailed.class, failed -> assertThat(failed.cause()).isEqualTo(SignInFailed.Cause.WRONG));
    }

    @Test
    void users_see_where_they_are_signed_in_in_one_statement_and_which_session_asks() {
        SessionSecret here = signIn(PASSWORD).orElseThrow();
        now = at(NOON.plusSeconds(1));
        signIn(PASSWORD).orElseThrow();
        asTheUser(here);

        List<SessionLine> own = own();

        assertThat(own).extracting(SessionLine::current).containsExactly(false, true);
        assertThat(own.getLast())
                .isEqualTo(new SessionLine(
                        current.session().orElseThrow(), "Firefox, Linux", "192.0.2.1", NOON, NOON, true));
        assertThat(database.statementsOf(this::own)).isEqualTo(1);
    }

    @Test
    void users_end_one_of_their_sessions_and_nobody_elses() {
        SessionSecret here = signIn(PASSWORD).orElseThrow();
        SessionSecret elsewhere = signIn(PASSWORD).orElseThrow();
        asTheUser(elsewhere);
        UUID other = current.session().orElseThrow();

        asAnAdministrator();
        assertThatRefusal(IdentityRefusals.SESSION_NOT_FOUND).isThrownBy(() -> end(other));
        assertThat(isIn(elsewhere)).isTrue();
        asTheUser(here);
        end(other);
        end(other);

        assertThat(isIn(elsewhere)).isFalse();
        assertThat(isIn(here)).isTrue();
        assertThat(causes()).containsOnlyOnce(SessionEnded.Cause.BY_USER);
    }

    @Test
    void users_end_everything_but_the_session_that_asks() {
        SessionSecret here = signIn(PASSWORD).orElseThrow();
        SessionSecret elsewhere = signIn(PASSWORD).orElseThrow();
        TokenSecret token = issue(elsewhere);
        asTheUser(here);

        database.runInTransaction(em -> services(em).sessions().endAllButThis());

        assertThat(isIn(here)).isTrue();
        assertThat(isIn(elsewhere)).isFalse();
        assertThat(isLetIn(token)).isFalse();
        assertThat(own()).extracting(SessionLine::current).containsExactly(true);
    }

    @Test
    void a_user_has_at_most_twenty_tokens_and_gets_none_in_a_session_that_is_over() {
        SessionSecret here = signIn(PASSWORD).orElseThrow();
        for (int number = 0; number < TokenService.MOST; number++) {
            issue(here);
        }

        assertThatRefusal(IdentityRefusals.TOO_MANY_TOKENS).isThrownBy(() -> issue(here));
        asTheUser(here);
        database.runInTransaction(em -> services(em).sessions().endAllButThis());
        issueAsNow();
        database.runInTransaction(em -> services(em).signIn().signOut());
        assertThatRefusal(IdentityRefusals.SESSION_NOT_FOUND).isThrownBy(this::issueAsNow);
    }

    @Test
    void sessions_are_forgotten_ninety_days_after_they_were_over() {
        SessionSecret secret = signIn(PASSWORD).orElseThrow();
        Instant over = NOON.plus(UserSession.LONGEST);

        now = at(over.plus(Duration.ofDays(90)).minusSeconds(1));
        database.runInTransaction(em -> services(em).sessions().forget());
        assertThat(rowsOf(secret)).isEqualTo(1);
        now = at(over.plus(Duration.ofDays(90)));
        database.runInTransaction(em -> services(em).sessions().forget());

        assertThat(rowsOf(secret)).isZero();
    }

    @Test
    void the_secret_of_a_session_is_kept_nowhere() {
        SessionSecret secret = signIn(PASSWORD).orElseThrow();

        assertThat(rowsOf(secret)).isEqualTo(1);
        assertThat(log.events()).filteredOn(SignedIn.class::isInstance).isNotEmpty();
        assertThat(log.kept())
                .allSatisfy(event ->
                        assertThat(event.payload().orElseThrow()).doesNotContain(secret.text(), secret.digest()));
        assertThat(secret.toString()).doesNotContain(secret.text());
    }

    private String givenAtCreation() {
        asAnAdministrator();
        return asked(users -> users.create(new CreateUser(username, "Noor Bakker", OFFICER), null))
                .orElseThrow();
    }

    private void choose(String given, String own) {
        asTheUser(signIn(given).orElseThrow());
        done(users -> users.changePassword(given, own));
        database.runInTransaction(em -> services(em).signIn().signOut());
        asAnAdministrator();
    }

    private void asAnAdministrator() {
        current.set(Actor.system());
        current.within(TimeOrderedId.next());
    }

    private void asTheUser(SessionSecret secret) {
        Account account = load(username, secret).orElseThrow();
        current.set(account.actor());
        current.within(account.session().id());
    }

    private TokenSecret issue(SessionSecret session) {
        asTheUser(session);
        TokenSecret token = issueAsNow();
        asAnAdministrator();
        return token;
    }

    private TokenSecret issueAsNow() {
        return database.inTransaction(em -> services(em).tokens().issue(new IssueToken("rapportage", 1), null))
                .orElseThrow();
    }

    private List<SessionLine> own() {
        return database.inTransaction(em -> services(em).ownSessions().own());
    }

    private void end(UUID session) {
        database.runInTransaction(em -> services(em).sessions().end(session));
    }

    private Optional<SessionSecret> signIn(String password) {
        return database.inTransaction(
                em -> services(em).signIn().signIn(username, password, "192.0.2.1", "Firefox, Linux"));
    }

    /** As a request finds out. */
    private boolean isIn(SessionSecret secret) {
        Optional<Account> account = load(username, secret);
        account.filter(found -> found.session().longUnseen())
                .ifPresent(found -> database.runInTransaction(
                        em -> services(em).sessions().see(found.session().id())));
        return account.isPresent();
    }

    private Optional<Account> load(String name, SessionSecret secret) {
        return database.inTransaction(em -> services(em).queries().loadBySession(name, secret.digest()));
    }

    private boolean isLetIn(TokenSecret token) {
        return database.inTransaction(em -> services(em).queries().loadByToken(token.digest()))
                .isPresent();
    }

    private long rowsOf(SessionSecret secret) {
        return database.inTransaction(
                em -> em.createQuery("select count(s) from UserSession s where s.secretHash = :hash", Long.class)
                        .setParameter("hash", secret.digest())
                        .getSingleResult());
    }

    private List<SessionEnded.Cause> causes() {
        return log.events().stream()
                .filter(SessionEnded.class::isInstance)
                .map(event -> ((SessionEnded) event).cause())
                .toList();
    }

    private long signedOut() {
        return log.events().stream().filter(SignedOut.class::isInstance).count();
    }

    private long revoked() {
        return log.events().stream().filter(TokenRevoked.class::isInstance).count();
    }

    private void done(Consumer<UserService> work) {
        database.runInTransaction(em -> work.accept(services(em).users()));
    }

    private <T> T asked(Function<UserService, T> work) {
        return database.inTransaction(em -> work.apply(services(em).users()));
    }

    private IdentityServices services(EntityManager em) {
        return new IdentityServices(em, log, current, now);
    }

    private static Now at(Instant moment) {
        return new Now(Clock.fixed(moment, ZoneOffset.UTC));
    }
}
