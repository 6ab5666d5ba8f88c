package nl.maatstaf.worklist.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.casefile.persistence.CaseSubjectColumns;
import nl.maatstaf.casefile.subject.CaseNumber;
import nl.maatstaf.database.Row;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/**
 * The worklist of an official: a page, what stands around it, and the whole for an export. A page takes five statements
 * whatever it shows, and follows the one before it by key, never by counting past it.
 */
@Stateless
public class WorklistQueries {

    /** Rows on a page. */
    public static final int PAGE = 50;

    /** The most rows an export holds. */
    public static final int EXPORTED = 10_000;

    /** Whether the action that a row shows waits for the company; the list of what waits looks at every task. */
    private static final String NEXT_WAITS = """
            coalesce((select ct.waits_for_company from case_task ct where ct.case_id = w.case_id and ct.state = 'OPEN'
              order by ct.due_on, ct.id limit 1), false)""";

    private static final String COLUMNS = """
            select w.number, w.place, w.title, {subject}, w.cluster_code,
              t.name_nl as type_nl, t.name_en as type_en, s.name_nl as stage_nl, s.name_en as stage_en, w.stage_position, w.stage_count,
              w.status, w.fictional, w.masked, w.next_action, w.due_on, {waits} as next_waits,
              w.officer_name, w.last_changed_at
            """.replace(
                            "{subject}",
                            CaseSubjectColumns.companies("w.case_id") + " as companies, "
                                    + CaseSubjectColumns.sites("w.case_id") + " as sites, "
                                    + CaseSubjectColumns.provinces("w.case_id") + " as provinces, "
                                    + CaseSubjectColumns.clusters("w.case_id") + " as clusters")
                    .replace("{waits}", NEXT_WAITS)
            + ContributedColumns.all().stream()
                    .flatMap(columns -> columns.stored().stream())
                    .map(", w.%s"::formatted)
                    .collect(Collectors.joining());

    private static final String NAMED = """
             join case_type_version t on t.type_code = w.type_code and t.type_version = w.type_version
             join case_type_stage s on s.type_code = w.type_code and s.type_version = w.type_version
              and s.stage_code = w.stage_code
            """;

    private EntityManager entities;

    private CurrentActor current;
    private Now now;

    protected WorklistQueries() {}

    @Inject
    public WorklistQueries(EntityManager entities, CurrentActor current, Now now) {
        this.entities = entities;
        this.current = current;
        this.now = now;
    }

    /**
     * A page of the cases that pass the filter, with counts and what can be filtered by.
     *
     * @param cursor where it begins or ends; without one it is the first page
     * @throws Refusal {@link WorklistRefusals#NO_WORKLIST} to who acts for a company
     */
    @Requires(Right.VIEW_CASES)
    public WorklistView page(WorklistFilter filter, WorklistOrder order, @Nullable WorklistCursor cursor) {
        List<Placed> found = find(filter, order, cursor, PAGE + 1)
                .list(row -> new Placed(WorklistCells.row(row), row.text("place")));
        boolean back = cursor != null && cursor.back();
        boolean more = found.size() > PAGE;
        List<Placed> shown = new ArrayList<>(found.subList(0, Math.min(PAGE, found.size())));
        if (back) {
            Collections.reverse(shown);
        }
        boolean previous = !shown.isEmpty() && (back ? more : cursor != null);
        boolean next = !shown.isEmpty() && (back || more);
        Counts counts = counts(filter);
        return new WorklistView(
                shown.stream().map(Placed::row).toList(),
                previous ? shown.getFirst().cursor(true) : null,
                next ? shown.getLast().cursor(false) : null,
                counts.byTab(),
                counts.total(),
                options(filter.type()));
    }

    /** Hands over every case that passes the filter, in order, at most {@value #EXPORTED}, in one statement. */
    @Requires(Right.VIEW_CASES)
    public void export(WorklistFilter filter, WorklistOrder order, Consumer<WorklistRow> reader) {
        find(filter, order, null, EXPORTED).forEach(row -> reader.accept(WorklistCells.row(row)));
    }

    /**
     * The case whose number someone typed, whatever its capitals, spaces and dashes; none where there is no such case or the caller may not
     * open it.
     */
    @Requires(Right.VIEW_CASES)
    public Optional<String> findNumber(String typed) {
        CaseNumber number = new CaseNumber(typed);
        if (!number.isComplete()) {
            return Optional.empty();
        }
        WorklistScope scope = scope();
        String sql = scope.rows("", List.of(), true) + " and w.number = " + scope.bind("number", number.text());
        return scope.query(entities, sql, 1).first(row -> row.text("number"));
    }

    /** A row with the value it is sorted by. */
    private record Placed(WorklistRow row, String value) {
        WorklistCursor cursor(boolean back) {
            return new WorklistCursor(back, value, row.number());
        }
    }

    /** Names are joined once it is known which rows they are of: the page is cut first. */
    private RowQuery find(WorklistFilter filter, WorklistOrder order, @Nullable WorklistCursor cursor, int most) {
        WorklistScope scope = scope();
        boolean descending = order.descending() ^ (cursor != null && cursor.back());
        String direction = descending ? " desc" : "";
        String rows = order.sort().parts(scope.masks() && !WorklistSelection.leavesMaskedOut(filter)).stream()
                .map(part -> "select f.* from ("
                        + selection(scope).rows(filter, ", " + part.place() + " as place")
                        + part.condition(scope.open()) + beyond(scope, order.sort(), part, cursor, descending)
                        + " order by " + part.order(WorklistSelection.same(filter), direction)
                        + " fetch first " + most + " rows only) f")
                .collect(Collectors.joining(" union all "));
        TypedWords words = new TypedWords(scope, filter.text());
        String sql = COLUMNS + words.otherName() + " from (" + rows + ") w" + NAMED + " order by w.place" + direction
                + ", w.number" + direction;
        return scope.query(entities, sql, most);
    }

    private static String beyond(
            WorklistScope scope,
            WorklistSort sort,
            WorklistSort.Part part,
            @Nullable WorklistCursor cursor,
            boolean descending) {
        Optional<Object> value = Optional.ofNullable(cursor).flatMap(at -> sort.parse(at.value()));
        if (cursor == null || value.isEmpty()) {
            return "";
        }
        return " and (" + part.place() + ", w.number) " + (descending ? "< (" : "> (")
                + scope.bind("place", value.get()) + ", " + scope.bind("number", cursor.number()) + ")";
    }

    private record Counts(Map<WorklistTab, Integer> byTab, int total) {}

    /** How many cases each tab has and how many pass the filter, none past one more than is shown. */
    private Counts counts(WorklistFilter filter) {
        WorklistScope scope = scope();
        WorklistSelection selection = selection(scope);
        List<String> columns = new ArrayList<>();
        for (WorklistTab tab : WorklistTab.values()) {
            columns.add(count(selection, WorklistFilter.of(tab), column(tab)));
        }
        columns.add(count(selection, filter, "total"));
        return scope.query(entities, "select " + String.join(", ", columns), 1)
                .first(WorklistQueries::counts)
                .orElseThrow();
    }

    private static String count(WorklistSelection selection, WorklistFilter filter, String name) {
        return "(select count(*) from (select 1 as one from (" + selection.rows(filter, "")
                + WorklistSelection.byDeadline(filter) + " limit " + (WorklistView.COUNTED + 1) + ") r) c) as " + name;
    }

    private static Counts counts(Row row) {
        Map<WorklistTab, Integer> byTab = new EnumMap<>(WorklistTab.class);
        for (WorklistTab tab : WorklistTab.values()) {
            byTab.put(tab, row.number(column(tab)));
        }
        return new Counts(byTab, row.number("total"));
    }

    private static String column(WorklistTab tab) {
        return "tab_" + tab.name().toLowerCase(Locale.ROOT);
    }

    /** What the worklist can be filtered by; the stages of one type when it is given. */
    @Requires(Right.VIEW_CASES)
    public WorklistOptions options(@Nullable String type) {
        if (current.get().isCompany()) {
            throw WorklistRefusals.NO_WORKLIST.with();
        }
        return WorklistOptionStatements.read(entities, type == null ? "" : type);
    }

    private WorklistScope scope() {
        return new WorklistScope(current.get());
    }

    private WorklistSelection selection(WorklistScope scope) {
        return new WorklistSelection(scope, now.today());
    }
}
