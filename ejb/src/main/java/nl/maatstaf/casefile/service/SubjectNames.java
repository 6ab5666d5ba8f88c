package nl.maatstaf.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.service.CaseIdentity.Colleague;
import nl.maatstaf.casefile.subject.CaseParty;
import nl.maatstaf.casefile.subject.CaseSubject;
import nl.maatstaf.casefile.type.CaseTypes;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.Organisations;
import nl.maatstaf.party.PartyRefusals;
import nl.maatstaf.party.ReferenceTables;
import nl.maatstaf.party.Site;
import nl.maatstaf.party.Sites;
import nl.maatstaf.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Looks up what the subject of a case names; what is not there is refused. */
@Dependent
public class SubjectNames {

    private Organisations organisations;
    private Sites sites;
    private ReferenceTables tables;
    private CaseTypes types;
    private ColleagueQueries colleagues;

    protected SubjectNames() {}

    @Inject
    public SubjectNames(
            Organisations organisations,
            Sites sites,
            ReferenceTables tables,
            CaseTypes types,
            ColleagueQueries colleagues) {
        this.organisations = organisations;
        this.sites = sites;
        this.tables = tables;
        this.types = types;
        this.colleagues = colleagues;
    }

    /**
     * The names of the organisations and sites of a subject.
     *
     * @throws Refusal {@link PartyRefusals#CODE_UNKNOWN} when one of them, a cluster or a ministry does not exist
     */
    Map<UUID, String> of(CaseSubject subject) {
        Map<UUID, String> names = new HashMap<>();
        subject.description().parties().stream()
                .map(CaseParty::organisationId)
                .forEach(id -> names.put(
                        id,
                        organisations
                                .find(id)
                                .map(Organisation::name)
                                .orElseThrow(() -> unknown("organisations", id))));
        subject.description()
                .sites()
                .forEach(id -> names.put(id, sites.find(id).map(Site::name).orElseThrow(() -> unknown("sites", id))));
        subject.description().clusters().stream()
                .filter(code -> tables.findCluster(code).isEmpty())
                .findAny()
                .ifPresent(code -> {
                    throw unknown("clusters", code);
                });
        return names;
    }

    /**
     * The subject as the organisation whose case it is requires: a case of a fictional one is an example.
     *
     * @throws Refusal {@link CaseRefusals#REAL_COMPANY} when it is to be an example and the organisation exists
     */
    CaseSubject withExampleFlag(CaseSubject subject) {
        List<Organisation> owners = subject.description().parties().stream()
                .filter(party -> party.role() == CaseParty.Role.SUBJECT)
                .flatMap(party -> organisations.find(party.organisationId()).stream())
                .toList();
        if (owners.stream().anyMatch(Organisation::isFictional)) {
            return subject.asExample();
        }
        if (subject.fictional() && !owners.isEmpty()) {
            throw CaseRefusals.REAL_COMPANY.with();
        }
        return subject;
    }

    /** Refuses ministries that commission no type of case. */
    void checkMinistries(Set<String> ministries) {
        Set<String> strange = new HashSet<>(ministries);
        if (!strange.isEmpty()) {
            types.all().forEach(type -> strange.removeAll(type.ministries()));
        }
        strange.stream().findAny().ifPresent(code -> {
            throw unknown("ministries", code);
        });
    }

    /**
     * Refuses officials who may not handle cases of a programme.
     *
     * @throws Refusal {@link CaseRefusals#COLLEAGUE_NOT_FOUND} when there is one
     */
    void checkOfficials(Set<UUID> officials, String programme) {
        Set<UUID> unknown = new HashSet<>(officials);
        if (!unknown.isEmpty()) {
            colleagues.of(programme).stream().map(Colleague::id).forEach(unknown::remove);
        }
        if (!unknown.isEmpty()) {
            throw CaseRefusals.COLLEAGUE_NOT_FOUND.with();
        }
    }

    /**
     * Refuses someone who is not on a case and may not handle it.
     *
     * @param colleague nobody is fine too
     */
    void checkColleague(@Nullable UUID colleague, CaseFile caseFile) {
        if (colleague != null && !caseFile.teamWithOfficer().contains(colleague)) {
            checkOfficials(Set.of(colleague), caseFile.programmeCode());
        }
    }

    /** Refuses the same, where it is known already who may handle cases of its programme. */
    static void checkColleague(UUID colleague, CaseFile caseFile, List<Colleague> eligible) {
        if (!caseFile.teamWithOfficer().contains(colleague)
                && eligible.stream().noneMatch(one -> one.id().equals(colleague))) {
            throw CaseRefusals.COLLEAGUE_NOT_FOUND.with();
        }
    }

    private static Refusal unknown(String field, Object code) {
        return PartyRefusals.CODE_UNKNOWN.at(field, code.toString());
    }
}
