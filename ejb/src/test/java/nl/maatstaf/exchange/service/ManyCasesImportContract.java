package nl.maatstaf.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.maatstaf.casefile.service.CaseServices;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.exchange.ImportCounts;
import nl.maatstaf.exchange.ImportFile;
import nl.maatstaf.exchange.ImportRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a load promises of more cases than are written together, on either database. The tests share one: each has the cases
 * of a year of its own.
 */
@OnEachDatabase
class ManyCasesImportContract {

    private static final int CASES = 250;
    private static final int ROWS = 1 + 3 * CASES;

    private final TestDatabase database;

    ManyCasesImportContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void case_types() {
        CaseServices.installTypes(database);
    }

    @Test
    void are_numbered_in_the_order_in_which_they_began_and_are_all_in_the_lists() {
        ImportCounts counts = load(2019, "Zaak");

        assertThat(counts).isEqualTo(new ImportCounts(ROWS, 0, 0));
        assertThat(count("case_file where number = concat('MW-2019-', substring(title, 6))"))
                .isEqualTo(CASES);
        assertThat(count("worklist_item where stage_code = 'eop' and organisation_name = 'Bedrijf 2019 B.V.'"))
                .isEqualTo(CASES);
        assertThat(count("case_file f join audit_chain c on c.stream = concat('case:', cast(f.id as varchar))"
                        + " join audit_event e on e.stream = c.stream and e.sequence = c.last_sequence"
                        + " and e.hash = c.last_hash where f.number like 'MW-2019-%'"))
                .isEqualTo(CASES);
    }

    @Test
    void are_changed_once_by_what_the_files_say_otherwise() {
        load(2020, "Zaak");

        ImportCounts otherwise = load(2020, "Dossier");
        ImportCounts again = load(2020, "Dossier");

        assertThat(otherwise).isEqualTo(new ImportCounts(0, CASES, ROWS - CASES));
        assertThat(count("worklist_item where number = concat('MW-2020-', substring(title, 9))"))
                .isEqualTo(CASES);
        assertThat(again).isEqualTo(new ImportCounts(0, 0, ROWS));
    }

    @Test
    void take_less_than_a_statement_for_each_row() {
        int statements = database.statementsOf(() -> load(2021, "Zaak"));

        assertThat(count("case_file where number like 'MW-2021-%'")).isEqualTo(CASES);
        assertThat(statements).isLessThan(ROWS);
    }

    private ImportCounts load(int year, String title) {
        return database.inTransaction(entities -> {
            Importer importer = new Importer(entities);
            ImportRun run = new ImportRun("test", importer.now.instant());
            importer.imports.add(run);
            return importer.load(run, List.of(organisation(run, year), cases(run, year, title), events(run, year)));
        });
    }

    private static ImportFile organisation(ImportRun run, int year) {
        return new ImportFile(run.id(), "organisations.csv", """
                name,kind,parent,place,cluster,sectors,aliases,fictional,source
                Bedrijf %d B.V.,company,,,,,,no,register
                """.formatted(year));
    }

    private static ImportFile cases(ImportRun run, int year, String title) {
        String row = "R-%2$d-%1$04d,maatwerk,%3$s %1$04d,Bedrijf %2$d B.V.,,maatwerk,,,KGG,no,no,register";
        return file(
                run,
                "cases",
                "case_ref,type,title,organisation,cluster,programme,parties,sites,ministries,fictional,unnamed,source",
                number -> row.formatted(number, year, title));
    }

    private static ImportFile events(ImportRun run, int year) {
        String rows = """
                R-%2$d-%1$04d,opened,,,%3$s,day,%3$s,,register
                R-%2$d-%1$04d,stage_entered,eop,,%2$d-12-01,day,%2$d-12-02,,register""";
        return file(
                run,
                "case_events",
                "case_ref,event,value,party,occurred,precision,published,detail,source",
                number -> rows.formatted(number, year, LocalDate.ofYearDay(year, number)));
    }

    /** The last to begin stands first. */
    private static ImportFile file(ImportRun run, String kind, String head, IntFunction<String> rows) {
        String all = IntStream.rangeClosed(1, CASES)
                .map(number -> CASES + 1 - number)
                .mapToObj(rows)
                .collect(Collectors.joining("\n"));
        return new ImportFile(run.id(), kind + ".csv", head + "\n" + all + "\n");
    }

    private long count(String rows) {
        return database.inTransaction(entities -> ((Number) entities.createNativeQuery("select count(*) from " + rows)
                        .getSingleResult())
                .longValue());
    }
}
