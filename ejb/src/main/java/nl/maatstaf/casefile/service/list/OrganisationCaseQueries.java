package nl.maatstaf.casefile.service.list;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.type.CaseTypes;
import nl.maatstaf.casefile.type.StageDefinition;
import nl.maatstaf.text.Label;

/** The cases that an organisation takes part in, as far as the caller may open them. */
@Stateless
public class OrganisationCaseQueries {

    /** The most cases that are listed; the worklist has them all. */
    public static final int MOST = 50;

    private CaseListQueries cases;
    private CaseTypes types;

    protected OrganisationCaseQueries() {}

    @Inject
    public OrganisationCaseQueries(CaseListQueries cases, CaseTypes types) {
        this.cases = cases;
        this.types = types;
    }

    /**
     * Some of its cases.
     *
     * @param more whether there are more of them
     */
    public record Found(List<OrganisationCase> cases, boolean more) {}

    /** Its cases by number, at most {@value #MOST}, in three statements. */
    @Requires(Right.VIEW_CASES)
    public Found of(UUID organisation) {
        CaseListFilter filter = new CaseListFilter(null, null, null, null, null, organisation.toString(), null);
        CaseList list = cases.list(filter, CaseList.FROM_START, MOST);
        Map<String, CaseTypeDefinition> byCode =
                types.all().stream().collect(Collectors.toMap(CaseTypeDefinition::code, Function.identity()));
        List<OrganisationCase> found = list.cases().stream()
                .map(line -> found(line, organisation, Objects.requireNonNull(byCode.get(line.type()))))
                .toList();
        return new Found(found, list.next() != null);
    }

    private static OrganisationCase found(CaseLine line, UUID organisation, CaseTypeDefinition type) {
        Label stage = type.findStage(line.stage())
                .map(StageDefinition::name)
                .orElseGet(() -> new Label(line.stage(), line.stage()));
        return new OrganisationCase(
                line.number(),
                String.valueOf(line.title()),
                line.organisations().stream()
                        .filter(one -> one.id().equals(organisation))
                        .map(CaseLine.Participant::role)
                        .sorted()
                        .toList(),
                type.name(),
                stage,
                line.status(),
                Boolean.TRUE.equals(line.confidential()));
    }
}
