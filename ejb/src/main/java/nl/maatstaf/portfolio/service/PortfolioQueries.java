package nl.maatstaf.portfolio.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.database.Row;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Label;
import nl.maatstaf.time.AsOf;
import nl.maatstaf.time.TimeRefusals;
import nl.maatstaf.time.service.Now;

/** Reads the portfolio: its figures on a date, as known on a date, and the cases that each figure counts. */
@Stateless
public class PortfolioQueries {

    private static final String PROGRAMMES = "select code, name_nl, name_en from programme order by code";

    private static final String PLACES = """
            select p.code, p.name_nl, p.name_en, p.is_province
            from (
                select c.code, c.name_nl, c.name_en, false as is_province from cluster c
                union all
                select distinct s.province, s.province, s.province, true from site s where s.province is not null) p
            order by p.name_nl
            """;

    private static final String STAGES = """
            select t.type_code, t.type_version, t.name_nl as type_nl, t.name_en as type_en,
                s.stage_code, s.name_nl as stage_nl, s.name_en as stage_en
            from case_type_version t
            join case_type_stage s on s.type_code = t.type_code and s.type_version = t.type_version
            order by t.type_version desc, t.name_nl, s.position
            """;

    private EntityManager entities;

    private CurrentActor current;

    private Now now;

    protected PortfolioQueries() {}

    @Inject
    public PortfolioQueries(EntityManager entities, CurrentActor current, Now now) {
        this.entities = entities;
        this.current = current;
        this.now = now;
    }

    /**
     * The figures on a date, in one statement.
     *
     * @throws Refusal {@link TimeRefusals#DATE_IN_FUTURE} when a day is asked that is still to come
     */
    @Requires(Right.VIEW_PORTFOLIO)
    public PortfolioSummary summary(AsOf asked, PortfolioFilter filter) {
        return PortfolioSummary.of(
                asked, statement(asked, filter).cells(entities).list(PortfolioCell::of));
    }

    /**
     * The cases that a figure counts, in the order of their numbers, in two statements: for management and auditors all,
     * with those they may not open masked, for officers those of their own.
     *
     * @param after the number of the last case of the page before, or {@link PortfolioCases#FROM_START}
     * @param limit at most so many
     * @throws Refusal {@link TimeRefusals#DATE_IN_FUTURE} when a day is asked that is still to come
     */
    @Requires(Right.VIEW_PORTFOLIO)
    public PortfolioCases cases(AsOf asked, PortfolioFilter filter, String after, int limit) {
        PortfolioStatement statement = statement(asked, filter);
        List<Found> found =
                statement.page(entities, after, limit + 1).list(row -> new Found(row.id("id"), row.text("number")));
        if (found.isEmpty()) {
            return new PortfolioCases(List.of(), null);
        }
        List<Found> page = found.stream().limit(limit).toList();
        return new PortfolioCases(
                statement.rows(entities, page.stream().map(Found::id).toList()).list(PortfolioCaseRow::of),
                found.size() > limit ? page.getLast().number() : null);
    }

    /** A case of a page. */
    private record Found(UUID id, String number) {}

    /**
     * Hands over all those cases in the same order, in one statement, while the database finds them.
     *
     * @throws Refusal {@link TimeRefusals#DATE_IN_FUTURE} when a day is asked that is still to come
     */
    @Requires(Right.VIEW_PORTFOLIO)
    public void export(AsOf asked, PortfolioFilter filter, Consumer<PortfolioCaseRow> reader) {
        statement(asked, filter).rows(entities).forEach(row -> reader.accept(PortfolioCaseRow.of(row)));
    }

    /** What to call the codes in figures and filters, in three statements. */
    @Requires(Right.VIEW_PORTFOLIO)
    public PortfolioNames names() {
        Map<Boolean, List<PortfolioNames.Named>> places = RowQuery.sql(entities, PLACES).list(Place::of).stream()
                .collect(Collectors.partitioningBy(
                        Place::isProvince, Collectors.mapping(Place::named, Collectors.toList())));
        return PortfolioNames.of(
                named(PROGRAMMES),
                places.getOrDefault(false, List.of()),
                places.getOrDefault(true, List.of()),
                RowQuery.sql(entities, STAGES)
                        .list(row -> new PortfolioNames.Stage(
                                row.text("type_code"),
                                row.number("type_version"),
                                new Label(row.text("type_nl"), row.text("type_en")),
                                row.text("stage_code"),
                                new Label(row.text("stage_nl"), row.text("stage_en")))));
    }

    private PortfolioStatement statement(AsOf asked, PortfolioFilter filter) {
        asked.checkNotAfter(now.today());
        return new PortfolioStatement(current.get(), asked, filter);
    }

    /** A cluster or a province. */
    private record Place(PortfolioNames.Named named, boolean isProvince) {
        static Place of(Row row) {
            return new Place(
                    new PortfolioNames.Named(row.text("code"), new Label(row.text("name_nl"), row.text("name_en"))),
                    row.flag("is_province"));
        }
    }

    private List<PortfolioNames.Named> named(String sql) {
        return RowQuery.sql(entities, sql)
                .list(row -> new PortfolioNames.Named(
                        row.text("code"), new Label(row.text("name_nl"), row.text("name_en"))));
    }
}
