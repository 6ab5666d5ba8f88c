package nl.maatstaf.bench.engines;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.List;
import nl.maatstaf.bench.measure.Statements;
import org.operaton.bpm.engine.ProcessEngine;
import org.operaton.bpm.engine.TaskService;
import org.operaton.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.operaton.bpm.engine.task.Task;

/** Operaton, with its full history and without what works beside it. */
final class Operaton implements CaseEngine {

    private final HikariDataSource pool;
    private final Statements statements;
    private final ProcessEngine engine;

    Operaton(HikariDataSource pool) throws IOException {
        this.pool = pool;
        this.statements = new Statements(pool);
        this.engine = new StandaloneProcessEngineConfiguration()
                .setMetricsEnabled(false)
                .setDataSource(statements.dataSource())
                .setDatabaseSchemaUpdate("true")
                .setHistory("full")
                .setEnforceHistoryTimeToLive(false)
                .setJobExecutorActivate(false)
                .buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("three_stages.cmmn", Definitions.read("three_stages.cmmn"))
                .deploy();
    }

    @Override
    public String name() {
        return "Operaton";
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
        TaskService tasks = engine.getTaskService();
        String id = actions.act(
                "open the case",
                () -> engine.getCaseService()
                        .createCaseInstanceByKey("three_stages", title, Definitions.variables())
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
