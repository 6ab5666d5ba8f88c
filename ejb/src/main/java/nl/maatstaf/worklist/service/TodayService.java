package nl.maatstaf.worklist.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.audit.EventCatalog;
import nl.maatstaf.audit.EventCategory;
import nl.maatstaf.casefile.persistence.CaseSubjectColumns;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/**
 * The day of an official: the tasks that ask for attention and what changed since the previous visit. Looking is noted as
 * a visit; a new one begins after half an hour of silence. Five statements at most, whatever there is.
 */
@Stateless
public class TodayService {

    private static final Duration SILENCE = Duration.ofMinutes(30);
    private static final int SOON = 14;

    /** Stands for the end of a visit before the first. */
    private static final Instant NO_EARLIER = Instant.EPOCH;

    private static final int READ = 4 * Today.MOST;

    private EntityManager entities;

    private CurrentActor current;
    private Now now;

    protected TodayService() {}

    @Inject
    public TodayService(EntityManager entities, CurrentActor current, Now now) {
        this.entities = entities;
        this.current = current;
        this.now = now;
    }

    /**
     * What there is to do and to know, and notes the visit.
     *
     * @throws Refusal {@link WorklistRefusals#NO_WORKLIST} to who acts for a company
     */
    @Requires(Right.VIEW_CASES)
    public Today look() {
        List<TaskLine> tasks = tasks();
        @Nullable Instant since = visit();
        LocalDate today = now.today();
        return new Today(
                some(tasks, task -> !task.waitsForCompany() && task.dueOn().isBefore(today)),
                some(tasks, task -> !task.waitsForCompany() && !task.dueOn().isBefore(today)),
                some(tasks, TaskLine::waitsForCompany),
                since == null ? List.of() : changes(since),
                since);
    }

    /** Its joins are outer ones, which leave H2 no choice but to begin with the few tasks. */
    private List<TaskLine> tasks() {
        WorklistScope scope = new WorklistScope(current.get());
        String sql = """
            select t.id, t.title, t.due_on, t.waits_for_company, w.number, w.title as case_title, coalesce(%6$s, '') as companies,
              s.name_nl as stage_nl, s.name_en as stage_en
            from (
              select t.id from case_task t
              where t.assignee_id = %3$s and t.state = 'OPEN' and t.waits_for_company = false and t.due_on <= %2$s
              union
              select t.id from worklist_item i
              left join case_task t on t.case_id = i.case_id and t.assignee_id is null and t.state = 'OPEN'
                and t.waits_for_company = false and t.due_on <= %2$s
              where i.officer_id = %3$s and i.due_on <= %2$s
              union
              select t.id from (%4$s) j
              left join worklist_item i on i.case_id = j.case_id
              left join case_task t on t.case_id = i.case_id and t.state = 'OPEN' and t.waits_for_company = true
              where i.waits_for_company = true) f
            left join case_task t on t.id = f.id
            left join worklist_item w on w.case_id = t.case_id
            left join case_type_stage s on s.type_code = w.type_code and s.type_version = w.type_version
              and s.stage_code = w.stage_code
            where %5$s and %1$s
            order by t.due_on, t.id
            """.formatted(
                        scope.open(),
                        scope.bind("soon", now.today().plusDays(SOON)),
                        scope.me(),
                        scope.ofTheTeam(),
                        WorklistSelection.RUNNING,
                        CaseSubjectColumns.companies("w.case_id"));
        return scope.query(entities, sql, READ).list(WorklistCells::task);
    }

    private List<ChangeLine> changes(Instant since) {
        WorklistScope scope = new WorklistScope(current.get());
        String sql = """
            select e.action, e.actor_name, e.recorded_at, w.number, w.title, coalesce(%5$s, '') as companies
            from (%1$s) w
            join audit_event e on e.stream = concat('case:', cast(w.case_id as varchar(36)))
            where w.last_changed_at > %2$s
              and e.recorded_at > %2$s and e.actor_id <> %3$s and e.action not in (%4$s)
            order by e.recorded_at desc, e.id desc
            """.formatted(
                        scope.rows("", List.of(scope.ofTheTeam()), true),
                        scope.bind("since", since),
                        scope.me(),
                        scope.bind("access", EventCatalog.namesOf(EventCategory.ACCESS)),
                        CaseSubjectColumns.companies("w.case_id"));
        return scope.query(entities, sql, Today.MOST).list(WorklistCells::change);
    }

    /** Notes that the caller is here and answers when the previous visit ended; the first has no previous one. */
    private @Nullable Instant visit() {
        Instant moment = now.instant();
        Optional<Visit> last = lastVisit();
        if (last.isEmpty()) {
            note(
                    "insert into worklist_visit (before_this, last_seen, user_id) values (?1, ?2, ?3)"
                            + " on conflict do nothing",
                    NO_EARLIER,
                    moment);
            return null;
        }
        Instant seen = last.get().lastSeen();
        boolean isNew = seen.plus(SILENCE).isBefore(moment);
        Instant before = isNew ? seen : last.get().beforeThis();
        note("update worklist_visit set before_this = ?1, last_seen = ?2 where user_id = ?3", before, moment);
        return before.equals(NO_EARLIER) ? null : before;
    }

    /**
     * A visit that was noted.
     *
     * @param beforeThis when the one before it ended
     */
    private record Visit(Instant beforeThis, Instant lastSeen) {}

    private Optional<Visit> lastVisit() {
        return RowQuery.sql(entities, "select before_this, last_seen from worklist_visit where user_id = :user")
                .with("user", current.get().userId())
                .first(row -> new Visit(row.moment("before_this"), row.moment("last_seen")));
    }

    private void note(String sql, Instant before, Instant moment) {
        Query query = entities.createNativeQuery(sql);
        query.setParameter(1, before.atOffset(ZoneOffset.UTC))
                .setParameter(2, moment.atOffset(ZoneOffset.UTC))
                .setParameter(3, current.get().userId())
                .executeUpdate();
    }

    private static List<TaskLine> some(List<TaskLine> tasks, Predicate<TaskLine> wanted) {
        return tasks.stream().filter(wanted).limit(Today.MOST).toList();
    }
}
