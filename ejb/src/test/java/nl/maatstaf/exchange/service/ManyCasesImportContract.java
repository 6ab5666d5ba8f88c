package nl.maatstaf.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
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

/** What a load promises of more cases than are written together, on either database. */
@OnEachDatabase
class ManyCasesImportContract {

    private static final int CASES = 250;
    private static final int ROWS = 1 + 3 * CASES;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

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
        ImportCounts counts = load("Zaak");

        assertThat(counts).isEqualTo(new ImportCounts(ROWS, 0, 0));
        assertThat(count("case_file where title = concat('Zaak ', substring(number, 9))"))
                .isEqualTo(CASES);
        assertThat(count("worklist_item where stage_code = 'eop' and organisation_name = 'Bedrijf B.V.'"))
                .isEqualTo(CASES);
        assertThat(count("audit_chain c join audit_event e on e.stream = c.stream and e.sequence = c.last_sequence"
                        + " and e.hash = c.last_hash where c.stream like 'case:%'"))
                .isEqualTo(CASES);
    }

    @Test
    void are_changed_once_by_what_the_files_say_otherwise() {
        load("Zaak");

        ImportCounts otherwise = load("Dossier");
        ImportCounts again = load("Dossier");

        assertThat(otherwise).isEqualTo(new ImportCounts(0, CASES, ROWS - CASES));
        assertThat(count("worklist_item where title = concat('Dossier ', substring(number, 9))"))
                .isEqualTo(CASES);
        assertThat(again).isEqualTo(new ImportCounts(0, 0, ROWS));
    }

    @Test
    void take_less_than_a_statement_for_each_row() {
        int statements = database.statementsOf(() -> load("Zaak"));

        assertThat(statements).isLessThan(ROWS);
    }

    private ImportCounts load(String title) {
        AtomicReference<ImportCounts> counts = new AtomicReference<>(ImportCounts.NONE);
        database.runInTransaction(entities -> {
            Importer importer = new Importer(entities);
            ImportRun run = new ImportRun("test", importer.now.instant());
            importer.imports.add(run);
            counts.set(importer.load(
                    run, List.of(new ImportFile(run.id(), "organisations.csv", """
                                    name,kind,parent,place,cluster,sectors,aliases,fictional,source
                                    Bedrijf B.V.,company,,,,,,no,register
                                    """), cases(run, title), events(run))));
        });
        return counts.get();
    }

    /** The last to begin stands first. */
    private static ImportFile cases(ImportRun run, String title) {
        return file(
                run,
                "cases",
                "case_ref,type,title,organisation,cluster,programme,parties,sites,ministries,fictional,unnamed,source",
                number -> "R-%1$04d,maatwerk,%2$s %1$04d,Bedrijf B.V.,,maatwerk,,,KGG,no,no,register"
                        .formatted(number, title));
    }

    private static ImportFile events(ImportRun run) {
        return file(
                run, "case_events", "case_ref,event,value,party,occurred,precision,published,detail,source", number ->
                        """
                        R-%1$04d,opened,,,%2$s,day,%2$s,,register
                        R-%1$04d,stage_entered,eop,,2021-03-01,day,2021-03-02,,register""".formatted(number, FIRST_DAY.plusDays(number)));
    }

    private static ImportFile file(ImportRun run, String kind, String head, IntFunction<String> row) {
        String rows = IntStream.rangeClosed(1, CASES)
                .map(number -> CASES + 1 - number)
                .mapToObj(row)
                .collect(Collectors.joining("\n"));
        return new ImportFile(run.id(), kind + ".csv", head + "\n" + rows + "\n");
    }

    private long count(String rows) {
        return database.inTransaction(entities -> ((Number) entities.createNativeQuery("select count(*) from " + rows)
                        .getSingleResult())
                .longValue());
    }
}
