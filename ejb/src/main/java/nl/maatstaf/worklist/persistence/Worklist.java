package nl.maatstaf.worklist.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.maatstaf.audit.Event;
import nl.maatstaf.audit.service.Recorded;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.database.StatementParameters;
import nl.maatstaf.party.PartyEvents;
import nl.maatstaf.worklist.service.ContributedColumns;
import nl.maatstaf.worklist.service.ListColumns;

/**
 * Keeps the rows of cases in the lists: always worked out anew from what they show, in one statement, in the transaction
 * of the change. The caller has flushed before.
 */
@ApplicationScoped
public class Worklist {

    private static final List<ListColumns> CONTRIBUTED = ContributedColumns.all();

    private static final int CASES_AT_A_TIME = 100;

    private static final String REFRESH = """
            merge into worklist_item w using (
              select c.id as case_id, c.number, c.title, c.type_code, c.type_version, c.programme_code,
                c.stage_code, s.position, s.stage_count, c.status, c.fictional, c.confidential,
                o.id as organisation_id, coalesce(o.name, '') as organisation_name,
                coalesce(left(o.search_key, 200), '') as organisation_key,
                %s as site_name,
                %s as province,
                case (select count(*) from case_cluster cc where cc.case_id = c.id)
                  when 0 then 'none'
                  when 1 then (select max(cc.cluster_code) from case_cluster cc where cc.case_id = c.id)
                  else 'several' end as cluster_code,
                c.officer_id, coalesce(u.display_name, '') as officer_name,
                coalesce(left(u.search_key, 200), '') as officer_key,
                t.title as next_action, coalesce(t.due_on, date '9999-12-31') as due_on,
                exists (select 1 from case_task wt where wt.case_id = c.id and wt.state = 'OPEN' and wt.waits_for_company) as waits_for_company,
                greatest(c.last_changed_at, cast(:changed as timestamp with time zone)) as last_changed_at%s
              from case_file c
              join case_type_stage s on s.type_code = c.type_code and s.type_version = c.type_version and s.stage_code = c.stage_code
              left join organisation o on o.id = (
                select cast(min(cast(p.organisation_id as varchar)) as uuid) from case_party p where p.case_id = c.id and p.role = 'SUBJECT')
              left join app_user u on u.id = c.officer_id
              left join case_task t on t.id = (
                select ct.id from case_task ct where ct.case_id = c.id and ct.state = 'OPEN' order by ct.due_on, ct.id limit 1)
              {joins}
              where c.id in (:cases)) n
            on w.case_id = n.case_id
            when matched then update set
              number = n.number, title = n.title, type_code = n.type_code, type_version = n.type_version,
              programme_code = n.programme_code, stage_code = n.stage_code, stage_position = n.position,
              stage_count = n.stage_count, status = n.status, fictional = n.fictional, confidential = n.confidential,
              organisation_id = n.organisation_id, organisation_name = n.organisation_name,
              organisation_key = n.organisation_key, site_name = n.site_name,
              province = n.province, cluster_code = n.cluster_code, officer_id = n.officer_id, officer_name = n.officer_name,
              officer_key = n.officer_key,
              next_action = n.next_action, due_on = n.due_on, waits_for_company = n.waits_for_company,
              last_changed_at = n.last_changed_at%s
            when not matched then insert (case_id, number, title, type_code, type_version, programme_code, stage_code,
              stage_position, stage_count, status, fictional, confidential, organisation_id, organisation_name,
              organisation_key, site_name,
              province, cluster_code, officer_id, officer_name, officer_key, next_action, due_on, waits_for_company,
              last_changed_at%s)
            values (n.case_id, n.number, n.title, n.type_code, n.type_version, n.programme_code, n.stage_code,
              n.position, n.stage_count, n.status, n.fictional, n.confidential, n.organisation_id, n.organisation_name,
              n.organisation_key, n.site_name, n.province, n.cluster_code, n.officer_id, n.officer_name, n.officer_key, n.next_action, n.due_on,
              n.waits_for_company, n.last_changed_at%s)
            """.formatted(
                    ofSites("name", "c.id"),
                    ofSites("province", "c.id"),
                    contributed(", joined%1$d.%2$s"::formatted),
                    contributed(", %2$s = n.%2$s"::formatted),
                    contributed(", %2$s"::formatted),
                    contributed(", n.%2$s"::formatted));

    private static final String REFRESH_NAMES =
            """
            update worklist_item set
              organisation_name = coalesce((select o.name from organisation o where o.id = worklist_item.organisation_id), ''),
              organisation_key = coalesce((select left(o.search_key, 200) from organisation o where o.id = worklist_item.organisation_id), ''),
              site_name = %s,
              province = %s
            where case_id in (
              select p.case_id from case_party p where p.organisation_id = ?1
              union
              select cs.case_id from case_site cs join site si on si.id = cs.site_id where si.organisation_id = ?1)
            """.formatted(ofSites("name", "worklist_item.case_id"), ofSites("province", "worklist_item.case_id"));

    private EntityManager entities;

    protected Worklist() {}

    @Inject
    public Worklist(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps the rows up to date with what was recorded of cases, and of the names of organisations and sites. */
    public void update(@Observes Recorded recorded) {
        List<UUID> cases = recorded.events().stream()
                .flatMap(event -> event.stream().caseId().stream())
                .distinct()
                .toList();
        for (int from = 0; from < cases.size(); from += CASES_AT_A_TIME) {
            refresh(cases.subList(from, Math.min(from + CASES_AT_A_TIME, cases.size())), recorded.changed());
        }
        recorded.events().stream()
                .flatMap(event -> renamed(event).stream())
                .distinct()
                .forEach(this::refreshNames);
    }

    /** The organisation which, or a site of which, is called otherwise since. */
    private static Optional<UUID> renamed(Event event) {
        if (event.type().equals(PartyEvents.SITE_DESCRIBED)) {
            return Optional.ofNullable(event.newValues().get("organisation")).map(UUID::fromString);
        }
        return Optional.of(event)
                .filter(one -> one.type().equals(PartyEvents.ORGANISATION_RENAMED))
                .map(one -> one.subject().id());
    }

    /**
     * Works the rows of cases out anew.
     *
     * @param changed when something happened on them; what is newer on a case itself goes before
     */
    void refresh(List<UUID> cases, Instant changed) {
        StatementParameters values = new StatementParameters();
        values.bind("cases", cases);
        values.bind("changed", changed);
        RowQuery.sql(entities, REFRESH.replace("{joins}", joins(values)))
                .with(values)
                .execute();
    }

    /** What the contributed columns of the cases are. */
    private static String joins(StatementParameters values) {
        return IntStream.range(0, CONTRIBUTED.size())
                .mapToObj(place -> "left join (%2$s) joined%1$d on joined%1$d.case_id = c.id"
                        .formatted(place, CONTRIBUTED.get(place).select(":cases", values)))
                .collect(Collectors.joining("\n"));
    }

    /** Writes every contributed column, given the number of its select and its name. */
    private static String contributed(BiFunction<Integer, String, String> writing) {
        return IntStream.range(0, CONTRIBUTED.size())
                .boxed()
                .flatMap(place -> CONTRIBUTED.get(place).stored().stream().map(name -> writing.apply(place, name)))
                .collect(Collectors.joining());
    }

    /**
     * Shows the names of an organisation and of its sites as they are now, in the rows of all its cases; those did not
     * change themselves. One statement.
     */
    private void refreshNames(UUID organisationId) {
        entities.createNativeQuery(REFRESH_NAMES)
                .setParameter(1, organisationId)
                .executeUpdate();
    }

    private static String ofSites(String column, String caseId) {
        return "(select min(si." + column + ") from case_site cs join site si on si.id = cs.site_id where cs.case_id = "
                + caseId + ")";
    }
}
