package nl.maatstaf.bench.lists;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.maatstaf.access.Actor;
import nl.maatstaf.agreement.persistence.ListedReduction;
import nl.maatstaf.worklist.service.WorklistOptions;
import nl.maatstaf.worklist.service.WorklistRow;
import nl.maatstaf.worklist.service.WorklistTab;
import nl.maatstaf.worklist.service.WorklistView;

/** A request of the worklist: its page, the counts beside the tabs, and what can be filtered by. */
final class WorklistAnswers {

    private static final int ON_A_PAGE = 51;

    private final HandSql hand;

    WorklistAnswers(HandSql hand) {
        this.hand = hand;
    }

    /** What the product showed. */
    static List<String> of(WorklistView view) {
        List<String> all = ProductAnswers.each(view.rows(), WorklistAnswers::row);
        Map<WorklistTab, Integer> counts = view.counts();
        all.add(Cells.of(
                counts.get(WorklistTab.MINE),
                counts.get(WorklistTab.TEAM),
                counts.get(WorklistTab.WAITING),
                counts.get(WorklistTab.LATE),
                counts.get(WorklistTab.ALL),
                view.total()));
        WorklistOptions options = view.options();
        for (List<WorklistOptions.Option> some : List.of(
                options.types(),
                options.stages(),
                options.clusters(),
                options.provinces(),
                options.sectors(),
                options.officers())) {
            some.forEach(one ->
                    all.add(Cells.of(one.code(), one.name().nl(), one.name().en())));
        }
        return all;
    }

    static String row(WorklistRow row) {
        ListedReduction reduction = row.contributed(ListedReduction.class);
        return Cells.of(
                row.number(),
                row.title(),
                row.organisation(),
                row.sites(),
                row.provinces(),
                row.cluster(),
                row.type().nl(),
                row.type().en(),
                row.stage().nl(),
                row.stage().en(),
                row.position(),
                row.stageCount(),
                row.status(),
                row.fictional(),
                row.masked(),
                row.nextAction(),
                row.dueOn(),
                row.waitsForCompany(),
                row.officer(),
                row.lastChangedAt(),
                reduction.low(),
                reduction.central(),
                reduction.high(),
                reduction.certainty() == null ? null : reduction.certainty().hardness());
    }

    /** The same by hand. */
    List<String> of(WorklistByHand asked) throws SQLException {
        Map<String, Object> values = new HashMap<>(asked.values());
        values.putAll(places(asked.reader()));
        values.putIfAbsent("type", "");
        return hand.inRequest(connection -> {
            List<String> page = HandSql.rows(connection, page(asked, ON_A_PAGE), values);
            List<String> all = new ArrayList<>(page.subList(0, Math.min(ON_A_PAGE - 1, page.size())));
            all.addAll(HandSql.rows(connection, counts(asked), values));
            all.addAll(options(connection, values));
            return all;
        });
    }

    /** What a statement is told of who asks. */
    static Map<String, Object> places(Actor reader) {
        return Map.of(
                "me", reader.userId(),
                "today", GeneratedCases.today(),
                "programmes", reader.programmes().toArray(String[]::new));
    }

    /** The statement of at most so many rows. */
    String page(WorklistByHand asked, int most) {
        return hand.text("worklist page")
                .replace("{rows}", rows(asked))
                .replace("{direction}", asked.direction())
                .replace("{most}", String.valueOf(most));
    }

    private String rows(WorklistByHand asked) {
        String rows = asked.pieces().stream()
                .map(piece -> "(" + hand.text(piece) + ")")
                .reduce((one, other) -> one + " union all " + other)
                .orElseThrow();
        return rows.replace("{condition}", condition(asked))
                .replace("{place}", asked.place())
                .replace("{order}", asked.order())
                .replace("{nothing}", asked.nothing())
                .replace("{direction}", asked.direction());
    }

    private String counts(WorklistByHand asked) {
        boolean official = asked.isOfficer();
        String total = asked.total().isEmpty()
                ? hand.text("total of a filter").replace("{condition}", condition(asked))
                : asked.total();
        String visible =
                official ? hand.text("visible to an officer") : asked.isMasking() ? "true" : "not w.confidential";
        return hand.text(official ? "counts of an officer" : "counts of a manager")
                .replace("{total}", total)
                .replace("{visible}", visible);
    }

    private String condition(WorklistByHand asked) {
        return asked.condition().startsWith("== ")
                ? inAll(hand.text(asked.condition().substring(3)))
                : asked.condition();
    }

    private static String inAll(String condition) {
        return "w.status <> 'ENTERED_IN_ERROR' and " + condition;
    }

    private List<String> options(Connection connection, Map<String, Object> values) throws SQLException {
        List<String> all = new ArrayList<>();
        for (String some : List.of("types and stages", "places and sectors", "officers")) {
            all.addAll(HandSql.rows(connection, hand.text("options: " + some), values));
        }
        return all;
    }
}
