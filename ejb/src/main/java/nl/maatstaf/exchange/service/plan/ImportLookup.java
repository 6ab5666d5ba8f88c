package nl.maatstaf.exchange.service.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CaseFiles;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.type.CaseTypes;
import nl.maatstaf.exchange.ImportedRow;
import nl.maatstaf.exchange.Imports;
import nl.maatstaf.exchange.file.CodeRow;
import nl.maatstaf.exchange.file.PortfolioFile;
import nl.maatstaf.exchange.file.RowIdentity;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.Organisations;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.ReferenceTables;
import nl.maatstaf.party.Site;
import nl.maatstaf.party.Sites;
import nl.maatstaf.text.Label;
import nl.maatstaf.text.SearchKey;

/** What the rows of files can point at in the database, by the names that files use. */
@Dependent
public class ImportLookup {

    private static final int AT_A_TIME = 1000;

    private Organisations organisations;
    private Sites sites;
    private ReferenceTables tables;
    private CaseFiles cases;
    private CaseTypes types;
    private Imports imports;

    protected ImportLookup() {}

    @Inject
    public ImportLookup(
            Organisations organisations,
            Sites sites,
            ReferenceTables tables,
            CaseFiles cases,
            CaseTypes types,
            Imports imports) {
        this.organisations = organisations;
        this.sites = sites;
        this.tables = tables;
        this.cases = cases;
        this.types = types;
        this.imports = imports;
    }

    /** The organisations that go by these names. */
    public Map<SearchKey, Organisation> organisations(Collection<PartyName> names) {
        Map<SearchKey, Organisation> found = new HashMap<>();
        List<PartyName> all = names.stream()
                .collect(Collectors.toMap(PartyName::key, Function.identity(), (one, same) -> one))
                .values()
                .stream()
                .toList();
        for (int from = 0; from < all.size(); from += AT_A_TIME) {
            found.putAll(organisations.findKnownAs(all.subList(from, Math.min(from + AT_A_TIME, all.size()))));
        }
        return found;
    }

    /** The name of an organisation that is pointed at. */
    public String nameOf(UUID organisation) {
        return organisations.find(organisation).orElseThrow().name();
    }

    public List<Site> sites(UUID organisation) {
        return sites.findByOrganisation(organisation);
    }

    /** The site of an organisation under that name. */
    public Optional<Site> site(Organisation organisation, PartyName name) {
        return sites(organisation.id()).stream()
                .filter(site -> new PartyName(site.name()).key().equals(name.key()))
                .findFirst();
    }

    /** The names that a sector, or a cluster, has now. */
    public Optional<Label> namesOf(CodeRow row) {
        return row.kind() == null
                ? tables.findSector(row.code()).map(sector -> new Label(sector.dutchName(), sector.englishName()))
                : tables.findCluster(row.code()).map(cluster -> new Label(cluster.dutchName(), cluster.englishName()));
    }

    public boolean hasSector(String code) {
        return tables.findSector(code).isPresent();
    }

    public boolean hasCluster(String code) {
        return tables.findCluster(code).isPresent();
    }

    public boolean hasProgramme(String code) {
        return tables.hasProgramme(code);
    }

    /** The newest version of every type, by code. */
    public Map<String, CaseTypeDefinition> types() {
        return types.all().stream().collect(Collectors.toMap(CaseTypeDefinition::code, Function.identity()));
    }

    /** The definition that a case keeps. */
    public CaseTypeDefinition typeOf(CaseFile caseFile) {
        return types.get(caseFile.typeCode(), caseFile.typeVersion());
    }

    /** The cases that files call so, by that reference. */
    public Map<String, CaseFile> cases(Collection<String> refs) {
        Map<String, String> keys = refs.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), ref -> RowIdentity.keyOf(PortfolioFile.CASES, ref)));
        Map<String, ImportedRow> rows = imports.findRows(keys.values());
        Map<String, CaseFile> found = new HashMap<>();
        keys.forEach((ref, key) -> Optional.ofNullable(rows.get(key))
                .flatMap(ImportedRow::subjectId)
                .flatMap(cases::find)
                .ifPresent(caseFile -> found.put(ref, caseFile)));
        return found;
    }
}
