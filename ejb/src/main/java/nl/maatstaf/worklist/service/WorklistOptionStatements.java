package nl.maatstaf.worklist.service;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.maatstaf.database.Row;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.text.Label;
import nl.maatstaf.text.SearchKey;
import nl.maatstaf.worklist.service.WorklistOptions.Option;

/** Reads what the worklist can be filtered by, in three statements. */
final class WorklistOptionStatements {

    /** The newest version of each case type, and the stages of all versions, of one type when it is given. */
    private static final String TYPES_AND_STAGES = """
            select o.type_code, o.stage_code, o.name_nl, o.name_en, o.position
            from (
                select t.type_code, null as stage_code, t.name_nl, t.name_en, 0 as position
                from case_type_version t
                where t.state = 'PUBLISHED' and t.type_version = (select max(v.type_version) from case_type_version v
                    where v.type_code = t.type_code and v.state = 'PUBLISHED')
                union all
                select null, s.stage_code, min(s.name_nl), min(s.name_en), min(s.position)
                from case_type_stage s
                where :type in ('', s.type_code)
                group by s.stage_code) o
            order by o.position, coalesce(o.type_code, o.stage_code)
            """;

    /** The clusters there are, and the provinces and sectors that any site or organisation has. */
    private static final String PLACES_AND_SECTORS = """
            select p.cluster_code, p.province, p.sector_code, p.name_nl, p.name_en, 0 as position
            from (
                select c.code as cluster_code, null as province, null as sector_code, c.name_nl, c.name_en
                from cluster c
                union all
                select distinct null, s.province, null, s.province, s.province
                from site s
                where s.province is not null
                union all
                select null, null, r.code, r.name_nl, r.name_en
                from sector r
                where exists (select 1 from organisation_sector o where o.sector_code = r.code)) p
            order by coalesce(p.cluster_code, p.province, p.sector_code)
            """;

    private static final String OFFICERS = """
            select u.id, u.display_name
            from app_user u
            where u.id in (select r.user_id from user_role r where r.role in ('CASE_OFFICER', 'COORDINATOR'))
            order by u.search_key, u.id
            """;

    /** By its place, where it has one, and then by its name. */
    private static final Comparator<Row> IN_ORDER = Comparator.<Row>comparingInt(row -> row.number("position"))
            .thenComparing(row -> row.text("name_nl"), SearchKey.ORDER);

    private WorklistOptionStatements() {}

    /** @param type code of the type whose stages are wanted; empty for those of all types */
    static WorklistOptions read(EntityManager entities, String type) {
        List<Row> types =
                RowQuery.sql(entities, TYPES_AND_STAGES).with("type", type).list(Function.identity());
        List<Row> places = RowQuery.sql(entities, PLACES_AND_SECTORS).list(Function.identity());
        return new WorklistOptions(
                with("type_code", types),
                with("stage_code", types),
                with("cluster_code", places),
                with("province", places),
                with("sector_code", places),
                RowQuery.sql(entities, OFFICERS)
                        .list(row -> option(row.text("id"), row.text("display_name"), row.text("display_name"))));
    }

    private static List<Option> with(String column, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.has(column))
                .sorted(IN_ORDER)
                .map(row -> option(row.text(column), row.text("name_nl"), row.text("name_en")))
                .toList();
    }

    private static Option option(String code, String dutch, String english) {
        return new Option(code, new Label(dutch, english));
    }
}
