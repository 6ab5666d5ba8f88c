package nl.maatstaf.exchange.service.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.maatstaf.exchange.ImportFile;
import nl.maatstaf.exchange.ImportedRow;
import nl.maatstaf.exchange.Imports;
import nl.maatstaf.exchange.file.CaseEventRow;
import nl.maatstaf.exchange.file.CaseFactRow;
import nl.maatstaf.exchange.file.CaseRow;
import nl.maatstaf.exchange.file.CodeRow;
import nl.maatstaf.exchange.file.ImportCatalog;
import nl.maatstaf.exchange.file.ImportKind;
import nl.maatstaf.exchange.file.OrganisationRow;
import nl.maatstaf.exchange.file.PortfolioFile;
import nl.maatstaf.exchange.file.SiteRow;
import nl.maatstaf.exchange.row.Row;
import nl.maatstaf.exchange.row.RowChange;
import nl.maatstaf.exchange.row.RowContent;
import nl.maatstaf.exchange.row.RowError;
import nl.maatstaf.exchange.row.RowErrors;
import nl.maatstaf.exchange.row.RowFlaw;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.text.SearchKey;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** Reads the files of an import and says of every row what loading it would do, or what is wrong with it. */
@Dependent
public class ImportPlanner {

    private Imports imports;
    private ImportLookup lookup;
    private Now now;

    protected ImportPlanner() {}

    @Inject
    public ImportPlanner(Imports imports, ImportLookup lookup, Now now) {
        this.imports = imports;
        this.lookup = lookup;
        this.now = now;
    }

    /** The plan for these files, at most one of a kind. */
    public ImportPlan plan(List<ImportFile> files) {
        RowErrors errors = new RowErrors();
        RowReading reading = new RowReading(tables(files, errors));
        ReadRows rows = ReadRows.of(reading);
        Map<String, ImportedRow> before = imports.findRows(reading.keys());
        Map<SearchKey, Organisation> organisations = lookup.organisations(rows.organisationNames());
        ImportPlan plan = new ImportPlan(
                planned(rows.sectors(), before, row -> lookup.hasSector(row.code())),
                planned(rows.clusters(), before, row -> lookup.hasCluster(row.code())),
                planned(
                        rows.organisations(),
                        before,
                        row -> organisations.containsKey(row.name().key())),
                planned(rows.sites(), before, row -> isStored(row, organisations)),
                planned(rows.cases(), before, row -> false),
                planned(rows.events(), before, row -> false),
                planned(rows.facts(), before, row -> false),
                errors);
        new PlanCheck(plan, lookup, organisations, now.today()).check();
        return plan;
    }

    /** Which rows of a plan without errors would change something, and what. */
    public List<ImportPreview> preview(ImportPlan plan) {
        return new PlanPreview(plan, lookup).kinds();
    }

    /** Which answers about the past change when a plan without errors is loaded as a historic filling; none when none do. */
    public Optional<PastAnswers> pastAnswers(ImportPlan plan) {
        return PastAnswers.of(plan, lookup, now.today());
    }

    private boolean isStored(SiteRow row, Map<SearchKey, Organisation> organisations) {
        Organisation organisation = organisations.get(row.organisation().key());
        return organisation != null && lookup.site(organisation, row.name()).isPresent();
    }

    private static Map<ImportKind, List<Row>> tables(List<ImportFile> files, RowErrors errors) {
        Map<ImportKind, List<Row>> tables = new HashMap<>();
        for (ImportFile file : files) {
            CsvTable.read(file.name(), file.content(), errors).ifPresent(table -> {
                if (tables.putIfAbsent(table.kind(), table.rows()) != null) {
                    errors.add(RowError.of(
                            file.name(), 0, "", RowFlaw.KIND_TWICE, table.kind().code()));
                }
            });
        }
        return tables;
    }

    private static <T extends RowContent> List<PlannedRow<T>> planned(
            List<RowReading.Read<T>> rows, Map<String, ImportedRow> before, Predicate<T> isStored) {
        return rows.stream()
                .map(read -> {
                    ImportedRow earlier = before.get(read.identity().key());
                    return new PlannedRow<>(
                            read.row(), read.content(), read.identity(), change(read, earlier, isStored), earlier);
                })
                .toList();
    }

    private static <T extends RowContent> RowChange change(
            RowReading.Read<T> read, @Nullable ImportedRow before, Predicate<T> isStored) {
        if (before != null) {
            return before.says(read.identity().digest()) ? RowChange.SAME : RowChange.CHANGED;
        }
        return isStored.test(read.content()) ? RowChange.CHANGED : RowChange.NEW;
    }

    /** All rows that could be read. */
    private record ReadRows(
            List<RowReading.Read<CodeRow>> sectors,
            List<RowReading.Read<CodeRow>> clusters,
            List<RowReading.Read<OrganisationRow>> organisations,
            List<RowReading.Read<SiteRow>> sites,
            List<RowReading.Read<CaseRow>> cases,
            List<RowReading.Read<CaseEventRow>> events,
            List<RowReading.Read<CaseFactRow>> facts) {

        static ReadRows of(RowReading reading) {
            return new ReadRows(
                    reading.of(PortfolioFile.SECTORS, CodeRow::sector),
                    reading.of(PortfolioFile.CLUSTERS, CodeRow::cluster),
                    reading.of(PortfolioFile.ORGANISATIONS, OrganisationRow::read),
                    reading.of(PortfolioFile.SITES, SiteRow::read),
                    reading.of(PortfolioFile.CASES, CaseRow::read),
                    reading.of(PortfolioFile.CASE_EVENTS, CaseEventRow::read),
                    ImportCatalog.caseFacts().stream()
                            .flatMap(kind -> reading.<CaseFactRow>of(kind, kind::read).stream())
                            .toList());
        }

        List<PartyName> organisationNames() {
            return Stream.of(organisations, sites, cases, events)
                    .flatMap(List::stream)
                    .flatMap(read -> read.content().names().stream())
                    .toList();
        }
    }
}
