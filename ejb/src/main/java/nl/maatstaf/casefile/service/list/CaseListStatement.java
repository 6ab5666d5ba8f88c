package nl.maatstaf.casefile.service.list;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.access.Actor;
import nl.maatstaf.casefile.persistence.CaseAccessCondition;
import nl.maatstaf.casefile.persistence.CaseSubjectColumns;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.database.HistoryCondition;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.database.StatementParameters;
import nl.maatstaf.text.SearchKey;
import nl.maatstaf.time.AsOf;
import nl.maatstaf.time.service.Now;

/** The cases within a caller's scope that pass a filter, as one statement. */
final class CaseListStatement {

    private static final String STATE_NOW = """
            select x.id, x.stage_code, x.status from case_file x
            """;

    /** The state on a date, as known then; a case whose stage has a date and whose status has none is active. */
    private static final String STATE_ON = """
            select s.case_id as id, s.stage_code, coalesce(t.status, 'ACTIVE') as status
            from case_stage s
            left join case_status t on t.case_id = s.case_id and {known t}
                and (t.status = 'ENTERED_IN_ERROR' or (t.valid_from <= :day and (t.valid_to is null or t.valid_to > :day)))
            where {known s} and s.valid_from <= :day and (s.valid_to is null or s.valid_to > :day)
            """;

    private final StatementParameters values = new StatementParameters();
    private final List<String> conditions = new ArrayList<>();
    private final String whole;
    private final String state;

    CaseListStatement(Actor actor, CaseListFilter filter) {
        CaseAccessCondition access = new CaseAccessCondition(actor, "c", "id", values);
        this.whole = access.open();
        this.state = filter.asOf() == null ? STATE_NOW : stateOn(filter.asOf());
        conditions.add(access.listed());
        conditions.add(
                filter.status() == null
                        ? "p.status <> '" + CaseStatus.ENTERED_IN_ERROR + "'"
                        : "p.status = " + values.bind("status", filter.status().name()));
        if (filter.type() != null) {
            conditions.add("c.type_code = " + values.bind("type", filter.type()));
        }
        if (filter.stage() != null) {
            conditions.add("p.stage_code = " + values.bind("stage", filter.stage()));
        }
        if (filter.cluster() != null) {
            conditions.add(CaseSubjectColumns.touches("c.id", values.bind("cluster", filter.cluster())));
        }
        if (filter.province() != null) {
            conditions.add(whole + " and "
                    + CaseSubjectColumns.inProvince("c.id", values.bind("province", filter.province())));
        }
        if (filter.organisation() != null) {
            conditions.add(whole + " and " + CaseSubjectColumns.hasPart("c.id", filter.organisation(), values));
        }
    }

    private String stateOn(AsOf asked) {
        values.bind("day", asked.asOf());
        if (asked.knownOn() == null && asked.recordedOn() == null) {
            return STATE_ON.replaceAll("\\{known (\\w)}", "$1.known_to is null");
        }
        String known = values.bind(
                "known", asked.knownOn() == null ? HistoryCondition.STILL_KNOWN : Now.endOf(asked.knownOn()));
        String recorded = asked.recordedOn() == null ? null : values.bind("recorded", Now.endOf(asked.recordedOn()));
        return STATE_ON.replaceAll("\\{known (\\w)}", HistoryCondition.known("$1", known, recorded));
    }

    /** At most so many, after a number. */
    RowQuery rows(EntityManager entities, String after, int limit) {
        return RowQuery.sql(entities, """
                        select c.id, c.number, c.title, c.type_code, p.stage_code, p.status, c.programme_code, c.fictional,
                            c.unnamed, c.confidential, case when {whole} then true else false end as is_open,
                            c.version, c.last_changed_at,
                            {clusters} as clusters
                        from case_file c
                        join ({state}) p on p.id = c.id
                        where {conditions} and c.number > :after
                        order by c.number
                        """.replace("{whole}", whole)
                        .replace("{clusters}", CaseSubjectColumns.clusters("c.id"))
                        .replace("{state}", state)
                        .replace("{conditions}", String.join(" and ", conditions)))
                .with(values)
                .with("after", after)
                .limit(limit);
    }

    /** The organisations that take part in cases, each with its other name when that was asked for. */
    static RowQuery participants(EntityManager entities, List<UUID> cases, CaseListFilter filter) {
        String asked = filter.organisation() == null ? "" : filter.organisation();
        return RowQuery.sql(entities, """
                        select p.case_id, p.role, p.organisation_id, o.name, a.alias as matched_name
                        from case_party p
                        join organisation o on o.id = p.organisation_id
                        left join organisation_alias a
                            on a.organisation_id = o.id and a.search_key = :asked and a.kind <> 'OWN'
                        where p.case_id in (:cases)
                        order by p.case_id, p.role, o.search_key
                        """)
                .with("cases", cases)
                .with("asked", SearchKey.of(asked).text());
    }
}
