package nl.maatstaf.exchange.service.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.exchange.file.CaseEventRow;
import nl.maatstaf.exchange.file.CaseFactRow;
import nl.maatstaf.exchange.file.CaseHistoryKind;
import nl.maatstaf.exchange.file.CaseRow;
import nl.maatstaf.exchange.file.CodeRow;
import nl.maatstaf.exchange.file.OrganisationRow;
import nl.maatstaf.exchange.file.SiteRow;
import nl.maatstaf.exchange.row.Row;
import nl.maatstaf.exchange.row.RowChange;
import nl.maatstaf.exchange.row.RowContent;
import nl.maatstaf.exchange.row.RowFlaw;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.PartyRefusals;
import nl.maatstaf.text.SearchKey;
import org.jspecify.annotations.Nullable;

/** Checks what the rows of a plan point at: in the other rows, and in what is lookup. */
final class PlanCheck {

    private final ImportPlan plan;
    private final ImportLookup lookup;
    private final Map<SearchKey, Organisation> organisations;
    private final LocalDate today;
    private final Map<SearchKey, PartyName> inFiles = new HashMap<>();
    private final Set<OwnedSite> sitesInFiles = new HashSet<>();
    private final Set<SearchKey> examples;
    private final Map<String, Boolean> codes = new HashMap<>();
    private final Map<String, CaseTypeDefinition> types;
    private final Map<String, CaseFile> cases;
    private final Map<String, String> typeCodes;
    private final Map<String, List<PlannedRow<CaseEventRow>>> events;

    private record OwnedSite(SearchKey organisation, SearchKey site) {}

    PlanCheck(ImportPlan plan, ImportLookup lookup, Map<SearchKey, Organisation> organisations, LocalDate today) {
        this.plan = plan;
        this.lookup = lookup;
        this.organisations = organisations;
        this.today = today;
        this.examples = plan.organisations().stream()
                .map(PlannedRow::content)
                .filter(OrganisationRow::fictional)
                .map(row -> row.name().key())
                .collect(Collectors.toSet());
        this.types = lookup.types();
        this.cases = lookup.cases(refs(plan));
        this.typeCodes = plan.cases().stream()
                .map(PlannedRow::content)
                .collect(Collectors.toMap(CaseRow::ref, CaseRow::type, (one, same) -> one));
        this.events = plan.events().stream()
                .collect(Collectors.groupingBy(planned -> planned.content().ref()));
    }

    void check() {
        plan.organisations().forEach(planned -> claimNames(planned.row(), planned.content()));
        plan.sites()
                .forEach(planned -> sitesInFiles.add(new OwnedSite(
                        ownName(planned.content().organisation()),
                        planned.content().name().key())));
        fresh(plan.organisations()).forEach(planned -> check(planned.row(), planned.content()));
        fresh(plan.sites()).forEach(planned -> check(planned.row(), planned.content()));
        fresh(plan.cases()).forEach(this::checkCase);
        fresh(plan.events()).forEach(this::checkEvent);
        fresh(plan.facts()).forEach(this::checkFact);
    }

    /** What was loaded before needs no checking. */
    private static <T extends RowContent> Stream<PlannedRow<T>> fresh(List<PlannedRow<T>> rows) {
        return rows.stream().filter(planned -> !planned.isSame());
    }

    private void claimNames(Row row, OrganisationRow content) {
        for (PartyName name : Stream.concat(Stream.of(content.name()), content.aliases().stream())
                .toList()) {
            PartyName owner = inFiles.putIfAbsent(name.key(), content.name());
            if (owner != null && !owner.key().equals(content.name().key())) {
                refuseTaken(row, name, owner.text());
            }
            Organisation known = organisations.get(name.key());
            if (known != null && !known.isKnownAs(content.name())) {
                refuseTaken(row, name, known.name());
            }
        }
    }

    private static void refuseTaken(Row row, PartyName name, String owner) {
        row.accepted("aliases", () -> {
            throw PartyRefusals.NAME_TAKEN.at("aliases", name.text(), owner);
        });
    }

    private void check(Row row, OrganisationRow content) {
        Stream.ofNullable(content.parent()).forEach(parent -> checkOrganisation(row, "parent", parent));
        content.sectors().forEach(code -> checkCode(row, "sectors", code, plan.sectors(), lookup::hasSector));
        checkCluster(row, content.cluster());
    }

    private void check(Row row, SiteRow content) {
        checkOrganisation(row, "organisation", content.organisation());
        checkCluster(row, content.cluster());
        if (content.programme() != null) {
            checkCode(row, "programme", content.programme(), List.of(), lookup::hasProgramme);
        }
    }

    private void checkCase(PlannedRow<CaseRow> planned) {
        CaseRow content = planned.content();
        Row row = planned.row();
        CaseTypeDefinition type = types.get(content.type());
        if (type == null) {
            row.flaw("type", RowFlaw.VALUE_NOT_ALLOWED, content.type(), sorted(types.keySet()));
        } else if (content.programme() != null && !content.programme().equals(type.programme())) {
            row.flaw("programme", RowFlaw.PROGRAMME_UNLIKE_TYPE, type.programme());
        }
        content.organisations().forEach(name -> checkOrganisation(row, "organisation", name));
        content.parties().forEach(name -> checkOrganisation(row, "parties", name));
        content.clusters().forEach(code -> checkCluster(row, code));
        content.sites().forEach(site -> checkSite(row, content, site));
        checkExample(row, content);
        CaseFile existing = storedCase(row, content.ref());
        if (existing != null && !existing.typeCode().equals(content.type())) {
            row.flaw("type", RowFlaw.TYPE_CHANGED, existing.typeCode());
        }
        if (existing == null
                && eventsOf(content.ref(), event -> event.content().kind() == CaseHistoryKind.OPENED)
                        .isEmpty()) {
            row.flaw("case_ref", RowFlaw.OPENING_MISSING, content.ref());
        }
    }

    /** A case of a fictional company is an example, one of a real company is not; without a company it may be either. */
    private void checkExample(Row row, CaseRow content) {
        List<PartyName> owners =
                content.organisations().stream().filter(this::isKnown).toList();
        Optional<PartyName> example = owners.stream().filter(this::isFictional).findFirst();
        if (example.isPresent() && !content.fictional()) {
            row.flaw("fictional", RowFlaw.COMPANY_FICTIONAL, example.get().text());
        }
        if (example.isEmpty() && !owners.isEmpty() && content.fictional()) {
            row.flaw("fictional", RowFlaw.COMPANY_REAL, owners.getFirst().text());
        }
    }

    /** As it is stored, which files do not change; else as the files say. */
    private boolean isFictional(PartyName name) {
        SearchKey own = ownName(name);
        Organisation known = organisations.get(own);
        return known == null ? examples.contains(own) : known.isFictional();
    }

    private List<CaseEventRow> eventsOf(String ref, Predicate<PlannedRow<CaseEventRow>> which) {
        return events.getOrDefault(ref, List.of()).stream()
                .filter(which)
                .map(PlannedRow::content)
                .toList();
    }

    private void checkSite(Row row, CaseRow content, String site) {
        PartyName name = row.accepted("sites", () -> PartyName.of(site));
        boolean known =
                name != null && content.organisations().stream().anyMatch(organisation -> hasSite(organisation, name));
        if (name != null && !known) {
            row.flaw("sites", RowFlaw.SITE_UNKNOWN, site);
        }
    }

    private boolean hasSite(PartyName organisation, PartyName name) {
        Organisation known = organisations.get(organisation.key());
        return sitesInFiles.contains(new OwnedSite(ownName(organisation), name.key()))
                || (known != null && lookup.site(known, name).isPresent());
    }

    /** The name that an organisation in the files has there, given any of its names. */
    private SearchKey ownName(PartyName name) {
        return inFiles.getOrDefault(name.key(), name).key();
    }

    private void checkEvent(PlannedRow<CaseEventRow> planned) {
        CaseEventRow content = planned.content();
        Row row = planned.row();
        if (planned.change() == RowChange.CHANGED) {
            row.flaw("", RowFlaw.FACT_LOADED_OTHERWISE);
        }
        content.names().forEach(name -> checkOrganisation(row, "party", name));
        if (content.kind() != CaseHistoryKind.STAGE_FORECAST) {
            content.occurred()
                    .countsFrom()
                    .filter(day -> day.isAfter(today))
                    .ifPresent(day -> row.flaw("occurred", RowFlaw.DATE_IN_FUTURE));
        }
        if (content.published() != null && content.published().isAfter(today)) {
            row.flaw("published", RowFlaw.DATE_IN_FUTURE);
        }
        CaseTypeDefinition type = typeOf(row, content.ref());
        boolean ofStage = content.kind() instanceof CaseHistoryKind kind && kind.isOfStage();
        if (type != null
                && ofStage
                && type.findStage(String.valueOf(content.value())).isEmpty()) {
            row.flaw("value", RowFlaw.STAGE_UNKNOWN, String.valueOf(content.value()), type.code());
        }
    }

    private void checkFact(PlannedRow<CaseFactRow> planned) {
        CaseFactRow content = planned.content();
        Row row = planned.row();
        if (planned.change() == RowChange.CHANGED) {
            row.flaw("", RowFlaw.FACT_LOADED_OTHERWISE);
        }
        if (typeOf(row, content.ref()) != null) {
            content.check(
                    row,
                    eventsOf(content.ref(), event -> !event.isSame()),
                    eventsOf(content.ref(), PlannedRow::isSame));
        }
    }

    /** The case that was loaded before; one that was entered in error loads nothing, or it would count again. */
    private @Nullable CaseFile storedCase(Row row, String ref) {
        CaseFile existing = cases.get(ref);
        if (existing != null && existing.status() == CaseStatus.ENTERED_IN_ERROR) {
            row.flaw("case_ref", RowFlaw.CASE_ENTERED_IN_ERROR, ref, existing.number());
        }
        return existing;
    }

    private @Nullable CaseTypeDefinition typeOf(Row row, String ref) {
        CaseFile existing = storedCase(row, ref);
        if (existing != null) {
            return lookup.typeOf(existing);
        }
        String code = typeCodes.get(ref);
        if (code == null) {
            row.flaw("case_ref", RowFlaw.CASE_UNKNOWN, ref);
            return null;
        }
        return types.get(code);
    }

    private void checkOrganisation(Row row, String column, PartyName name) {
        if (!isKnown(name)) {
            row.flaw(column, RowFlaw.ORGANISATION_UNKNOWN, name.text());
        }
    }

    private boolean isKnown(PartyName name) {
        return organisations.containsKey(name.key()) || inFiles.containsKey(name.key());
    }

    private void checkCluster(Row row, @Nullable String code) {
        if (code != null) {
            checkCode(row, "cluster", code, plan.clusters(), lookup::hasCluster);
        }
    }

    private void checkCode(
            Row row, String column, String code, List<PlannedRow<CodeRow>> rows, Predicate<String> isStored) {
        boolean known = codes.computeIfAbsent(
                column + " " + code,
                key -> rows.stream()
                                .anyMatch(planned -> planned.content().code().equals(code))
                        || isStored.test(code));
        if (!known) {
            row.flaw(column, RowFlaw.CODE_UNKNOWN, code);
        }
    }

    private static Set<String> refs(ImportPlan plan) {
        Set<String> refs = new HashSet<>();
        fresh(plan.cases()).forEach(planned -> refs.add(planned.content().ref()));
        fresh(plan.events()).forEach(planned -> refs.add(planned.content().ref()));
        fresh(plan.facts()).forEach(planned -> refs.add(planned.content().ref()));
        return refs;
    }

    private static String sorted(Collection<String> codes) {
        return String.join(", ", codes.stream().sorted().toList());
    }
}
