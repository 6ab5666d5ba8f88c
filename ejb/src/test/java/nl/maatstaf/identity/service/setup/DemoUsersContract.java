package nl.maatstaf.identity.service.setup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Role;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.audit.InMemoryAuditLog;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.identity.CreateUser;
import nl.maatstaf.identity.Duties;
import nl.maatstaf.identity.persistence.Repositories;
import nl.maatstaf.identity.service.Account;
import nl.maatstaf.identity.service.IdentityServices;
import nl.maatstaf.identity.session.TokenSecret;
import nl.maatstaf.time.TimeOrderedId;
import nl.maatstaf.time.service.Now;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the users of demo data promise on any database. */
@OnEachDatabase
class DemoUsersContract {

    private final InMemoryAuditLog log = new InMemoryAuditLog();
    private final CurrentActor current = new CurrentActor();
    private final Now now = new Now(Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));

    private final TestDatabase database;

    DemoUsersContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void an_administrator_calls() {
        current.set(Actor.system());
    }

    @Test
    void demo_users_have_every_role_and_match_the_file_whenever_the_companies_come(@TempDir Path home)
            throws IOException {
        inDemo(home, DemoUsers::complete);
        foundOrganisation("Voorbeeld Chemie B.V.");
        foundOrganisation("Voorbeeld Glas B.V.");
        inDemo(home, DemoUsers::complete);
        List<String> lines = Files.readAllLines(home.resolve("demo-access.txt"));
        createUser();
        inDemo(home, DemoUsers::start);

        assertThat(Files.readAllLines(home.resolve("demo-access.txt"))).isEqualTo(lines);
        assertThat(lines)
                .extracting(line -> line.split(" ")[0])
                .containsAll(Arrays.stream(Role.values()).map(Role::code).toList());
        assertThat(lines).allSatisfy(line -> {
            String[] parts = line.split(" ");
            assertThat(signsIn(parts[1], parts[2])).isTrue();
            assertThat(load(parts[1])).map(Account::mustChangePassword).hasValue(false);
            assertThat(loadByToken(new TokenSecret(parts[3])))
                    .map(account -> account.actor().username())
                    .hasValue(parts[1]);
        });
    }

    private void inDemo(Path home, Consumer<DemoUsers> work) {
        database.runInTransaction(em -> work.accept(new DemoUsers(
                Repositories.users(em),
                Repositories.tokens(em),
                new CompanyByName(em),
                log,
                now,
                true,
                home.toString())));
    }

    private void createUser() {
        Duties duties = Duties.ofOfficial(Set.of(Role.CASE_OFFICER), Set.of("maatwerk"));
        CreateUser command = new CreateUser("u" + TimeOrderedId.next(), "Noor Bakker", duties);
        database.runInTransaction(em -> services(em).users().create(command, null));
    }

    private boolean signsIn(String name, String password) {
        return database.inTransaction(em -> services(em).signIn().signIn(name, password, "192.0.2.1", "Firefox, Linux"))
                .isPresent();
    }

    private Optional<Account> load(String name) {
        return database.inTransaction(em -> services(em).queries().load(name));
    }

    private Optional<Account> loadByToken(TokenSecret secret) {
        return database.inTransaction(em -> services(em).queries().loadByToken(secret.digest()));
    }

    private IdentityServices services(EntityManager em) {
        return new IdentityServices(em, log, current, now);
    }

    private void foundOrganisation(String name) {
        UUID id = TimeOrderedId.next();
        database.runInTransaction(em -> em.createNativeQuery(
                        "insert into organisation (id, name, kind, fictional, version) values (?1, ?2, 'COMPANY', true, 1)")
                .setParameter(1, id)
                .setParameter(2, name)
                .executeUpdate());
    }
}
