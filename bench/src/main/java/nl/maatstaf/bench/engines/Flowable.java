package nl.maatstaf.bench.engines;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.List;
import nl.maatstaf.bench.measure.Statements;
import org.flowable.cmmn.api.CmmnTaskService;
import org.flowable.cmmn.engine.CmmnEngine;
import org.flowable.cmmn.engine.CmmnEngineConfiguration;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.task.api.Task;

/** Flowable, with its full history and without the engines that a case does not need. */
final class Flowable implements CaseEngine {

    private final HikariDataSource pool;
    private final Statements statements;
    private final CmmnEngine engine;

    Flowable(HikariDataSource pool) throws IOException {
        this.pool = pool;
        this.statements = new Statements(pool);
        CmmnEngineConfiguration configuration = new CmmnEngineConfiguration();
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setHistoryLevel(HistoryLevel.FULL);
        configuration.setDataSource(statements.dataSource());
        configuration.setDatabaseSchemaUpdate("true");
        this.engine = configuration.buildEngine();
        engine.getCmmnRepositoryService()
                .createDeployment()
                .addString("three_stages.cmmn", Definitions.read("three_stages.cmmn"))
                .deploy();
    }

    @Override
    public String name() {
        return "Flowable";
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
        CmmnTaskService tasks = engine.getCmmnTaskService();
        String id = actions.act(
                "open the case",
                () -> engine.getCmmnRuntimeService()
                        .createCaseInstanceBuilder()
                        .caseDefinitionKey("three_stages")
                        .name(title)
                        .variables(Definitions.variables())
                        .start()
                        .getId());
        for (int stage = 1; stage <= Definitions.STAGES; stage++) {
            List<Task> open =
                    actions.ask(() -> tasks.createTaskQuery().caseInstanceId(id).list());
            for (Task task : open) {
                actions.act("complete a task", () -> {
                    tasks.complete(task.getId());
                    return task;
                });
            }
        }
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
