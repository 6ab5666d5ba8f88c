package nl.maatstaf.exchange.service.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CaseFiles;
import nl.maatstaf.casefile.subject.CaseReference;
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

    /** An organisation that is pointed at. */
    public Organisation organisation(UUID id) {
        return organisations.find(id).orElseThrow();
    }

    /** The name of an organisation that is pointed at. */
    public String nameOf(UUID organisation) {
        return organisation(organisation).name();
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

    /** The codes of all programmes. */
    public List<String> programmes() {
        return tables.programmeCodes();
    }

    /** The newest version of every type, by code. */
    public Map<String, CaseTypeDefinition> types() {
        return types.all().stream().collect(Collectors.toMap(CaseTypeDefinition::code, Function.identity()));
    }

    /** The definition that a case keeps. */
    public CaseTypeDefinition typeOf(CaseFile caseFile) {
        return types.get(caseFile.typeCode(), caseFile.typeVersion());
    }

    /**
     * The cases that files call so, by what they are called: a number first, then a reference in any spelling, then a
     * reference of which but the rows that were loaded are known.
     */
    public Map<String, CaseFile> cases(Collection<String> refs) {
        Map<String, CaseFile> found = new HashMap<>();
        List<String> all = refs.stream().distinct().toList();
        for (int from = 0; from < all.size(); from += AT_A_TIME) {
            found.putAll(casesOf(all.subList(from, Math.min(from + AT_A_TIME, all.size()))));
        }
        return found;
    }

    private Map<String, CaseFile> casesOf(List<String> refs) {
        Map<String, CaseFile> byKey = new HashMap<>();
        cases.findReferred(refs.stream().map(CaseReference::key).collect(Collectors.toSet()))
                .forEach(known -> known.reference().ifPresent(ref -> byKey.put(ref.key(), known)));
        cases.find(refs.stream()
                        .filter(CaseReference::isLikeNumber)
                        .map(ref -> CaseReference.key(ref).toUpperCase(Locale.ROOT))
                        .collect(Collectors.toSet()))
                .forEach(known -> byKey.put(CaseReference.key(known.number()), known));
        Map<String, CaseFile> found = new HashMap<>();
        refs.forEach(ref ->
                Optional.ofNullable(byKey.get(CaseReference.key(ref))).ifPresent(known -> found.put(ref, known)));
        List<String> others =
                refs.stream().filter(ref -> !found.containsKey(ref)).toList();
        found.putAll(casesByRows(others));
        return found;
    }

    private Map<String, CaseFile> casesByRows(List<String> refs) {
        Map<String, String> keys = refs.stream()
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
