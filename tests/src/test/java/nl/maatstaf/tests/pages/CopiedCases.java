package nl.maatstaf.tests.pages;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.maatstaf.tests.server.Database;

/**
 * Copies of the cases of the demo portfolio, with everything on them, written past the application and taken away
 * again. They are of one officer, for whom their tasks are due today. Their identifiers begin with zeros, as no other
 * does. How many cases other tests made makes no difference: those are not copied.
 */
final class CopiedCases implements AutoCloseable {

    /** In the order in which they refer to each other; after the colon what says whose a row is, if not its case. */
    private static final List<String> TABLES = List.of(
            "case_file:id",
            "case_team_member",
            "case_party",
            "case_site",
            "case_cluster",
            "case_ministry",
            "case_stage",
            "case_status",
            "case_stage_date",
            "case_evidence",
            "case_task",
            "case_note",
            "instrument",
            "instrument_signatory:instrument_id",
            "instrument_state",
            "commitment",
            "worklist_item",
            "audit_chain:stream",
            "audit_event:stream");

    /** How many cases the demo portfolio has, which come before all others. */
    private static final int PORTFOLIO = 40;

    private final Connection connection = Database.connect();
    private final String officer;
    private final Map<String, String> otherwise;

    CopiedCases(String username) throws SQLException {
        officer = "(select id from app_user where username = '" + username + "')";
        otherwise = Map.ofEntries(
                Map.entry("id", copied("id")),
                Map.entry("fact_id", copied("fact_id")),
                Map.entry("case_id", copied("case_id")),
                Map.entry("instrument_id", copied("instrument_id")),
                Map.entry("subject_id", copied("subject_id")),
                Map.entry("succeeds_id", "cast(null as uuid)"),
                Map.entry("stream", "'case:' || n.mark || substring(t.stream from 14)"),
                Map.entry("reference", "cast(null as varchar)"),
                Map.entry("reference_key", "cast(null as varchar)"),
                Map.entry("number", "t.number || substring(n.mark from 5)"),
                Map.entry("officer_id", officer),
                Map.entry("assignee_id", officer),
                Map.entry("due_on", "current_date"));
    }

    /** How many cases there are, copies included. */
    int count() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery("select count(*) from case_file")) {
            counted.next();
            return counted.getInt(1);
        }
    }

    /** Copies every case of the portfolio often enough that there are so many copies. */
    void add(int wanted) throws SQLException {
        String portfolio = portfolio();
        int copies = Math.ceilDiv(wanted, PORTFOLIO);
        String numbers =
                IntStream.rangeClosed(1, copies).mapToObj("('%08d')"::formatted).collect(Collectors.joining(", "));
        for (String table : TABLES) {
            List<String> columns = columns(name(table));
            execute("insert into " + name(table) + " (" + String.join(", ", columns) + ") select "
                    + columns.stream()
                            .map(column -> otherwise.getOrDefault(column, "t." + column))
                            .collect(Collectors.joining(", "))
                    + " from " + name(table) + " t cross join (values " + numbers + ") n (mark) where "
                    + caseOf(table) + " in (" + portfolio + ")");
        }
        execute("analyze");
    }

    private String portfolio() throws SQLException {
        List<String> cases = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select cast(id as varchar(36)) from case_file order by id limit " + PORTFOLIO)) {
            while (found.next()) {
                cases.add("'" + found.getString(1) + "'");
            }
        }
        return String.join(", ", cases);
    }

    /** The identifier of the case that a row is of, as text. */
    private static String caseOf(String table) {
        return switch (owner(table)) {
            case "stream" -> "replace(t.stream, 'case:', '')";
            case "instrument_id" ->
                "(select cast(i.case_id as varchar(36)) from instrument i where i.id = t.instrument_id)";
            default -> "cast(t." + owner(table) + " as varchar(36))";
        };
    }

    /** Lets the page Today show what changed since yesterday. */
    void makeLastVisitYesterday() throws SQLException {
        execute("update worklist_visit set before_this = current_timestamp - interval '1' day where user_id = "
                + officer);
    }

    @Override
    public void close() throws SQLException {
        for (String table : TABLES.reversed()) {
            execute("delete from " + name(table) + " where replace(cast(" + owner(table)
                    + " as varchar(60)), 'case:', '') like '0000%'");
        }
        connection.close();
    }

    private List<String> columns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getColumns(null, null, table, null)) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME"));
            }
        }
        return columns;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String name(String table) {
        return table.replaceAll(":.*", "");
    }

    private static String owner(String table) {
        return table.contains(":") ? table.replaceAll(".*:", "") : "case_id";
    }

    private static String copied(String column) {
        return "cast(n.mark || substring(cast(t." + column + " as varchar(36)) from 9) as uuid)";
    }
}
