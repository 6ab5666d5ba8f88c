package nl.maatstaf.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.casefile.CaseTypeDefinition;
import nl.maatstaf.casefile.CaseTypes;
import nl.maatstaf.casefile.service.OpenCaseChoices.Choice;
import nl.maatstaf.casefile.service.OpenCaseChoices.Subject;
import nl.maatstaf.identity.Right;
import nl.maatstaf.identity.service.CurrentActor;
import nl.maatstaf.identity.service.Requires;
import nl.maatstaf.party.PartyRefusals;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Label;
import org.jspecify.annotations.Nullable;

/** What can be chosen for a new case. */
@Stateless
public class OpenCaseQueries {

    private static final String CHOICES = """
            select c.kind, c.code, c.name_nl, c.name_en from (
              select 1 as kind, k.code, k.name_nl, k.name_en from cluster k
              union all
              select distinct 2, cast(u.id as varchar(36)), u.display_name, u.display_name from app_user u
                join user_role r on r.user_id = u.id
                where u.status = 'ACTIVE' and r.role in ('CASE_OFFICER', 'COORDINATOR')
              union all
              select 3, cast(s.id as varchar(36)), s.name, s.name from site s where cast(s.organisation_id as varchar(36)) = ?1
            ) c order by c.kind, lower(c.name_nl), c.code
            """;

    private EntityManager entities;

    private CaseTypes types;
    private CurrentActor caller;

    protected OpenCaseQueries() {}

    @Inject
    public OpenCaseQueries(EntityManager entities, CaseTypes types, CurrentActor caller) {
        this.entities = entities;
        this.types = types;
        this.caller = caller;
    }

    /**
     * The choices for a case of an organisation, or of nobody in particular.
     *
     * @throws Refusal {@link PartyRefusals#ORGANISATION_NOT_FOUND} when there is no such organisation
     */
    @Requires(Right.OPEN_CASE)
    public OpenCaseChoices choices(@Nullable UUID organisation) {
        Set<String> programmes = caller.get().programmes();
        List<CaseTypeDefinition> own = types.all().stream()
                .filter(type -> programmes.contains(type.programme()))
                .toList();
        List<?> rows = entities.createNativeQuery(CHOICES)
                .setParameter(1, String.valueOf(organisation))
                .getResultList();
        return new OpenCaseChoices(
                own.stream().map(type -> new Choice(type.code(), type.name())).toList(),
                own.stream()
                        .flatMap(type -> type.ministries().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                of(rows, 1),
                of(rows, 2),
                of(rows, 3),
                organisation == null ? null : subject(organisation));
    }

    private Subject subject(UUID organisation) {
        List<?> rows = entities.createNativeQuery(
                        "select o.name, o.cluster_code, o.fictional from organisation o where o.id = ?1")
                .setParameter(1, organisation)
                .getResultList();
        if (rows.isEmpty()) {
            throw PartyRefusals.ORGANISATION_NOT_FOUND.with();
        }
        Object[] row = (Object[]) rows.getFirst();
        return new Subject((String) row[0], (String) row[1], (Boolean) row[2]);
    }

    private static List<Choice> of(List<?> rows, int kind) {
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> ((Number) row[0]).intValue() == kind)
                .map(row -> new Choice((String) row[1], new Label((String) row[2], (String) row[3])))
                .toList();
    }
}
