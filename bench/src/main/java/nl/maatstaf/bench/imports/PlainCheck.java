package nl.maatstaf.bench.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.maatstaf.audit.Sha256;
import nl.maatstaf.time.service.Now;

/** What the import checks of files like these, by hand: each cell, names and references, and what is there already. */
final class PlainCheck {

    private static final int AT_A_TIME = 1000;
    private static final Set<String> STAGES = Set.of("exploration", "eop", "elaboration", "amvi_advice", "jloi");
    private static final Set<String> EVENTS =
            Set.of("opened", "noted", "stage_entered", "stage_forecast", "paused", "resumed", "advice_received");

    private final LocalDate today = LocalDate.now(Now.AMSTERDAM);
    private final Set<String> names = new HashSet<>();
    private final Set<String> refs = new HashSet<>();
    private final Set<String> opened = new HashSet<>();
    private final Set<String> clusters = new HashSet<>();
    private final List<String> keys = new ArrayList<>();

    void check(Connection connection, ImportFiles files) throws SQLException {
        each(files.organisations(), this::organisation);
        each(files.cases(), this::caseOf);
        each(files.events(), this::event);
        require(opened.equals(refs), "every case is opened");
        requireNone(connection, "select 1 from organisation_alias where search_key = any (?)", List.copyOf(names));
        requireNone(connection, "select 1 from imported_row where row_key = any (?)", keys);
        for (String cluster : clusters) {
            try (PreparedStatement statement = connection.prepareStatement("select 1 from cluster where code = ?")) {
                statement.setString(1, cluster);
                try (ResultSet row = statement.executeQuery()) {
                    require(row.next(), cluster);
                }
            }
        }
    }

    private static void each(String file, Consumer<NamedCsvRecord> check) {
        CsvReader.builder().ofNamedCsvRecord(file).forEach(check);
    }

    private void organisation(NamedCsvRecord row) {
        String name = required(row, "name", 200);
        require(required(row, "kind", 40).equals("company"), "kind");
        require(names.add(key(name)), name);
        require(names.add(key(required(row, "aliases", 200))), name);
        require(row.getField("place").length() <= 200, "place");
        clusters.add(row.getField("cluster"));
        flag(row, "fictional");
        keep("organisations", name, row);
    }

    private void caseOf(NamedCsvRecord row) {
        String ref = required(row, "case_ref", 60);
        require(required(row, "type", 40).equals("maatwerk"), "type");
        required(row, "title", 200);
        require(refs.add(ref), ref);
        require(names.contains(key(row.getField("organisation"))), "organisation");
        clusters.add(row.getField("cluster"));
        flag(row, "fictional");
        flag(row, "unnamed");
        keep("cases", ref, row);
    }

    private void event(NamedCsvRecord row) {
        String ref = required(row, "case_ref", 60);
        String event = required(row, "event", 40);
        require(refs.contains(ref), ref);
        require(EVENTS.contains(event), event);
        if (event.startsWith("stage")) {
            require(STAGES.contains(row.getField("value")), "value");
        }
        if (event.equals("noted")) {
            required(row, "detail", 4000);
        }
        if (event.equals("opened")) {
            opened.add(ref);
        }
        String occurred = required(row, "occurred", 10);
        if (required(row, "precision", 20).equals("day")) {
            require(!LocalDate.parse(occurred).isAfter(today), occurred);
        }
        require(!LocalDate.parse(required(row, "published", 10)).isAfter(today), "published");
        keep("case_events", ref + " " + event + " " + row.getField("detail") + occurred, row);
    }

    private void keep(String kind, String key, NamedCsvRecord row) {
        keys.add(Sha256.of(kind + " " + key));
        Sha256.of(String.join("\n", row.getFields()));
    }

    private static String required(NamedCsvRecord row, String column, int most) {
        String value = row.getField(column).strip();
        require(!value.isEmpty() && value.length() <= most, column);
        return value;
    }

    private static void flag(NamedCsvRecord row, String column) {
        require(Set.of("yes", "no").contains(row.getField(column)), column);
    }

    private static String key(String name) {
        return name.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("wrong: " + what);
        }
    }

    private static void requireNone(Connection connection, String sql, List<String> values) throws SQLException {
        for (int from = 0; from < values.size(); from += AT_A_TIME) {
            Array some = connection.createArrayOf(
                    "varchar",
                    values.subList(from, Math.min(from + AT_A_TIME, values.size()))
                            .toArray());
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setArray(1, some);
                try (ResultSet row = statement.executeQuery()) {
                    require(!row.next(), sql);
                }
            }
        }
    }
}
