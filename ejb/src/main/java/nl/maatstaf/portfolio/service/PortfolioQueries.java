package nl.maatstaf.portfolio.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.maatstaf.identity.Right;
import nl.maatstaf.identity.service.CurrentActor;
import nl.maatstaf.identity.service.Requires;
import org.jspecify.annotations.Nullable;

/** Reads the portfolio: its figures on a date, as known on a date, and the cases that each figure counts. */
@Stateless
public class PortfolioQueries {

    private static final String NAMES = """
            select 'programme', code, name_nl, name_en, 0, code from programme
            union all
            select 'cluster', code, name_nl, name_en, 0, name_nl from cluster
            union all
            select 'type', type_code, name_nl, name_en, -type_version, name_nl from case_type_version
            union all
            select 'stage', type_code || '/' || stage_code, name_nl, name_en, -type_version, type_code
            from case_type_stage
            order by 5, 6
            """;

    private EntityManager entities;

    private CurrentActor current;

    protected PortfolioQueries() {}

    @Inject
    public PortfolioQueries(EntityManager entities, CurrentActor current) {
        this.entities = entities;
        this.current = current;
    }

    /**
     * The figures on a date, in one statement.
     *
     * @param knownOn the date on which it was known so; empty for what is known now
     */
    @Requires(Right.VIEW_PORTFOLIO)
    public PortfolioSummary summary(LocalDate asOf, Optional<LocalDate> knownOn, PortfolioFilter filter) {
        List<PortfolioCell> cells = rows(new PortfolioStatement(asOf, knownOn, filter).cells(entities)).stream()
                .map(PortfolioCell::of)
                .toList();
        return PortfolioSummary.of(asOf, knownOn.orElse(null), cells);
    }

    /**
     * The cases that a figure counts, in the order of their numbers, in one statement: for management and auditors all,
     * with those they may not open masked, for officers those of their own.
     *
     * @param after the number of the last case of the page before, or {@link PortfolioCases#FROM_START}
     * @param limit at most so many
     */
    @Requires(Right.VIEW_PORTFOLIO)
    public PortfolioCases cases(
            LocalDate asOf, Optional<LocalDate> knownOn, PortfolioFilter filter, String after, int limit) {
        Query query = new PortfolioStatement(asOf, knownOn, filter).rows(entities, current.get(), after, limit + 1);
        List<PortfolioCaseRow> found =
                rows(query).stream().map(PortfolioCaseRow::of).toList();
        List<PortfolioCaseRow> page = found.stream().limit(limit).toList();
        return new PortfolioCases(page, found.size() > limit ? page.getLast().number() : null);
    }

    /** What to call the codes in figures and filters, in one statement. */
    @Requires(Right.VIEW_PORTFOLIO)
    public PortfolioNames names() {
        return PortfolioNames.of(rows(entities.createNativeQuery(NAMES)));
    }

    @SuppressWarnings("unchecked")
    private static List<@Nullable Object[]> rows(Query query) {
        return (List<@Nullable Object[]>) query.getResultList();
    }
}
