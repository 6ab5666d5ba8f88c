package nl.maatstaf.casefile.service;

/** The statements of {@link CaseQueries}: each brings together what would otherwise take several. */
final class CaseStatements {

    /** A case with everyone and everything that takes part in it, one row for each. */
    static final String IDENTITY = """
            select c.id, c.number, c.title, c.type_code, c.type_version, c.programme_code, c.stage_code, c.status,
                c.confidential, c.fictional, c.unnamed, c.last_changed_at, c.version,
                r.kind, r.ref, r.code, r.name, r.other
            from case_file c
            left join (
                select p.case_id, 'PARTY' as kind, p.organisation_id as ref, p.role as code, o.name as name,
                    cast(null as varchar(200)) as other
                from case_party p
                join organisation o on o.id = p.organisation_id
                where p.case_id = {this}
                union all
                select s.case_id, 'SITE', s.site_id, t.province, t.name, t.place
                from case_site s
                join site t on t.id = s.site_id
                where s.case_id = {this}
                union all
                select k.case_id, 'CLUSTER', cast(null as uuid), k.cluster_code, l.name_nl, l.name_en
                from case_cluster k
                join cluster l on l.code = k.cluster_code
                where k.case_id = {this}
                union all
                select m.case_id, 'MINISTRY', cast(null as uuid), m.ministry, m.ministry, null
                from case_ministry m
                where m.case_id = {this}
                union all
                select u.case_id, 'TEAM', u.user_id, null, a.display_name, null
                from case_team_member u
                join app_user a on a.id = u.user_id
                where u.case_id = {this}
                union all
                select f.id, 'OFFICER', f.officer_id, null, a.display_name, null
                from case_file f
                join app_user a on a.id = f.officer_id
                where f.id = {this}
            ) r on r.case_id = c.id
            where c.number = ?1
            order by r.kind, r.name
            """.replace("{this}", "(select x.id from case_file x where x.number = ?1)");

    /** The stages and statuses it had and the dates at which stages were to be left, as known now, in order. */
    static final String HISTORY = """
            select 'STAGE' as kind, s.fact_id, s.stage_code as code, s.occurred_on, s.occurred_precision, s.manner as word,
                s.reason, cast(null as varchar(200)) as requested_by, cast(null as date) as other_on,
                'UNKNOWN' as other_precision, s.valid_from, s.sequence, s.id
            from case_stage s
            where s.case_id = ?1 and s.known_to is null
            union all
            select 'STATUS', s.fact_id, s.status, s.occurred_on, s.occurred_precision, null,
                s.reason, s.requested_by, s.review_on, 'DAY', s.valid_from, s.sequence, s.id
            from case_status s
            where s.case_id = ?1 and s.known_to is null
            union all
            select 'EXPECTED', s.fact_id, s.stage_code, s.occurred_on, s.occurred_precision, s.kind,
                null, null, s.expected_on, s.expected_precision, s.valid_from, s.sequence, s.id
            from case_stage_date s
            where s.case_id = ?1 and s.known_to is null
            order by 1, 11 nulls first, 12, 13
            """;

    /** What is recorded, with the names of who did and who approved. */
    static final String EVIDENCE = "select e, r.displayName, a.displayName from Evidence e"
            + " left join AppUser r on r.username = e.recordedBy"
            + " left join AppUser a on a.username = e.approvedBy"
            + " where e.caseId = :caseId and e.knownTo is null order by e.knownFrom, e.id";

    /** Its open tasks that are due first, those done last and its newest notes: of each one more than is shown. */
    static final String WORK = """
            select w.kind, w.id, w.text, w.template_code, w.user_id, w.user_name, w.due_on, w.waits_for_company, w.at,
                w.version
            from (
                (select t.state as kind, t.id, t.title as text, t.template_code, t.assignee_id as user_id,
                    a.display_name as user_name, t.due_on, t.waits_for_company, t.completed_at as at, t.version
                from case_task t
                left join app_user a on a.id = t.assignee_id
                where t.case_id = ?1 and t.state = 'OPEN'
                order by t.due_on, t.id
                fetch first {open} rows only)
                union all
                (select t.state, t.id, t.title, t.template_code, t.assignee_id,
                    a.display_name, t.due_on, t.waits_for_company, t.completed_at, t.version
                from case_task t
                left join app_user a on a.id = t.assignee_id
                where t.case_id = ?1 and t.state = 'DONE'
                order by t.completed_at desc, t.id
                fetch first {done} rows only)
                union all
                (select 'NOTE', n.id, n.text, null, cast(null as uuid),
                    n.author_name, null, false, n.written_at, 0
                from case_note n
                where n.case_id = ?1 and n.taken_back_at is null
                order by n.written_at desc, n.id desc
                fetch first {notes} rows only)
            ) w
            order by w.kind, case when w.kind = 'OPEN' then w.due_on end, w.at desc, w.id
            """.replace("{open}", String.valueOf(CaseWork.MOST_OPEN + 1))
            .replace("{done}", String.valueOf(CaseWork.MOST_DONE + 1))
            .replace("{notes}", String.valueOf(CaseWork.MOST_NOTES + 1));

    private CaseStatements() {}
}
