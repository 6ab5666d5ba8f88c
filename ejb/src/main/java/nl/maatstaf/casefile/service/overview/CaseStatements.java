package nl.maatstaf.casefile.service.overview;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.service.CaseIdentity;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.database.Row;
import nl.maatstaf.database.RowQuery;

/** The statements of {@link CaseQueries}. */
final class CaseStatements {

    /** A case, once for each organisation that is a party to it. */
    private static final String HEADER = """
            select %s,
                c.type_code, c.type_version, c.last_changed_at, c.version, c.officer_id, a.display_name as officer_name,
                p.organisation_id, p.role, o.name as organisation_name
            from case_file c
            left join app_user a on a.id = c.officer_id
            left join case_party p on p.case_id = c.id
            left join organisation o on o.id = p.organisation_id
            where c.number = :number
            order by o.search_key
            """.formatted(CaseIdentity.COLUMNS);

    /** Who works on it besides its officer, the sites it is about and the clusters it touches: a row for each. */
    private static final String TEAM_SITES_AND_CLUSTERS = """
            select u.user_id, a.display_name as user_name,
                cast(null as uuid) as site_id, null as site_name, null as place, null as province,
                null as cluster_code, null as cluster_nl, null as cluster_en, a.search_key as place_in_order
            from case_team_member u
            join app_user a on a.id = u.user_id
            where u.case_id = :case
            union all
            select null, null, s.site_id, t.name, t.place, t.province, null, null, null, t.name_key
            from case_site s
            join site t on t.id = s.site_id
            where s.case_id = :case
            union all
            select null, null, null, null, null, null, k.cluster_code, l.name_nl, l.name_en, lower(l.name_nl)
            from case_cluster k
            join cluster l on l.code = k.cluster_code
            where k.case_id = :case
            order by place_in_order
            """;

    /** The stages and statuses it had and the dates at which stages were to be left, as known now, in order. */
    private static final String HISTORY = """
            select s.fact_id, s.occurred_on, s.occurred_precision, s.reason,
                s.stage_code, s.manner,
                null as status, null as requested_by, cast(null as date) as review_on,
                null as expected_kind, cast(null as date) as expected_on, null as expected_precision,
                s.valid_from, s.sequence, s.id
            from case_stage s
            where s.case_id = :case and s.known_to is null
            union all
            select s.fact_id, s.occurred_on, s.occurred_precision, s.reason,
                null, null, s.status, s.requested_by, s.review_on, null, null, null, s.valid_from, s.sequence, s.id
            from case_status s
            where s.case_id = :case and s.known_to is null
            union all
            select s.fact_id, s.occurred_on, s.occurred_precision, null,
                s.stage_code, null, null, null, null, s.kind, s.expected_on, s.expected_precision,
                s.valid_from, s.sequence, s.id
            from case_stage_date s
            where s.case_id = :case and s.known_to is null
            order by valid_from nulls first, sequence, id
            """;

    /** What is recorded, with the names of who did and who approved. */
    private static final String EVIDENCE = """
            select evidence, r.displayName as recorded_by, a.displayName as approved_by from Evidence evidence
            left join AppUser r on r.username = evidence.recordedBy
            left join AppUser a on a.username = evidence.approvedBy
            where evidence.caseId = :caseId and evidence.knownTo is null
            order by evidence.knownFrom, evidence.id
            """;

    /** Its open tasks that are due first and those done last: of each one more than is shown. */
    private static final String TASKS = """
            select w.id, w.title, w.template_code, w.assignee_id, w.assignee, w.due_on, w.state, w.waits_for_company,
                w.completed_at, w.version
            from (
                (select t.*, a.display_name as assignee
                from case_task t
                left join app_user a on a.id = t.assignee_id
                where t.case_id = :case and t.state = 'OPEN'
                order by t.due_on, t.id
                fetch first {open} rows only)
                union all
                (select t.*, a.display_name as assignee
                from case_task t
                left join app_user a on a.id = t.assignee_id
                where t.case_id = :case and t.state = 'DONE'
                order by t.completed_at desc, t.id
                fetch first {done} rows only)
            ) w
            order by case when w.state = 'OPEN' then w.due_on end, w.completed_at desc, w.id
            """.replace("{open}", String.valueOf(CaseWork.MOST_OPEN + 1))
            .replace("{done}", String.valueOf(CaseWork.MOST_DONE + 1));

    /** Its newest notes: one more than is shown. */
    private static final String NOTES = """
            select w.id, w.text, w.author_name, w.written_at, w.occurred_on, w.occurred_precision, w.kind, w.source,
                w.place, w.reference
            from (
                select n.*
                from case_note n
                where n.case_id = :case and n.taken_back_at is null
                order by n.written_at desc, n.id desc
                fetch first {notes} rows only
            ) w
            order by w.written_at desc, w.id
            """.replace("{notes}", String.valueOf(CaseWork.MOST_NOTES + 1));

    private final EntityManager entities;

    CaseStatements(EntityManager entities) {
        this.entities = entities;
    }

    /** The case of a number, if there is one, with everyone and everything that takes part in it: two statements. */
    Optional<CaseHeader> header(String number) {
        List<Row> rows = RowQuery.sql(entities, HEADER).with("number", number).list(Function.identity());
        return rows.stream()
                .findFirst()
                .map(row -> CaseHeader.of(rows, ofCase(TEAM_SITES_AND_CLUSTERS, row.id("id"), Function.identity())));
    }

    StageHistory history(CaseIdentity identity, CaseTypeDefinition type, LocalDate today) {
        return StageHistory.of(type, identity.stageCode(), today, ofCase(HISTORY, identity.id(), Function.identity()));
    }

    RecordedEvidence evidence(CaseIdentity identity) {
        return RecordedEvidence.of(RowQuery.jpql(entities, EVIDENCE)
                .with("caseId", identity.id())
                .list(row -> {
                    Evidence piece = row.entity("evidence", Evidence.class);
                    return new RecordedEvidence.Piece(
                            piece,
                            EvidenceLine.of(
                                    piece,
                                    identity.stageCode(),
                                    row.findText("recorded_by"),
                                    row.findText("approved_by")));
                }));
    }

    /** What is to be done, was done and noted: two statements. */
    CaseWork work(UUID caseId) {
        return CaseWork.of(ofCase(TASKS, caseId, CaseTaskLine::of), ofCase(NOTES, caseId, NoteLine::of));
    }

    private <T> List<T> ofCase(String sql, UUID caseId, Function<Row, T> reading) {
        return RowQuery.sql(entities, sql).with("case", caseId).list(reading);
    }
}
