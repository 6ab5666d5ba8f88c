package nl.maatstaf.agreement.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.function.Function;
import nl.maatstaf.agreement.CountingRule;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.database.HistoryCondition;
import nl.maatstaf.database.Row;
import nl.maatstaf.database.StatementParameters;
import nl.maatstaf.worklist.service.Heading;
import nl.maatstaf.worklist.service.ListColumn;
import nl.maatstaf.worklist.service.ListColumns;
import nl.maatstaf.worklist.service.SheetColumn;
import nl.maatstaf.worklist.service.WorklistSort;
import org.jspecify.annotations.Nullable;

/** The reduction of a case in the lists, and how certain it is. Without a reduction, what it is sorted by is below zero. */
public final class ReductionColumns implements ListColumns {

    private static final String CONTEXT = "agreement";
    private static final Year TARGET_YEAR = Year.of(CountingRule.DEFAULT_YEAR);
    private static final int TONNES_IN_KT = 3;

    /** A row is worked out when something changes and not when a day comes, so it counts what is signed on any day. */
    private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

    private static final WorklistSort BY_REDUCTION = WorklistSort.byDecimal("reduction", "reduction_key");

    @Override
    public List<String> stored() {
        return List.of("low_tonnes", "central_tonnes", "high_tonnes", "hardness", "reduction_key");
    }

    @Override
    public String select(String cases, StatementParameters values) {
        CountingCommitmentsSelect counting = new CountingCommitmentsSelect(
                CountingRule.GREENHOUSE_GASES,
                values.bind("day", ANY_DAY),
                values.bind("knownBefore", HistoryCondition.STILL_KNOWN),
                values.bind("year", CountingRule.DEFAULT_YEAR));
        return """
            select rc.id as case_id, r.low_tonnes, r.central_tonnes, r.high_tonnes, r.hardness,
              coalesce(r.central_tonnes, r.high_tonnes, r.low_tonnes, -1) as reduction_key
            from case_file rc
            left join (
            %2$s) r on r.case_id = rc.id
            where rc.id in (%1$s)""".formatted(cases, counting.of("m.case_id in (" + cases + ")"));
    }

    @Override
    public ListedReduction read(Row row) {
        return new ListedReduction(
                kilotonnes(row.findDecimal("low_tonnes")),
                kilotonnes(row.findDecimal("central_tonnes")),
                kilotonnes(row.findDecimal("high_tonnes")),
                certainty(row.findNumber("hardness")));
    }

    @Override
    public List<ListColumn> shown() {
        return List.of(
                new ListColumn(
                        CONTEXT,
                        "reduction",
                        Heading.of("agreement.column.reduction", TARGET_YEAR),
                        "agreement.column.reduction.unit",
                        true,
                        BY_REDUCTION),
                new ListColumn(CONTEXT, "certainty", Heading.of("agreement.column.certainty"), null, false, null));
    }

    @Override
    public List<SheetColumn> exported() {
        return List.of(
                exported(Heading.of("agreement.column.low", TARGET_YEAR), ListedReduction::low),
                exported(Heading.of("agreement.column.central", TARGET_YEAR), ListedReduction::central),
                exported(Heading.of("agreement.column.high", TARGET_YEAR), ListedReduction::high),
                exported(Heading.of("agreement.column.certainty"), ListedReduction::certainty));
    }

    private static SheetColumn exported(Heading heading, Function<ListedReduction, @Nullable Object> value) {
        return new SheetColumn(heading, row -> value.apply(row.contributed(ListedReduction.class)));
    }

    private static @Nullable BigDecimal kilotonnes(@Nullable BigDecimal tonnes) {
        return tonnes == null ? null : tonnes.movePointLeft(TONNES_IN_KT).stripTrailingZeros();
    }

    private static @Nullable InstrumentKind certainty(@Nullable Integer hardness) {
        return hardness == null ? null : InstrumentKind.ofHardness(hardness).orElse(null);
    }
}
