package nl.maatstaf.exchange.service.load;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.casefile.subject.CaseAssignment;
import nl.maatstaf.casefile.subject.CaseDescription;
import nl.maatstaf.casefile.subject.CaseParty;
import nl.maatstaf.casefile.subject.CaseSubject;
import nl.maatstaf.exchange.file.CaseRow;
import nl.maatstaf.exchange.service.plan.ImportLookup;
import nl.maatstaf.exchange.service.plan.ImportPlan;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.OrganisationKind;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.Site;
import nl.maatstaf.text.SearchKey;

/** Makes of names in files what a case keeps: organisations with their part, and sites. */
final class CaseSubjects {

    private final ImportLookup lookup;
    private final Map<SearchKey, Organisation> organisations;
    private final Map<UUID, String> names;

    CaseSubjects(ImportLookup lookup, ImportPlan plan) {
        this.lookup = lookup;
        this.organisations = lookup.organisations(Stream.concat(
                        plan.cases().stream().flatMap(planned -> planned.content().names().stream()),
                        plan.events().stream().flatMap(planned -> planned.content().names().stream()))
                .toList());
        this.names = organisations.values().stream()
                .distinct()
                .collect(Collectors.toMap(Organisation::id, Organisation::name));
    }

    /** What a new case is about; nobody works on it yet. */
    CaseSubject of(CaseRow row) {
        return of(row, CaseDescription.called(row.title()), CaseAssignment.NOBODY);
    }

    /** What a case is about from now on; who works on it stays. */
    CaseSubject of(CaseRow row, CaseSubject before) {
        return of(row, before.description().withTitle(row.title()), before.handling());
    }

    private CaseSubject of(CaseRow row, CaseDescription known, CaseAssignment handling) {
        List<Organisation> subjects =
                row.organisations().stream().map(this::get).toList();
        CaseDescription description = known.withParties(parties(row, subjects))
                .withSites(sites(row, subjects))
                .withClusters(row.clusters())
                .withMinistries(row.ministries());
        return new CaseSubject(description, handling, row.fictional(), row.unnamed());
    }

    /** The names of the organisations in the files. */
    Map<UUID, String> names() {
        return names;
    }

    private Set<CaseParty> parties(CaseRow row, List<Organisation> subjects) {
        Set<CaseParty> parties = new HashSet<>();
        subjects.forEach(subject -> parties.add(new CaseParty(subject.id(), CaseParty.Role.SUBJECT)));
        row.parties().stream()
                .map(this::get)
                .forEach(party -> parties.add(new CaseParty(party.id(), role(party, subjects))));
        return parties;
    }

    private static CaseParty.Role role(Organisation party, List<Organisation> subjects) {
        boolean isParent = subjects.stream()
                .anyMatch(subject -> party.id().equals(subject.profile().parentId()));
        if (isParent) {
            return CaseParty.Role.PARENT;
        }
        OrganisationKind kind = party.profile().kind();
        return switch (kind) {
            case PROVINCE -> CaseParty.Role.PROVINCE;
            case GRID_OPERATOR -> CaseParty.Role.GRID_OPERATOR;
            case FINANCIER -> CaseParty.Role.FINANCIER;
            case ADVISORY_COMMITTEE, KNOWLEDGE_INSTITUTE -> CaseParty.Role.ADVISER;
            default -> CaseParty.Role.OTHER;
        };
    }

    private Set<UUID> sites(CaseRow row, List<Organisation> subjects) {
        return row.sites().stream()
                .map(PartyName::new)
                .flatMap(name -> subjects.stream().flatMap(subject -> lookup.site(subject, name).stream()))
                .map(Site::id)
                .collect(Collectors.toSet());
    }

    /** The organisation that goes by that name. */
    Organisation get(PartyName name) {
        return Objects.requireNonNull(organisations.get(name.key()), "a checked name leads to an organisation");
    }
}
