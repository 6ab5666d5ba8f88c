package nl.maatstaf.identity.service.administration;

import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.maatstaf.access.Role;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.audit.AuditEvent;
import nl.maatstaf.audit.InMemoryAuditLog;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.identity.AppUser;
import nl.maatstaf.identity.CreateUser;
import nl.maatstaf.identity.Duties;
import nl.maatstaf.identity.IdentityRefusals;
import nl.maatstaf.identity.persistence.Repositories;
import nl.maatstaf.identity.service.IdentityServices;
import nl.maatstaf.identity.service.UserService;
import nl.maatstaf.time.TimeOrderedId;
import nl.maatstaf.time.service.Now;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How somebody becomes administrator and an administrator gets a password, on any database. */
@OnEachDatabase
class AdministratorContract {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Duties ADMINISTRATOR = Duties.ofOfficial(Set.of(Role.ADMINISTRATOR), Set.of());
    private static final Duties READER = Duties.ofOfficial(Set.of(Role.READER), Set.of("maatwerk"));
    private static final Duties BOTH = Duties.ofOfficial(Set.of(Role.READER, Role.ADMINISTRATOR), Set.of("maatwerk"));

    @TempDir
    Path home;

    private final InMemoryAuditLog log = new InMemoryAuditLog();
    private final CurrentActor current = new CurrentActor();
    private final String mark = "u" + TimeOrderedId.next().toString().replace("-", "");
    private final String anna = mark + ".anna";
    private final String bram = mark + ".bram";
    private final String noor = mark + ".noor";
    private Now now = at(NOON);

    private final TestDatabase database;

    AdministratorContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void nobody_else_is_administrator() {
        database.runInTransaction(em ->
                em.createNativeQuery("update app_user set status = 'BLOCKED'").executeUpdate());
        insert(anna, ADMINISTRATOR);
        insert(noor, READER);
        calls(anna);
    }

    @Test
    void one_administrator_alone_makes_and_resets_none() {
        insert(bram, ADMINISTRATOR);
        List<Consumer<UserService>> doors = List.of(
                users -> users.create(new CreateUser(mark + ".nieuw", "Nieuw", ADMINISTRATOR), null),
                users -> users.assign(noor, null, BOTH, null),
                users -> users.giveOneTimePassword(bram, null));

        assertThat(doors)
                .allSatisfy(door -> assertThatRefusal(IdentityRefusals.SECOND_ADMINISTRATOR_NEEDED)
                        .isThrownBy(() -> database.runInTransaction(
                                em -> door.accept(services(em).users()))));

        assertThat(roles(noor)).containsExactly(Role.READER);
        assertThat(log.kept()).isEmpty();
    }

    @Test
    void a_second_administrator_approves_that_somebody_is_made_administrator() {
        insert(bram, ADMINISTRATOR);
        done(requests -> requests.askToMake(noor, null, BOTH, null));
        assertThat(roles(noor)).containsExactly(Role.READER);
        UUID request = open().getFirst().id();
        assertThat(open()).extracting(AdministratorRequestLine::decidable).containsExactly(false);
        assertThatRefusal(IdentityRefusals.OWN_REQUEST).isThrownBy(() -> done(requests -> requests.approve(request)));
        assertThatRefusal(IdentityRefusals.OWN_REQUEST).isThrownBy(() -> done(requests -> requests.decline(request)));

        calls(bram);
        assertThat(open()).singleElement().satisfies(line -> {
            assertThat(line.username()).isEqualTo(noor);
            assertThat(line.roles()).containsExactlyInAnyOrder(Role.READER, Role.ADMINISTRATOR);
            assertThat(line.programmes()).containsExactly("maatwerk");
            assertThat(line.decidable()).isTrue();
        });
        assertThat(database.statementsOf(this::open)).isEqualTo(1);
        AdministratorRequestService.Approval approval = asked(requests -> requests.approve(request));

        assertThat(approval.oneTimePassword()).isNull();
        assertThat(roles(noor)).containsExactlyInAnyOrder(Role.READER, Role.ADMINISTRATOR);
        assertThat(open()).isEmpty();
        assertThat(actions())
                .containsExactly(
                        "identity.administrator-request-made",
                        "identity.administrator-request-approved",
                        "identity.duties-changed");
        assertThatRefusal(IdentityRefusals.REQUEST_NOT_OPEN)
                .isThrownBy(() -> done(requests -> requests.approve(request)));
    }

    @Test
    void a_new_administrator_is_made_by_the_approval_and_the_approver_sees_the_password() {
        insert(bram, ADMINISTRATOR);
        CreateUser command = new CreateUser(mark + ".nieuw", "Nieuwe Beheerder", ADMINISTRATOR);
        String key = TimeOrderedId.next().toString();
        done(requests -> requests.askToCreate(command, key));
        done(requests -> requests.askToCreate(command, key));
        assertThat(find(mark + ".nieuw")).isFalse();

        calls(bram);
        String password =
                asked(requests -> requests.approve(open().getFirst().id())).oneTimePassword();

        assertThat(signsIn(mark + ".nieuw", password)).isTrue();
        assertThat(roles(mark + ".nieuw")).containsExactly(Role.ADMINISTRATOR);
        assertThat(log.kept())
                .allSatisfy(event -> assertThat(event.payload().orElseThrow()).doesNotContain(password));
    }

    @Test
    void an_administrator_gets_a_password_from_two_others_only() {
        insert(bram, ADMINISTRATOR);
        String carla = mark + ".carla";
        insert(carla, ADMINISTRATOR);
        done(requests -> requests.askToReset(bram, null));
        UUID request = open().getFirst().id();
        calls(bram);
        assertThatRefusal(IdentityRefusals.OWN_REQUEST).isThrownBy(() -> done(requests -> requests.approve(request)));

        calls(carla);
        String password = asked(requests -> requests.approve(request)).oneTimePassword();

        assertThat(signsIn(bram, password)).isTrue();
        assertThat(actions()).contains("identity.one-time-password-given");
    }

    @Test
    void a_request_can_be_declined_by_another_or_withdrawn_by_who_asked() {
        insert(bram, ADMINISTRATOR);
        done(requests -> requests.askToMake(noor, null, BOTH, null));
        assertThatRefusal(IdentityRefusals.ALREADY_ASKED)
                .isThrownBy(() -> done(requests -> requests.askToMake(noor, null, BOTH, null)));
        UUID first = open().getFirst().id();
        calls(bram);
        assertThatRefusal(IdentityRefusals.REQUEST_OF_ANOTHER)
                .isThrownBy(() -> done(requests -> requests.withdraw(first)));
        done(requests -> requests.decline(first));
        calls(anna);
        done(requests -> requests.askToMake(noor, null, BOTH, null));
        done(requests -> requests.withdraw(open().getFirst().id()));

        assertThat(open()).isEmpty();
        assertThat(roles(noor)).containsExactly(Role.READER);
        assertThat(actions())
                .containsExactly(
                        "identity.administrator-request-made",
                        "identity.administrator-request-declined",
                        "identity.administrator-request-made",
                        "identity.administrator-request-withdrawn");
        assertThatRefusal(IdentityRefusals.REQUEST_NOT_FOUND)
                .isThrownBy(() -> done(requests -> requests.approve(TimeOrderedId.next())));
    }

    @Test
    void a_request_lapses_after_a_week() {
        insert(bram, ADMINISTRATOR);
        done(requests -> requests.askToMake(noor, null, BOTH, null));
        UUID request = open().getFirst().id();
        ownPasswords();
        calls(bram);

        now = at(NOON.plus(Duration.ofDays(7)));
        assertThat(open()).isEmpty();
        assertThatRefusal(IdentityRefusals.REQUEST_NOT_OPEN)
                .isThrownBy(() -> done(requests -> requests.approve(request)));
        done(AdministratorRequestService::lapse);
        done(AdministratorRequestService::lapse);

        assertThat(actions())
                .containsExactly("identity.administrator-request-made", "identity.administrator-request-lapsed");
    }

    @Test
    void where_nobody_could_approve_the_page_explains_how_it_is_done() {
        assertThatRefusal(IdentityRefusals.NO_SECOND_ADMINISTRATOR)
                .isThrownBy(() -> done(requests -> requests.askToMake(noor, null, BOTH, null)))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("make", noor));
        insert(bram, ADMINISTRATOR);
        assertThatRefusal(IdentityRefusals.NO_SECOND_ADMINISTRATOR)
                .isThrownBy(() -> done(requests -> requests.askToReset(bram, null)))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("reset", bram));
    }

    @Test
    void the_command_line_makes_an_administrator_until_there_are_two() {
        assertThat(make(mark + ".niemand").line()).startsWith("there is no user");
        assertThat(make(anna).line()).contains("already");

        assertThat(make(noor).done()).isTrue();

        assertThat(roles(noor)).containsExactlyInAnyOrder(Role.READER, Role.ADMINISTRATOR);
        assertThat(actions()).containsExactly("identity.administrator-commanded", "identity.duties-changed");
        assertThat(log.kept()).extracting(AuditEvent::actorName).containsOnly("Systeem");
        assertThat(log.kept().getFirst().reason()).hasValue("command line");
        insert(bram, READER);
        assertThat(make(bram).done()).isFalse();
        assertThat(make(bram).line()).contains("two administrators");
        assertThat(roles(bram)).containsExactly(Role.READER);
    }

    @Test
    void the_command_line_resets_an_administrator_while_no_two_others_could() throws IOException {
        assertThat(reset(noor).line()).startsWith("there is no administrator");
        insert(bram, ADMINISTRATOR);

        assertThat(reset(bram).done()).isTrue();

        String line = Files.readString(home.resolve("admin-access.txt")).strip();
        assertThat(line).startsWith("beheerder " + bram + " ");
        assertThat(signsIn(bram, line.split(" ")[2])).isTrue();
        assertThat(actions()).startsWith("identity.administrator-commanded", "identity.one-time-password-given");
        insert(mark + ".carla", ADMINISTRATOR);
        assertThat(reset(anna).done()).isFalse();
        now = at(NOON.plus(Duration.ofHours(24)));
        assertThat(reset(anna).done()).as("the others no longer can sign in").isTrue();
    }

    @Test
    void a_blocked_user_and_one_of_a_company_are_not_made_administrator() {
        UUID glass = TimeOrderedId.next();
        database.runInTransaction(em -> em.createNativeQuery("insert into organisation (id, name, kind, fictional,"
                        + " version) values (?1, ?2, 'COMPANY', true, 1)")
                .setParameter(1, glass)
                .setParameter(2, mark)
                .executeUpdate());
        insert(bram, Duties.ofCompany(Role.COMPANY_EDITOR, glass));
        database.runInTransaction(em -> services(em).users().block(noor));

        assertThat(make(bram).line()).contains("of a company");
        assertThat(make(noor).line()).contains("blocked");
        assertThat(roles(noor)).containsExactly(Role.READER);
    }

    private AdministratorCommandService.Answer make(String username) {
        return database.inTransaction(em -> services(em).commands(home).make(username));
    }

    private AdministratorCommandService.Answer reset(String username) {
        return database.inTransaction(em -> services(em).commands(home).reset(username));
    }

    private void calls(String username) {
        current.set(database.inTransaction(em -> services(em).queries().load(username))
                .orElseThrow()
                .actor());
    }

    private Set<Role> roles(String username) {
        return database.inTransaction(em -> Set.copyOf(
                Repositories.users(em).getByUsername(username).duties().roles()));
    }

    private boolean find(String username) {
        return database.inTransaction(
                em -> Repositories.users(em).findByUsername(username).isPresent());
    }

    private boolean signsIn(String username, String password) {
        return database.inTransaction(em -> services(em).signIn().signIn(username, password, "192.0.2.1", ""))
                .isPresent();
    }

    private List<AdministratorRequestLine> open() {
        return database.inTransaction(em -> services(em).openRequests().open());
    }

    private List<String> actions() {
        return log.kept().stream().map(event -> event.type().code()).toList();
    }

    private void insert(String username, Duties duties) {
        database.runInTransaction(
                em -> Repositories.users(em).add(new AppUser(username, "Iemand", "x", duties, now.instant())));
    }

    private void ownPasswords() {
        database.runInTransaction(
                em -> em.createNativeQuery("update app_user set must_change_password = false, one_time_until = null")
                        .executeUpdate());
    }

    private void done(Consumer<AdministratorRequestService> work) {
        database.runInTransaction(em -> work.accept(services(em).requests()));
    }

    private <T> T asked(Function<AdministratorRequestService, T> work) {
        return database.inTransaction(em -> work.apply(services(em).requests()));
    }

    private IdentityServices services(EntityManager em) {
        return new IdentityServices(em, log, current, now);
    }

    private static Now at(Instant moment) {
        return new Now(Clock.fixed(moment, ZoneOffset.UTC));
    }
}
