package nl.maatstaf.bench.lists;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.maatstaf.access.Actor;
import nl.maatstaf.agreement.CountingRule;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.bench.lists.Question.Kind;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.portfolio.service.PortfolioCaseRow;
import nl.maatstaf.portfolio.service.PortfolioCases;
import nl.maatstaf.portfolio.service.PortfolioFilter;
import nl.maatstaf.portfolio.service.PortfolioFilter.Reduction;
import nl.maatstaf.portfolio.service.PortfolioQueries;
import nl.maatstaf.portfolio.service.PortfolioSummary;
import nl.maatstaf.quantity.Tonnes;
import nl.maatstaf.quantity.TonnesBand;
import nl.maatstaf.time.AsOf;
import org.jspecify.annotations.Nullable;

/** The portfolio: a page of the cases behind a figure, and the figures. */
final class PortfolioQuestions {

    private static final int ON_A_PAGE = 50;

    private final ProductAnswers product;
    private final HandSql hand;
    private final List<Question> all = new ArrayList<>();

    private PortfolioQuestions(ProductAnswers product, HandSql hand) {
        this.product = product;
        this.hand = hand;
    }

    static List<Question> of(ProductAnswers product, HandSql hand) {
        PortfolioQuestions questions = new PortfolioQuestions(product, hand);
        questions.pages("officer", Readers.OFFICER, hand.text("open to an officer"));
        questions.pages("manager", Readers.MANAGER, hand.text("open to a manager"));
        PortfolioByHand now = PortfolioByHand.today(hand);
        LocalDate past = GeneratedCases.today().minusYears(4);
        questions.summary("today", now, null, PortfolioFilter.all(), "true");
        questions.summary(
                "four years ago as known three years ago",
                new PortfolioByHand(hand, past, past.plusYears(1), false),
                past.plusYears(1),
                PortfolioFilter.all(),
                "true");
        questions.summary(
                "of a programme",
                now,
                null,
                filter("ruimte", null, null, null),
                "c.programme_code = 'ruimte'");
        return questions.all;
    }

    private void pages(String who, Actor reader, String open) {
        page(who + ": first page", reader, open, PortfolioFilter.all(), PortfolioCases.FROM_START, "true");
        page(who + ": from the middle", reader, open, PortfolioFilter.all(), Landmarks.number(), "true");
        page(
                who + ": running, with a reduction by letter of intent",
                reader,
                open,
                filter("maatwerk", CaseStatus.ACTIVE, Reduction.COUNTED, InstrumentKind.JLOI),
                PortfolioCases.FROM_START,
                "c.programme_code = 'maatwerk' and coalesce(t.status, 'ACTIVE') = 'ACTIVE' and r.hardness = 2");
    }

    private void page(String name, Actor reader, String open, PortfolioFilter filter, String after, String condition) {
        PortfolioByHand asked = PortfolioByHand.today(hand);
        String sql = asked.page(open, reader.seesAllProgrammes() ? condition : condition + " and " + open);
        Map<String, Object> values = new HashMap<>(asked.values());
        values.putAll(WorklistAnswers.places(reader));
        values.put("after", after);
        all.add(new Question(
                "portfolio list, " + name,
                Kind.LIST,
                product.of(
                        reader,
                        PortfolioQueries.class,
                        portfolio ->
                                portfolio.cases(AsOf.day(GeneratedCases.today()), filter, after, ON_A_PAGE),
                        cases -> ProductAnswers.each(cases.rows(), PortfolioQuestions::row)),
                () -> hand.inRequest(connection -> {
                    List<String> found = HandSql.rows(connection, sql, values);
                    return found.subList(0, Math.min(ON_A_PAGE, found.size()));
                })));
    }

    private void summary(
            String name, PortfolioByHand asked, @Nullable LocalDate knownOn, PortfolioFilter filter, String condition) {
        String sql = asked.cells(condition);
        all.add(new Question(
                "portfolio summary, " + name,
                Kind.SUMMARY,
                product.of(
                        Readers.MANAGER,
                        PortfolioQueries.class,
                        portfolio -> portfolio.summary(AsOf.day(asked.day()).asKnownOn(knownOn), filter),
                        PortfolioQuestions::rows),
                () -> byHand(sql, asked.values())));
    }

    private List<String> byHand(String sql, Map<String, Object> values) throws SQLException {
        SummaryByHand summary = new SummaryByHand();
        hand.inRequest(connection -> HandSql.rows(connection, sql, values)).forEach(summary::add);
        return summary.rows();
    }

    private static List<String> rows(PortfolioSummary summary) {
        List<String> rows = new ArrayList<>();
        rows.add(Cells.of("cases", summary.cases()));
        summary.casesByType().forEach((type, cases) -> rows.add(Cells.of("type", type, cases)));
        summary.casesByStage().forEach((stage, cases) -> rows.add(Cells.of("stage", stage, cases)));
        summary.casesByStatus().forEach((status, cases) -> rows.add(Cells.of("status", status, cases)));
        summary.signed().forEach((kind, cases) -> rows.add(Cells.of("signed", kind, cases)));
        rows.add(Cells.of(
                "reduction", summary.reduction().cases(), summary.reduction().withoutCentral()));
        return rows.stream().sorted().toList();
    }

    static String row(PortfolioCaseRow row) {
        TonnesBand band = row.reduction();
        InstrumentKind hardness = row.hardness();
        return Cells.of(
                row.number(),
                row.title(),
                row.organisation(),
                row.type(),
                row.stage(),
                row.status(),
                row.cluster(),
                row.highest(),
                hardness == null ? 0 : hardness.hardness(),
                band == null ? null : tonnes(band.low()),
                band == null ? null : tonnes(band.central()),
                band == null ? null : tonnes(band.high()),
                row.masked());
    }

    private static @Nullable Object tonnes(@Nullable Tonnes tonnes) {
        return tonnes == null ? null : tonnes.value();
    }

    private static PortfolioFilter filter(
            String programme,
            @Nullable CaseStatus status,
            @Nullable Reduction reduction,
            @Nullable InstrumentKind hardness) {
        return new PortfolioFilter(
                programme, null, null, status, null, null, null, null, null, null, reduction, hardness, CountingRule.DEFAULT_YEAR);
    }
}
