package nl.maatstaf.bench.engines;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.bench.measure.Statements;

/** The rows that the product writes, written by plain JDBC: nobody signs in, and nothing is read, checked or worked out. */
final class PlainJdbc implements CaseEngine {

    private static final String DRAW = """
            update case_number set last_number = last_number + 1
            where prefix = 'DF' and number_year = extract(year from now()) returning last_number
            """;

    private final HikariDataSource pool;
    private final Statements statements;
    private final Officer officer;
    private final List<LoggedEvent> log;

    /** An event as the product logged it. */
    record LoggedEvent(String action, String subject, String payload) {}

    /** Work in a transaction. */
    @FunctionalInterface
    private interface Work {
        void run(PlainCase changed) throws SQLException;
    }

    PlainJdbc(HikariDataSource pool) throws Exception {
        this.pool = pool;
        this.statements = new Statements(pool);
        Maatstaf product = new Maatstaf(pool);
        product.carry("Voorbeeld", Actions.UNSEEN);
        this.log = readLog(pool);
        this.officer = product.officer();
        product.end();
    }

    @Override
    public String name() {
        return "plain JDBC";
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
        PlainCase carried = new PlainCase(officer, title, log);
        actions.act("open the case", () -> {
            inTransaction(carried, one -> one.open(draw(one.connection())));
            return carried;
        });
        for (int stage = 1; stage <= Definitions.STAGES; stage++) {
            for (UUID task : List.copyOf(carried.openTasks())) {
                actions.act("complete a task", () -> {
                    inTransaction(carried, one -> one.complete(task));
                    return task;
                });
            }
            if (stage < Definitions.STAGES) {
                actions.act("pass the gate", () -> {
                    inTransaction(carried, PlainCase::passGate);
                    return carried;
                });
            }
        }
    }

    private void inTransaction(PlainCase changed, Work work) throws SQLException {
        try (Connection connection = statements.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            changed.on(connection);
            work.run(changed);
            connection.commit();
        }
    }

    private static int draw(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DRAW);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private static List<LoggedEvent> readLog(HikariDataSource database) throws SQLException {
        List<LoggedEvent> events = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select action, subject_type, payload from audit_event"
                        + " where stream like 'case:%' order by sequence")) {
            while (rows.next()) {
                events.add(new LoggedEvent(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return events;
    }

    @Override
    public void close() {
        pool.close();
    }
}
