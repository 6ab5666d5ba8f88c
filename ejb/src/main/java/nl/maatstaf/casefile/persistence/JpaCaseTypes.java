package nl.maatstaf.casefile.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.type.CaseTypes;
import nl.maatstaf.casefile.type.StageDefinition;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.text.SearchKey;

/** Case types in the database. A published version never changes, so each is read once. */
@ApplicationScoped
public class JpaCaseTypes implements CaseTypes {

    private final Map<String, CaseTypeDefinition> published = new ConcurrentHashMap<>();

    private EntityManager entities;

    protected JpaCaseTypes() {}

    @Inject
    public JpaCaseTypes(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public CaseTypeDefinition get(String code, int version) {
        CaseTypeDefinition known = published.get(code + "/" + version);
        if (known != null) {
            return known;
        }
        return RowQuery.sql(
                        entities,
                        "select definition from case_type_version where type_code = :code and type_version = :version")
                .with("code", code)
                .with("version", version)
                .first(row -> remember(row.text("definition")))
                .orElseThrow(() -> CaseRefusals.CASE_TYPE_UNKNOWN.with(code));
    }

    @Override
    public CaseTypeDefinition newest(String code) {
        return RowQuery.sql(entities, """
                        select type_version from case_type_version
                        where state = 'PUBLISHED' and type_code = :code order by type_version desc
                        """)
                .with("code", code)
                .limit(1)
                .first(row -> get(code, row.number("type_version")))
                .orElseThrow(() -> CaseRefusals.CASE_TYPE_UNKNOWN.with(code));
    }

    @Override
    public List<CaseTypeDefinition> all() {
        return RowQuery.sql(entities, """
                        select type_code, max(type_version) as newest from case_type_version
                        where state = 'PUBLISHED' group by type_code, name_nl
                        """).list(row -> get(row.text("type_code"), row.number("newest"))).stream()
                .sorted(Comparator.comparing(type -> type.name().nl(), SearchKey.ORDER))
                .toList();
    }

    /** Publishes a version unless it is there already. */
    public void publish(String json) {
        CaseTypeDefinition type = CaseTypeReader.read(json);
        int added = entities.createNativeQuery("insert into case_type_version"
                        + " (type_code, type_version, state, name_nl, name_en, definition)"
                        + " values (?1, ?2, 'PUBLISHED', ?3, ?4, ?5) on conflict do nothing")
                .setParameter(1, type.code())
                .setParameter(2, type.version())
                .setParameter(3, type.name().nl())
                .setParameter(4, type.name().en())
                .setParameter(5, json)
                .executeUpdate();
        published.putIfAbsent(type.code() + "/" + type.version(), type);
        if (added == 1) {
            type.stages().forEach(stage -> addStage(type, stage));
        }
    }

    private void addStage(CaseTypeDefinition type, StageDefinition stage) {
        entities.createNativeQuery("insert into case_type_stage"
                        + " (type_code, type_version, stage_code, position, stage_count, name_nl, name_en)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, type.code())
                .setParameter(2, type.version())
                .setParameter(3, stage.code())
                .setParameter(4, type.position(stage.code()))
                .setParameter(5, type.stages().size())
                .setParameter(6, stage.name().nl())
                .setParameter(7, stage.name().en())
                .executeUpdate();
    }

    private CaseTypeDefinition remember(String json) {
        CaseTypeDefinition type = CaseTypeReader.read(json);
        published.put(type.code() + "/" + type.version(), type);
        return type;
    }
}
