package nl.maatstaf.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.text.SearchKey;
import org.junit.jupiter.api.Test;

/** Counts the published portfolio straight from its files, without anything of the application. */
class DemoPortfolioTest {

    private static final List<String> LADDER = List.of("eop", "jloi", "binding");

    private final List<NamedCsvRecord> events = DemoFiles.read("case_events");
    private final Set<String> fictional = DemoFiles.read("cases").stream()
            .filter(row -> row.getField("fictional").equals("yes"))
            .map(row -> row.getField("case_ref"))
            .collect(Collectors.toSet());

    @Test
    void counts_what_was_published_on_30_june_2025() {
        LocalDate day = LocalDate.of(2025, 6, 30);

        assertThat(signed(day, "eop")).isEqualTo(13);
        assertThat(highest(day)).containsEntry("jloi", 1L).containsEntry("binding", 1L);
    }

    @Test
    void counts_what_was_there_on_other_days() {
        assertThat(signed(LocalDate.of(2022, 12, 10), "eop")).isEqualTo(2);
        assertThat(signed(LocalDate.of(2023, 12, 31), "jloi")).isEqualTo(1);
        assertThat(signed(LocalDate.of(2023, 12, 31), "binding")).isZero();
        assertThat(highest(LocalDate.of(2025, 9, 30))).containsEntry("jloi", 3L);
    }

    @Test
    void pauses_bp_on_17_march_and_stops_it_as_one_of_seven_on_30_june_2025() {
        assertThat(refs("paused", LocalDate.of(2025, 3, 17))).containsExactly("MW-BP");
        assertThat(refs("stopped", LocalDate.of(2025, 6, 30)))
                .containsExactlyInAnyOrder(
                        "MW-DOW", "MW-SHELL", "MW-LYB", "MW-BP", "MW-AIRLIQUIDE", "MW-EXXON", "MW-AIRPRODUCTS");
    }

    @Test
    void names_a_source_in_every_row() {
        Stream.of("organisations", "sites", "sectors", "clusters", "cases", "case_events", "commitments")
                .flatMap(name -> DemoFiles.read(name).stream())
                .forEach(row -> assertThat(row.getField("source")).isNotBlank());
    }

    @Test
    void invents_nothing_for_real_companies() {
        assertThat(fictional).containsExactlyInAnyOrder("VB-CHEMIE", "VB-GLAS");
        assertThat(events)
                .filteredOn(row -> row.getField("source").equals("Verzonnen voorbeeld"))
                .allMatch(row -> fictional.contains(row.getField("case_ref")));
    }

    @Test
    void gives_no_two_organisations_one_name() {
        Map<SearchKey, String> owners = new HashMap<>();
        for (NamedCsvRecord row : DemoFiles.read("organisations")) {
            names(row)
                    .forEach(name -> assertThat(owners.merge(SearchKey.of(name), row.getField("name"), (a, b) -> a))
                            .isEqualTo(row.getField("name")));
        }
    }

    @Test
    void knows_cosun_as_royal_cosun_and_oci_as_methanex() {
        assertThat(named("Royal Cosun")).containsExactly("Coöperatie Koninklijke Cosun U.A.");
        assertThat(named("Methanex")).containsExactly("OCI");
    }

    private static List<String> named(String name) {
        return DemoFiles.read("organisations").stream()
                .filter(row -> names(row).anyMatch(name::equals))
                .map(row -> row.getField("name"))
                .toList();
    }

    @Test
    void marks_nine_cases_that_a_source_counts_without_naming_them() {
        assertThat(DemoFiles.read("cases"))
                .filteredOn(row -> row.getField("unnamed").equals("yes"))
                .hasSize(9)
                .allMatch(row -> row.getField("title").startsWith("Casus zonder naam"));
    }

    private long signed(LocalDate day, String instrument) {
        return signedBy(day, instrument).size();
    }

    private Set<String> signedBy(LocalDate day, String instrument) {
        return events.stream()
                .filter(row -> row.getField("event").equals("instrument_signed"))
                .filter(row -> row.getField("value").equals(instrument))
                .filter(row -> !DemoFiles.lastDay(row).isAfter(day))
                .map(row -> row.getField("case_ref"))
                .filter(ref -> !fictional.contains(ref))
                .collect(Collectors.toSet());
    }

    private Map<String, Long> highest(LocalDate day) {
        Set<String> counted = new HashSet<>();
        Map<String, Long> highest = new HashMap<>();
        for (String instrument : LADDER.reversed()) {
            highest.put(
                    instrument,
                    signedBy(day, instrument).stream().filter(counted::add).count());
        }
        return highest;
    }

    private List<String> refs(String event, LocalDate day) {
        return events.stream()
                .filter(row -> row.getField("event").equals(event))
                .filter(row -> DemoFiles.lastDay(row).equals(day))
                .map(row -> row.getField("case_ref"))
                .toList();
    }

    private static Stream<String> names(NamedCsvRecord row) {
        return Stream.concat(
                Stream.of(row.getField("name")),
                Arrays.stream(row.getField("aliases").split(";")).filter(name -> !name.isEmpty()));
    }
}
