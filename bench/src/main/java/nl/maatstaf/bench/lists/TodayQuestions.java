package nl.maatstaf.bench.lists;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.access.Actor;
import nl.maatstaf.bench.lists.Question.Kind;
import nl.maatstaf.worklist.service.ChangeLine;
import nl.maatstaf.worklist.service.TaskLine;
import nl.maatstaf.worklist.service.Today;
import nl.maatstaf.worklist.service.TodayService;

/** The day of an official: what is to be done, and what changed since the visit before. */
final class TodayQuestions {

    private final HandSql hand;

    private TodayQuestions(HandSql hand) {
        this.hand = hand;
    }

    static List<Question> of(ProductAnswers product, HandSql hand) {
        TodayQuestions questions = new TodayQuestions(hand);
        return List.of(new Question(
                "today of an officer",
                Kind.LIST,
                product.of(Readers.OFFICER, TodayService.class, TodayService::look, TodayQuestions::rows),
                () -> questions.byHand(Readers.OFFICER)));
    }

    private List<String> byHand(Actor reader) throws SQLException {
        String visible = hand.text("visible to an officer");
        Map<String, Object> values = new HashMap<>(WorklistAnswers.places(reader));
        values.put("soon", GeneratedCases.today().plusDays(14));
        values.put("since", GeneratedCases.today().minusDays(1).atTime(10, 0).atOffset(ZoneOffset.UTC));
        return hand.inRequest(connection -> {
            List<String> rows = new ArrayList<>();
            HandSql.rows(connection, hand.text("today: visit"), values);
            seen(connection, values);
            rows.addAll(
                    shown(HandSql.rows(connection, hand.text("today: tasks").replace("{visible}", visible), values)));
            rows.addAll(HandSql.rows(connection, hand.text("today: changes").replace("{visible}", visible), values));
            return rows.stream().sorted().toList();
        });
    }

    /** Of overdue tasks, of those due soon and of those of companies as many as a list has. */
    private static List<String> shown(List<String> tasks) {
        Map<String, List<String>> byList = tasks.stream().collect(Collectors.groupingBy(task -> {
            String[] cells = task.split(" \\| ");
            boolean late = LocalDate.parse(cells[2]).isBefore(GeneratedCases.today());
            return cells[3].equals("true") ? "waiting" : late ? "late" : "soon";
        }));
        return byList.values().stream()
                .flatMap(list -> list.stream().limit(Today.MOST))
                .toList();
    }

    private void seen(Connection connection, Map<String, Object> values) throws SQLException {
        try (PreparedStatement update = HandSql.prepared(connection, hand.text("today: seen"), values)) {
            update.executeUpdate();
        }
    }

    private static List<String> rows(Today today) {
        Stream<String> tasks = Stream.of(today.overdue(), today.soon(), today.waiting())
                .flatMap(List::stream)
                .map(TodayQuestions::row);
        Stream<String> changes = today.changes().stream().map(TodayQuestions::row);
        return Stream.concat(tasks, changes).sorted().toList();
    }

    private static String row(TaskLine task) {
        return Cells.of(
                task.id(),
                task.title(),
                task.dueOn(),
                task.waitsForCompany(),
                task.number(),
                task.caseTitle(),
                task.organisation(),
                task.stage().nl(),
                task.stage().en());
    }

    private static String row(ChangeLine change) {
        return Cells.of(
                change.type().code(),
                change.who(),
                change.at(),
                change.number(),
                change.caseTitle(),
                change.organisation());
    }
}
