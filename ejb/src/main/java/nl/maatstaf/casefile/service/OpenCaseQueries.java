package nl.maatstaf.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.casefile.service.OpenCaseChoices.Choice;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.type.CaseTypes;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.text.Label;
import nl.maatstaf.text.SearchKey;

/** What can be chosen for a new case. */
@Stateless
public class OpenCaseQueries {

    private static final String CLUSTERS = "select k.code, k.name_nl, k.name_en from cluster k";

    private static final String CLUSTER_OF =
            "select o.cluster_code from organisation o where o.id = :organisation and o.cluster_code is not null";

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

    /** The choices for a case of the programmes the caller works for. One statement beside those of the types. */
    @Requires(Right.OPEN_CASE)
    public OpenCaseChoices choices() {
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
                        .list(row -> new Choice(row.text("code"), new Label(row.text("name_nl"), row.text("name_en"))))
                        .stream()
                        .sorted(Comparator.comparing(choice -> choice.name().nl(), SearchKey.ORDER))
                        .toList());
    }

    /** The code of the cluster that a new case takes over from an organisation; empty when it lies in none. */
    @Requires(Right.OPEN_CASE)
    public Optional<String> clusterOf(UUID organisation) {
        return RowQuery.sql(entities, CLUSTER_OF)
                .with("organisation", organisation)
                .first(row -> row.text("cluster_code"));
    }
}
