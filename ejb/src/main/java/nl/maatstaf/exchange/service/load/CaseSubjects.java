package nl.maatstaf.exchange.service.load;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return of(row, CaseSubject.of(CaseDescription.called(row.title())));
    }

    /** What a case is about from now on: what the row says nothing of stays, and who works on it. */
    CaseSubject of(CaseRow row, CaseSubject before) {
        CaseDescription known = before.description();
        List<Organisation> subjects = subjects(row, known);
        CaseDescription description = known.withTitle(row.title())
                .withParties(parties(row, known, subjects))
                .withSites(sites(row, known, subjects))
                .withClusters(row.clusters().over(known.clusters(), Set.of()))
                .withMinistries(row.ministries().over(known.ministries(), Set.of()));
        return new CaseSubject(
                description,
                before.handling(),
                row.fictional().over(before.fictional(), false),
                row.unnamed().over(before.unnamed(), false));
    }

    /** The names of the organisations in the files. */
    Map<UUID, String> names() {
        return names;
    }

    private List<Organisation> subjects(CaseRow row, CaseDescription known) {
        return row.organisations().isAbsent()
                ? known.parties().stream()
                        .filter(CaseSubjects::isSubject)
                        .map(party -> lookup.organisation(party.organisationId()))
                        .toList()
                : row.organisations().over(List.of(), List.of()).stream()
                        .map(this::get)
                        .toList();
    }

    private Set<CaseParty> parties(CaseRow row, CaseDescription known, List<Organisation> subjects) {
        Set<CaseParty> parties = subjects.stream()
                .map(subject -> new CaseParty(subject.id(), CaseParty.Role.SUBJECT))
                .collect(Collectors.toCollection(HashSet::new));
        Set<CaseParty> others = known.parties().stream()
                .filter(party -> !isSubject(party)
                        && subjects.stream().noneMatch(subject -> subject.id().equals(party.organisationId())))
                .collect(Collectors.toSet());
        parties.addAll(row.parties()
                .map(names -> names.stream()
                        .map(this::get)
                        .map(party -> new CaseParty(party.id(), role(party, subjects)))
                        .collect(Collectors.toSet()))
                .over(others, Set.of()));
        return parties;
    }

    private static boolean isSubject(CaseParty party) {
        return party.role() == CaseParty.Role.SUBJECT;
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

    /** A case keeps no site of a company that it is not about any more. */
    private Set<UUID> sites(CaseRow row, CaseDescription known, List<Organisation> subjects) {
        if (row.sites().isAbsent()
                && (row.organisations().isAbsent() || known.sites().isEmpty())) {
            return known.sites();
        }
        if (row.sites().isAbsent()) {
            return subjects.stream()
                    .flatMap(subject -> lookup.sites(subject.id()).stream())
                    .map(Site::id)
                    .filter(known.sites()::contains)
                    .collect(Collectors.toSet());
        }
        return row.sites().over(List.of(), List.of()).stream()
                .flatMap(name -> subjects.stream().flatMap(subject -> lookup.site(subject, name).stream()))
                .map(Site::id)
                .collect(Collectors.toSet());
    }

    /** The organisation that goes by that name. */
    Organisation get(PartyName name) {
        return Objects.requireNonNull(organisations.get(name.key()), "a checked name leads to an organisation");
    }
}
