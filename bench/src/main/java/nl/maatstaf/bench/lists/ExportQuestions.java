package nl.maatstaf.bench.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.maatstaf.bench.lists.Question.Kind;
import nl.maatstaf.portfolio.service.PortfolioFilter;
import nl.maatstaf.portfolio.service.PortfolioQueries;
import nl.maatstaf.time.AsOf;
import nl.maatstaf.worklist.service.WorklistFilter;
import nl.maatstaf.worklist.service.WorklistOrder;
import nl.maatstaf.worklist.service.WorklistQueries;
import nl.maatstaf.worklist.service.WorklistTab;

/** The rows of spreadsheets, read as the pages that send them read them. */
final class ExportQuestions {

    private ExportQuestions() {}

    static List<Question> of(ProductAnswers product, HandSql hand) {
        return List.of(worklist(product, hand), portfolio(product, hand));
    }

    private static Question worklist(ProductAnswers product, HandSql hand) {
        WorklistByHand all = WorklistByHand.inOrder(Readers.OFFICER, "w.due_on", "date '9999-12-31'", false);
        String sql = new WorklistAnswers(hand).page(all, WorklistQueries.EXPORTED);
        return new Question(
                "rows of a spreadsheet of the worklist, ten thousand at most",
                Kind.EXPORT,
                product.of(
                        Readers.OFFICER,
                        WorklistQueries.class,
                        lists -> {
                            List<String> rows = new ArrayList<>();
                            lists.export(
                                    WorklistFilter.of(WorklistTab.ALL),
                                    WorklistOrder.FIRST_DUE,
                                    row -> rows.add(WorklistAnswers.row(row)));
                            return rows;
                        },
                        rows -> rows),
                () -> hand.inRequest(
                        connection -> HandSql.rows(connection, sql, WorklistAnswers.places(Readers.OFFICER))));
    }

    private static Question portfolio(ProductAnswers product, HandSql hand) {
        PortfolioByHand asked = PortfolioByHand.today(hand);
        String sql = asked.rows(hand.text("open to a manager"));
        Map<String, Object> values = new HashMap<>(asked.values());
        return new Question(
                "rows of a spreadsheet of the portfolio",
                Kind.EXPORT,
                product.of(
                        Readers.MANAGER,
                        PortfolioQueries.class,
                        portfolio -> {
                            List<String> rows = new ArrayList<>();
                            portfolio.export(
                                    AsOf.day(GeneratedCases.today()),
                                    PortfolioFilter.all(),
                                    row -> rows.add(PortfolioQuestions.row(row)));
                            return rows;
                        },
                        rows -> rows),
                () -> hand.inRequest(connection -> HandSql.rows(connection, sql, values)));
    }
}
