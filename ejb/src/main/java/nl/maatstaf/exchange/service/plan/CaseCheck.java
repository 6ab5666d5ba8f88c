package nl.maatstaf.exchange.service.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.subject.CaseParty;
import nl.maatstaf.casefile.subject.CaseReference;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.exchange.file.CaseEventRow;
import nl.maatstaf.exchange.file.CaseFactRow;
import nl.maatstaf.exchange.file.CaseHistoryKind;
import nl.maatstaf.exchange.file.CaseRow;
import nl.maatstaf.exchange.file.PortfolioFile;
import nl.maatstaf.exchange.row.Row;
import nl.maatstaf.exchange.row.RowChange;
import nl.maatstaf.exchange.row.RowFlaw;
import nl.maatstaf.party.PartyName;
import org.jspecify.annotations.Nullable;

/** Checks the rows about cases: what they point at, and whether what they say of a case goes together. */
final class CaseCheck {

    private static final String CASE = "case_ref";

    private final ImportPlan plan;
    private final ImportLookup lookup;
    private final PlanNames names;
    private final CaseRefs refs;
    private final LocalDate today;
    private final Map<String, CaseTypeDefinition> types;
    private final Map<String, String> typeCodes;
    private final Map<String, List<PlannedRow<CaseEventRow>>> events;

    CaseCheck(ImportPlan plan, ImportLookup lookup, PlanNames names, CaseRefs refs, LocalDate today) {
        this.plan = plan;
        this.lookup = lookup;
        this.names = names;
        this.refs = refs;
        this.today = today;
        this.types = lookup.types();
        this.typeCodes = plan.cases().stream()
                .map(PlannedRow::content)
                .collect(Collectors.toMap(CaseRow::ref, CaseRow::type, (one, same) -> one));
        this.events = plan.events().stream()
                .collect(Collectors.groupingBy(planned -> planned.content().ref()));
    }

    void check() {
        ImportPlan.fresh(plan.cases()).forEach(this::checkCase);
        ImportPlan.fresh(plan.events()).forEach(this::checkEvent);
        ImportPlan.fresh(plan.facts()).forEach(this::checkFact);
        events.forEach(this::checkOrder);
    }

    /** Rows in which something else is wrong are left out: they may be meant otherwise. */
    private void checkOrder(String ref, List<PlannedRow<CaseEventRow>> ofCase) {
        CaseFile existing = refs.find(ref);
        CaseTypeDefinition type =
                existing == null ? types.get(typeCodes.getOrDefault(ref, "")) : lookup.typeOf(existing);
        List<PlannedRow<CaseEventRow>> fresh = ofCase.stream()
                .filter(planned -> !planned.isSame() && planned.row().isSound())
                .toList();
        if (type != null && !fresh.isEmpty()) {
            new CaseOrderCheck(existing, fresh).check(type);
        }
    }

    private void checkCase(PlannedRow<CaseRow> planned) {
        CaseRow content = planned.content();
        Row row = planned.row();
        CaseFile existing = storedCase(row, content.ref());
        CaseTypeDefinition type = types.get(content.type());
        if (type == null) {
            String known = String.join(", ", types.keySet().stream().sorted().toList());
            row.flaw("type", RowFlaw.VALUE_NOT_ALLOWED, content.type(), known);
        } else if (content.programme() != null && !content.programme().equals(type.programme())) {
            row.flaw("programme", RowFlaw.PROGRAMME_UNLIKE_TYPE, type.programme());
        }
        content.organisations()
                .value()
                .ifPresent(all -> all.forEach(name -> names.checkOrganisation(row, "organisation", name)));
        content.parties().value().ifPresent(all -> all.forEach(name -> names.checkOrganisation(row, "parties", name)));
        content.clusters().value().ifPresent(codes -> codes.forEach(code -> names.checkCluster(row, code)));
        List<PartyName> owners = content.organisations().over(owners(existing), List.of());
        content.sites().value().ifPresent(all -> all.forEach(site -> checkSite(row, owners, site)));
        checkExample(
                row,
                owners,
                content.fictional().over(existing != null && existing.subject().fictional(), false));
        if (existing != null && !existing.typeCode().equals(content.type())) {
            row.flaw("type", RowFlaw.TYPE_CHANGED, existing.typeCode());
        }
        if (existing == null) {
            checkNew(row, content);
        }
    }

    private void checkNew(Row row, CaseRow content) {
        if (isLikeNumber(content.ref())) {
            row.flaw(CASE, RowFlaw.REFERENCE_LIKE_NUMBER, content.ref());
        } else if (names.isRead(PortfolioFile.CASE_EVENTS)
                && eventsOf(content.ref(), event -> event.content().kind() == CaseHistoryKind.OPENED)
                        .isEmpty()) {
            row.flaw(CASE, RowFlaw.OPENING_MISSING, content.ref());
        }
    }

    /** Whether a number that is drawn for a case may be the same some day. */
    private boolean isLikeNumber(String ref) {
        return CaseReference.isLikeNumber(ref)
                && types.values().stream()
                        .map(type -> CaseReference.key(type.numberPrefix() + "-"))
                        .anyMatch(CaseReference.key(ref)::startsWith);
    }

    /** The companies that a stored case is about. */
    private List<PartyName> owners(@Nullable CaseFile existing) {
        return existing == null
                ? List.of()
                : existing.parties().stream()
                        .filter(party -> party.role() == CaseParty.Role.SUBJECT)
                        .map(party -> new PartyName(lookup.nameOf(party.organisationId())))
                        .toList();
    }

    /** A case of a fictional company is an example, one of a real company is not; without a company it may be either. */
    private void checkExample(Row row, List<PartyName> owners, boolean fictional) {
        List<PartyName> known = owners.stream().filter(names::isKnown).toList();
        Optional<PartyName> example = known.stream().filter(names::isFictional).findFirst();
        if (example.isPresent() && !fictional) {
            row.flaw("fictional", RowFlaw.COMPANY_FICTIONAL, example.get().text());
        }
        if (example.isEmpty() && !known.isEmpty() && fictional) {
            row.flaw("fictional", RowFlaw.COMPANY_REAL, known.getFirst().text());
        }
    }

    private List<CaseEventRow> eventsOf(String ref, Predicate<PlannedRow<CaseEventRow>> which) {
        return events.getOrDefault(ref, List.of()).stream()
                .filter(which)
                .map(PlannedRow::content)
                .toList();
    }

    private void checkSite(Row row, List<PartyName> owners, PartyName site) {
        if (names.isRead(PortfolioFile.SITES) && owners.stream().noneMatch(owner -> names.hasSite(owner, site))) {
            row.flaw("sites", RowFlaw.SITE_UNKNOWN, site.text());
        }
    }

    private void checkEvent(PlannedRow<CaseEventRow> planned) {
        CaseEventRow content = planned.content();
        Row row = planned.row();
        if (planned.change() == RowChange.CHANGED && planned.corrects() == null) {
            row.flaw("", RowFlaw.FACT_LOADED_OTHERWISE);
        }
        if (content.kind() == CaseHistoryKind.OPENED && planned.isNews()) {
            checkOpening(planned);
        }
        content.names().forEach(name -> names.checkOrganisation(row, "party", name));
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

    /** A case is opened once; on another date, with something between, that is no correction. */
    private void checkOpening(PlannedRow<CaseEventRow> planned) {
        String ref = planned.content().ref();
        PlannedRow<CaseEventRow> first = events.getOrDefault(ref, List.of()).stream()
                .filter(event -> event.content().kind() == CaseHistoryKind.OPENED)
                .findFirst()
                .orElse(planned);
        if (!first.equals(planned)) {
            planned.row().flaw("", RowFlaw.ROW_TWICE, first.row().line());
        } else if (refs.find(ref) != null && planned.change() == RowChange.NEW) {
            planned.row().flaw("", RowFlaw.FACT_LOADED_OTHERWISE);
        }
    }

    private void checkFact(PlannedRow<CaseFactRow> planned) {
        CaseFactRow content = planned.content();
        Row row = planned.row();
        if (planned.change() == RowChange.CHANGED) {
            row.flaw("", RowFlaw.FACT_LOADED_OTHERWISE);
        }
        if (typeOf(row, content.ref()) != null && names.isRead(PortfolioFile.CASE_EVENTS)) {
            content.check(
                    row,
                    eventsOf(content.ref(), PlannedRow::isNews),
                    eventsOf(content.ref(), event -> !event.isNews()));
        }
    }

    /** The case that is stored; one that was entered in error loads nothing, or it would count again. */
    private @Nullable CaseFile storedCase(Row row, String ref) {
        CaseFile existing = refs.find(ref);
        if (existing != null && existing.status() == CaseStatus.ENTERED_IN_ERROR) {
            row.flaw(CASE, RowFlaw.CASE_ENTERED_IN_ERROR, ref, existing.number());
        }
        return existing;
    }

    private @Nullable CaseTypeDefinition typeOf(Row row, String ref) {
        CaseFile existing = storedCase(row, ref);
        if (existing != null) {
            return lookup.typeOf(existing);
        }
        String code = typeCodes.get(ref);
        if (code == null && names.isRead(PortfolioFile.CASES)) {
            row.flaw(CASE, RowFlaw.CASE_UNKNOWN, ref);
        }
        return code == null ? null : types.get(code);
    }
}
