package nl.maatstaf.exchange.service.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
import nl.maatstaf.exchange.file.RowIdentity;
import nl.maatstaf.exchange.file.SiteRow;
import nl.maatstaf.exchange.row.Row;
import nl.maatstaf.exchange.row.RowChange;
import nl.maatstaf.exchange.row.RowContent;
import nl.maatstaf.exchange.row.RowError;
import nl.maatstaf.exchange.row.RowErrors;
import nl.maatstaf.exchange.row.RowFlaw;
import nl.maatstaf.exchange.service.plan.ImportPreview.Difference;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.text.SearchKey;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** Reads the files of an import and says of every row what loading it would do, or what is wrong with it. */
@Dependent
public class ImportPlanner {

    private static final String CASE = "case_ref";

    private Imports imports;
    private ImportLookup lookup;
    private KnownFacts known;
    private Now now;

    protected ImportPlanner() {}

    @Inject
    public ImportPlanner(Imports imports, ImportLookup lookup, KnownFacts known, Now now) {
        this.imports = imports;
        this.lookup = lookup;
        this.known = known;
        this.now = now;
    }

    /** The plan for these files, at most one of a kind. */
    public ImportPlan plan(List<ImportFile> files) {
        RowErrors errors = new RowErrors();
        Map<ImportKind, List<Row>> tables = tables(files, errors);
        CaseRefs refs = new CaseRefs(written(tables), lookup);
        RowReading reading = new RowReading(tables);
        ReadRows rows = ReadRows.of(reading, refs);
        Map<String, ImportedRow> before = imports.findRows(reading.keys());
        Map<SearchKey, Organisation> organisations = lookup.organisations(rows.organisationNames());
        Planning planning = new Planning(before, new RowDifferences(lookup, organisations, refs));
        ImportPlan plan = new ImportPlan(
                planning.of(rows.sectors(), row -> lookup.hasSector(row.code())),
                planning.of(rows.clusters(), row -> lookup.hasCluster(row.code())),
                planning.of(
                        rows.organisations(),
                        row -> organisations.containsKey(row.name().key())),
                planning.of(rows.sites(), row -> isStored(row, organisations)),
                planning.of(rows.cases(), row -> refs.find(row.ref()) != null),
                new KnownEvents(known, refs).recognise(planning.of(rows.events(), row -> false)),
                planning.of(rows.facts(), row -> false),
                unread(files, tables),
                errors);
        PlanNames names = new PlanNames(plan, lookup, organisations);
        new PlanCheck(plan, lookup, names).check();
        new CaseCheck(plan, lookup, names, refs, now.today()).check();
        return plan;
    }

    /** Which rows of a plan without errors would change something, and what. */
    public List<ImportPreview> preview(ImportPlan plan) {
        return new PlanPreview(plan).kinds();
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

    private static Set<ImportKind> unread(List<ImportFile> files, Map<ImportKind, List<Row>> tables) {
        return files.stream()
                .flatMap(file -> ImportCatalog.ofFile(file.name()).stream())
                .filter(kind -> !tables.containsKey(kind))
                .collect(Collectors.toSet());
    }

    /** What the files call cases, as it is written. */
    private static List<String> written(Map<ImportKind, List<Row>> tables) {
        return tables.values().stream()
                .flatMap(List::stream)
                .map(row -> row.cell(CASE))
                .filter(ref -> !ref.isEmpty() && CaseRow.REF.allows(ref))
                .toList();
    }

    /**
     * Says of rows what loading them would do: what was loaded before is left alone, also when a page changed it since, and
     * what would change nothing is no change.
     */
    private record Planning(Map<String, ImportedRow> before, RowDifferences differences) {

        <T extends RowContent> List<PlannedRow<T>> of(List<RowReading.Read<T>> rows, Predicate<T> isStored) {
            return rows.stream().map(read -> planned(read, isStored)).toList();
        }

        private <T extends RowContent> PlannedRow<T> planned(RowReading.Read<T> read, Predicate<T> isStored) {
            RowIdentity identity = read.identity();
            ImportedRow earlier = before.getOrDefault(
                    identity.key(), before.get(identity.written().key()));
            if (earlier != null && earlier.says(identity)) {
                return new PlannedRow<>(read.row(), read.content(), identity, RowChange.SAME, earlier, List.of());
            }
            if (earlier == null && !isStored.test(read.content())) {
                return new PlannedRow<>(read.row(), read.content(), identity, RowChange.NEW, null, List.of());
            }
            List<Difference> found = differences.of(read.content());
            boolean changes = !found.isEmpty() || !differences.isCompared(read.content());
            return new PlannedRow<>(
                    read.row(), read.content(), identity, changes ? RowChange.CHANGED : RowChange.SAME, earlier, found);
        }
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

        static ReadRows of(RowReading reading, CaseRefs refs) {
            return new ReadRows(
                    reading.of(PortfolioFile.SECTORS, CodeRow::sector),
                    reading.of(PortfolioFile.CLUSTERS, CodeRow::cluster),
                    reading.of(PortfolioFile.ORGANISATIONS, OrganisationRow::read),
                    reading.of(PortfolioFile.SITES, SiteRow::read),
                    reading.of(PortfolioFile.CASES, row -> called(row, CaseRow.read(row), refs)),
                    reading.of(PortfolioFile.CASE_EVENTS, row -> called(row, CaseEventRow.read(row), refs)),
                    ImportCatalog.caseFacts().stream()
                            .flatMap(kind ->
                                    reading.<CaseFactRow>of(kind, row -> called(row, kind.read(row), refs)).stream())
                            .toList());
        }

        private static @Nullable CaseRow called(Row row, @Nullable CaseRow content, CaseRefs refs) {
            return content == null ? null : content.ofCase(name(row, content.ref(), refs));
        }

        private static @Nullable CaseEventRow called(Row row, @Nullable CaseEventRow content, CaseRefs refs) {
            return content == null ? null : content.ofCase(name(row, content.ref(), refs));
        }

        private static @Nullable CaseFactRow called(Row row, @Nullable CaseFactRow content, CaseRefs refs) {
            return content == null ? null : content.ofCase(name(row, content.ref(), refs));
        }

        /** A row means the case, whatever it calls it. */
        private static String name(Row row, String written, CaseRefs refs) {
            row.means(CASE, "");
            return refs.name(written);
        }

        List<PartyName> organisationNames() {
            return Stream.of(organisations, sites, cases, events)
                    .flatMap(List::stream)
                    .flatMap(read -> read.content().names().stream())
                    .toList();
        }
    }
}
