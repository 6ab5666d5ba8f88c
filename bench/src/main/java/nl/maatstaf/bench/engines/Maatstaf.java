package nl.maatstaf.bench.engines;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.bench.measure.Statements;
import nl.maatstaf.bench.product.Product;
import nl.maatstaf.casefile.StageDecision;
import nl.maatstaf.casefile.service.CaseFileService;
import nl.maatstaf.casefile.service.TaskService;
import nl.maatstaf.casefile.subject.CaseAssignment;
import nl.maatstaf.casefile.subject.CaseDescription;
import nl.maatstaf.casefile.subject.CaseParty;
import nl.maatstaf.casefile.subject.CaseSubject;
import nl.maatstaf.casefile.subject.CaseTitle;
import nl.maatstaf.casefile.subject.OpenCase;
import nl.maatstaf.identity.service.UserQueries;
import nl.maatstaf.text.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The product: every action is a request of its own, signed in by a token, with a key where the service takes one, in the
 * log, in the history and in the lists.
 */
final class Maatstaf implements CaseEngine {

    private static final String OPEN_TASKS = """
            select t.id from case_task t join case_file c on c.id = t.case_id
            where c.number = ? and t.state = 'OPEN' order by t.id
            """;

    private final HikariDataSource pool;
    private final Statements statements;
    private final Product product;
    private final Officer officer;
    private final UserQueries users;
    private final CurrentActor caller;
    private final CaseFileService cases;
    private final TaskService tasks;

    Maatstaf(HikariDataSource pool) throws Exception {
        this.pool = pool;
        this.statements = new Statements(pool);
        this.product = Product.on(statements.dataSource());
        product.publish(Definitions.read("three_stages.json"));
        this.officer = Officer.madeOn(pool);
        this.users = product.get(UserQueries.class);
        this.caller = product.get(CurrentActor.class);
        this.cases = product.get(CaseFileService.class);
        this.tasks = product.get(TaskService.class);
    }

    @Override
    public String name() {
        return "Maatstaf";
    }

    @Override
    public HikariDataSource database() {
        return pool;
    }

    @Override
    public Statements statements() {
        return statements;
    }

    @Override
    public void carry(String title, Actions actions) throws Exception {
        String number = actions.act("open the case", () -> request(() -> cases.open(opening(title), key())));
        for (int stage = 1; stage <= Definitions.STAGES; stage++) {
            for (UUID task : actions.ask(() -> openTasks(number))) {
                actions.act(
                        "complete a task",
                        () -> request(() -> {
                            tasks.complete(task, null);
                            return null;
                        }));
            }
            if (stage < Definitions.STAGES) {
                actions.act(
                        "pass the gate",
                        () -> request(() -> {
                            cases.passGate(number, null, decision(), key());
                            return null;
                        }));
            }
        }
    }

    private <T extends @Nullable Object> T request(Callable<T> work) throws Exception {
        return product.inRequest(() -> {
            caller.set(users.loadByToken(officer.token().digest()).orElseThrow().actor());
            return work.call();
        });
    }

    private OpenCase opening(String title) {
        CaseDescription description = CaseDescription.called(new CaseTitle(title))
                .withParties(Set.of(new CaseParty(officer.company(), CaseParty.Role.SUBJECT)));
        return new OpenCase(
                "three_stages",
                CaseSubject.of(description).handledBy(new CaseAssignment(officer.id(), Set.of(), false)),
                Definitions.today());
    }

    private static StageDecision decision() {
        return new StageDecision(Definitions.today(), new Reason("Alles is er."));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private List<UUID> openTasks(String number) throws SQLException {
        try (Connection connection = statements.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(OPEN_TASKS)) {
            statement.setString(1, number);
            List<UUID> open = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    open.add(rows.getObject(1, UUID.class));
                }
            }
            return open;
        }
    }

    /** Who handles the cases here. */
    Officer officer() {
        return officer;
    }

    /** Ends the product, and leaves its database open. */
    void end() {
        product.close();
    }

    @Override
    public void close() {
        end();
        pool.close();
    }
}
