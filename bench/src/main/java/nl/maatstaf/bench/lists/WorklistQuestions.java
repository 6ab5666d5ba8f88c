package nl.maatstaf.bench.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.maatstaf.access.Actor;
import nl.maatstaf.bench.lists.Question.Kind;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.worklist.service.DueWindow;
import nl.maatstaf.worklist.service.WorklistFilter;
import nl.maatstaf.worklist.service.WorklistOrder;
import nl.maatstaf.worklist.service.WorklistQueries;
import nl.maatstaf.worklist.service.WorklistSort;
import nl.maatstaf.worklist.service.WorklistTab;
import org.jspecify.annotations.Nullable;

/** Requests of the worklist: every order, tab and filter, of an officer and of a manager. */
final class WorklistQuestions {

    private static final String IN_USE = "w.status <> 'ENTERED_IN_ERROR'";
    private static final String RUNNING = "w.status in ('ACTIVE', 'PAUSED')";
    private static final UUID COLLEAGUE = GeneratedCases.user(25);

    /** By code of the order: the column, and what masked rows have there; none where they are in the same order. */
    private static final Map<String, List<String>> ORDERS = Map.of(
            "number", List.of("w.number", ""),
            "company", List.of("w.organisation_key", "''"),
            "stage", List.of("w.stage_position", ""),
            "deadline", List.of("w.due_on", "date '9999-12-31'"),
            "officer", List.of("w.officer_key", "''"),
            "changed", List.of("w.last_changed_at", ""),
            "reduction", List.of("w.reduction_key", ""));

    private final ProductAnswers product;
    private final WorklistAnswers answers;
    private final Actor reader;
    private final String who;
    private final List<Question> all = new ArrayList<>();

    private WorklistQuestions(ProductAnswers product, WorklistAnswers answers, Actor reader, String who) {
        this.product = product;
        this.answers = answers;
        this.reader = reader;
        this.who = who;
    }

    static List<Question> of(ProductAnswers product, HandSql hand) {
        WorklistAnswers answers = new WorklistAnswers(hand);
        List<Question> all = new ArrayList<>();
        all.addAll(new WorklistQuestions(product, answers, Readers.OFFICER, "officer").all());
        all.addAll(new WorklistQuestions(product, answers, Readers.MANAGER, "manager").all());
        return all;
    }

    private List<Question> all() {
        for (WorklistSort sort : WorklistSort.all()) {
            for (boolean descending : new boolean[] {false, true}) {
                List<String> order = ORDERS.getOrDefault(sort.code(), List.of());
                add(
                        "all by " + sort.code() + (descending ? ", descending" : ""),
                        WorklistFilter.of(WorklistTab.ALL),
                        new WorklistOrder(sort, descending),
                        WorklistByHand.inOrder(reader, order.getFirst(), order.getLast(), descending));
            }
        }
        tab(WorklistTab.MINE, IN_USE + " and w.officer_id = :me", "w.officer_id, ", "mine");
        add(
                "tab team",
                WorklistFilter.of(WorklistTab.TEAM),
                WorklistOrder.FIRST_DUE,
                reader.equals(Readers.OFFICER) ? WorklistByHand.team(reader) : ofTeam());
        tab(WorklistTab.WAITING, RUNNING + " and w.waits_for_company = true", "w.waits_for_company, ", "waiting");
        tab(WorklistTab.LATE, RUNNING + " and w.due_on < :today", "", "late");
        texts();
        filters();
        return all;
    }

    private WorklistByHand ofTeam() {
        return WorklistByHand.tab(
                reader,
                IN_USE + " and w.case_id in (select i.case_id from worklist_item i where i.officer_id = :me"
                        + " union select m.case_id from case_team_member m where m.user_id = :me)",
                "",
                "team");
    }

    private void texts() {
        text("text: a company", Landmarks.COMPANY_NAME);
        text("text: a number", Landmarks.number());
        text("text: a word of a tenth", "papier");
        text("text: no case", "qqqzzz");
    }

    private void text(String name, String typed) {
        Map<String, Object> values =
                Map.of("key", "%" + Landmarks.key(typed) + "%");
        add(
                name,
                filter(null, null, null, null, null, null, null, typed),
                WorklistOrder.FIRST_DUE,
                WorklistByHand.filter(reader, "== with a text", values),
                WorklistByHand.filter(reader, "== with a common text", values));
    }

    private void filters() {
        open(
                "sector",
                filter(null, null, null, null, "zinc", null, null, null),
                "== of a sector",
                Map.of("sector", "zinc"));
        open(
                "province",
                filter(null, null, null, "Utrecht", null, null, null, null),
                IN_USE + " and w.province = :province",
                Map.of("province", "Utrecht"));
        open(
                "another officer",
                filter(null, null, null, null, null, COLLEAGUE, null, null),
                IN_USE + " and w.officer_id = :officer",
                Map.of("officer", COLLEAGUE));
        open(
                "due within a fortnight",
                filter(null, null, null, null, null, null, DueWindow.FORTNIGHT, null),
                RUNNING + " and w.due_on between :today and :today + 14",
                Map.of());
        masking(
                "status stopped",
                filter(null, null, CaseStatus.STOPPED, null, null, null, null, null),
                "w.status = 'STOPPED'");
        masking(
                "type and stage",
                filter("maatwerk", "jloi", null, null, null, null, null, null),
                IN_USE + " and w.type_code = 'maatwerk' and w.stage_code = 'jloi'");
        masking(
                "a rare type, stage and status",
                filter("top60_interview", "publish", CaseStatus.PAUSED, null, null, null, null, null),
                "w.type_code = 'top60_interview' and w.stage_code = 'publish' and w.status = 'PAUSED'");
    }

    private void tab(WorklistTab tab, String condition, String sameFirst, String count) {
        add(
                "tab " + count,
                WorklistFilter.of(tab),
                WorklistOrder.FIRST_DUE,
                WorklistByHand.tab(reader, condition, sameFirst, count));
    }

    private void open(String name, WorklistFilter filter, String condition, Map<String, Object> values) {
        add(name, filter, WorklistOrder.FIRST_DUE, WorklistByHand.filter(reader, condition, values));
    }

    private void masking(String name, WorklistFilter filter, String condition) {
        String type = filter.type() == null ? "" : filter.type();
        add(
                name,
                filter,
                WorklistOrder.FIRST_DUE,
                WorklistByHand.maskingFilter(reader, condition, Map.of("type", type)));
    }

    private void add(String name, WorklistFilter filter, WorklistOrder order, WorklistByHand... hand) {
        all.add(new Question(
                "worklist, " + who + ": " + name,
                Kind.LIST,
                product.of(
                        reader, WorklistQueries.class, lists -> lists.page(filter, order, null), WorklistAnswers::of),
                Stream.of(hand)
                        .<Question.Answer>map(one -> () -> answers.of(one))
                        .toList()));
    }

    private static WorklistFilter filter(
            @Nullable String type,
            @Nullable String stage,
            @Nullable CaseStatus status,
            @Nullable String province,
            @Nullable String sector,
            @Nullable UUID officer,
            @Nullable DueWindow due,
            @Nullable String text) {
        return new WorklistFilter(WorklistTab.ALL, type, stage, status, null, province, sector, officer, due, text);
    }
}
