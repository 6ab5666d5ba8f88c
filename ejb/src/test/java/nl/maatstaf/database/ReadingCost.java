package nl.maatstaf.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * What statements read, by the plans the database carried them out with.
 *
 * @param read PostgreSQL in buffers, H2 in rows
 * @param scanned by table, the most rows that one of them read without an index
 */
public record ReadingCost(long read, Map<String, Long> scanned) {

    /** By database: how a plan is asked for, how much it says was read, and where it says so of a scan. */
    private record Dialect(String explain, Pattern read, Pattern scan) {}

    private static final Map<DatabaseKind, Dialect> DIALECTS = Map.of(
            DatabaseKind.POSTGRES,
            new Dialect(
                    "explain (analyze, buffers, timing off) ",
                    Pattern.compile("\\A(?s:.*?)Buffers: shared(?: hit=(\\d+))?(?: read=(\\d+))?"),
                    Pattern.compile(
                            "Seq Scan on (\\w+)[^\\n]*actual rows=(\\d+)[^\\n]*(?:\\n +(?!->|Rows)[^\\n]*)*(?:\\n +Rows Removed by Filter: (\\d+))?")),
            DatabaseKind.H2,
            new Dialect(
                    "explain analyze ",
                    Pattern.compile("scanCount: (\\d+)"),
                    Pattern.compile(
                            "(\\w+)\\.tableScan \\*/\\s*(?:/\\* WHERE [^*]*\\*/\\s*)?/\\* scanCount: (\\d+)",
                            Pattern.CASE_INSENSITIVE)));

    /** Carries out statements once more, and reads how. */
    static ReadingCost of(List<StatementCounter.Sent> statements, DatabaseKind kind, DataSource database) {
        Dialect dialect = DIALECTS.get(kind);
        List<String> plans =
                statements.stream().map(one -> plan(one, dialect, database)).toList();
        return new ReadingCost(
                plans.stream()
                        .flatMap(plan -> dialect.read().matcher(plan).results())
                        .mapToLong(read -> sum(read, 1))
                        .sum(),
                plans.stream()
                        .flatMap(plan -> dialect.scan().matcher(plan).results())
                        .collect(Collectors.toMap(
                                scan -> scan.group(1).toLowerCase(Locale.ROOT), scan -> sum(scan, 2), Math::max)));
    }

    private static long sum(MatchResult read, int first) {
        return Stream.iterate(first, group -> group <= read.groupCount(), group -> group + 1)
                .map(read::group)
                .mapToLong(number -> number == null ? 0 : Long.parseLong(number))
                .sum();
    }

    private static String plan(StatementCounter.Sent sent, Dialect dialect, DataSource database) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(dialect.explain() + sent.sql())) {
            for (Map.Entry<Integer, Object> value : sent.values().entrySet()) {
                statement.setObject(value.getKey(), value.getValue());
            }
            List<String> lines = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
            return String.join("\n", lines);
        } catch (SQLException e) {
            throw new IllegalStateException("no plan of " + sent.sql(), e);
        }
    }
}
