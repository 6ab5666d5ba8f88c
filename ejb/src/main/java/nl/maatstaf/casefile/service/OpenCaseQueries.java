package nl.maatstaf.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.casefile.service.OpenCaseChoices.Choice;
import nl.maatstaf.casefile.service.OpenCaseChoices.Subject;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.type.CaseTypes;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.party.PartyRefusals;
import nl.maatstaf.text.Label;
import org.jspecify.annotations.Nullable;

/** What can be chosen for a new case. */
@Stateless
public class OpenCaseQueries {

    private static final String CLUSTERS =
            "select k.code, k.name_nl, k.name_en from cluster k order by lower(k.name_nl), k.code";

    private static final String OFFICERS = """
            select u.id, u.display_name from app_user u
            where u.status = 'ACTIVE' and u.id in (
                select r.user_id from user_role r where r.role in ('CASE_OFFICER', 'COORDINATOR'))
            order by lower(u.display_name), cast(u.id as varchar(36))
            """;

    private static final String SITES = """
            select s.id, s.name from site s
            where s.organisation_id = :organisation
            order by lower(s.name), cast(s.id as varchar(36))
            """;

    private static final String ORGANISATION =
            "select o.name, o.cluster_code, o.fictional from organisation o where o.id = :organisation";

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
     * @throws nl.maatstaf.refusal.Refusal {@link PartyRefusals#ORGANISATION_NOT_FOUND} when there is no such organisation
     */
    @Requires(Right.OPEN_CASE)
    public OpenCaseChoices choices(@Nullable UUID organisation) {
        Set<String> programmes = caller.get().programmes();
        List<CaseTypeDefinition> own = types.all().stream()
                .filter(type -> programmes.contains(type.programme()))
                .toList();
        return new OpenCaseChoices(
                own.stream().map(type -> new Choice(type.code(), type.name())).toList(),
                own.stream()
                        .flatMap(type -> type.ministries().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                RowQuery.sql(entities, CLUSTERS)
                        .list(row -> new Choice(row.text("code"), new Label(row.text("name_nl"), row.text("name_en")))),
                RowQuery.sql(entities, OFFICERS).list(row -> choice(row.id("id"), row.text("display_name"))),
                organisation == null ? List.of() : sites(organisation),
                organisation == null ? null : subject(organisation));
    }

    private List<Choice> sites(UUID organisation) {
        return RowQuery.sql(entities, SITES)
                .with("organisation", organisation)
                .list(row -> choice(row.id("id"), row.text("name")));
    }

    private Subject subject(UUID organisation) {
        return RowQuery.sql(entities, ORGANISATION)
                .with("organisation", organisation)
                .first(row -> new Subject(row.text("name"), row.findText("cluster_code"), row.flag("fictional")))
                .orElseThrow(PartyRefusals.ORGANISATION_NOT_FOUND::with);
    }

    private static Choice choice(UUID id, String name) {
        return new Choice(id.toString(), new Label(name, name));
    }
}
