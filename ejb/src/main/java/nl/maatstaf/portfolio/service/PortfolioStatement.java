package nl.maatstaf.portfolio.service;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.maatstaf.access.Actor;
import nl.maatstaf.agreement.CountingRule;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.persistence.CountingCommitmentsSelect;
import nl.maatstaf.casefile.persistence.CaseAccessCondition;
import nl.maatstaf.casefile.persistence.CaseSubjectColumns;
import nl.maatstaf.database.HistoryCondition;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.database.StatementParameters;
import nl.maatstaf.time.AsOf;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/**
 * The one statement behind every figure and every list: a row for each case that stands on the date, with what it counts
 * for. Figures group these rows and lists show them, so a list holds of what its figure counted all that its reader sees.
 */
final class PortfolioStatement {

    /** Lets every case through. */
    private static final String ALL = "1 = 1";

    private static final Pattern AMONG = Pattern.compile("\\{among ([\\w.]+)}");

    /** Of the rows {@code k} of one case. */
    private static final String CLUSTER =
            "case count(*) when 0 then 'none' when 1 then min(k.cluster_code) else 'several' end";

    /**
     * A case entered in error is out whenever that is known, also without a date; a case whose stage has a date and
     * whose status has none is active.
     */
    private static final String STANDING = """
            from case_file c
            join case_stage s on s.case_id = c.id and {holds s}
            left join case_status t on t.case_id = c.id and {known t} and (t.status = 'ENTERED_IN_ERROR' or {valid t})
            {joins}
            where c.fictional = false and (t.status is null or t.status <> 'ENTERED_IN_ERROR')
            """;

    private static final String SHOWN = """
            select c.id, c.number, c.title, c.programme_code, c.confidential, c.officer_id, c.type_code, c.type_version,
                s.stage_code, coalesce(t.status, 'ACTIVE') as status""";

    /** All that figures and lists look at, of the cases that {@code among} lets through. */
    private static final String CASES = SHOWN + """
            , coalesce(a.cluster_code, 'none') as cluster_code,
                coalesce(i.eop, 0) as eop, coalesce(i.jloi, 0) as jloi, coalesce(i.binding, 0) as binding,
                coalesce(r.hardness, 0) as hardness,
                r.low_tonnes as low, r.central_tonnes as central, r.high_tonnes as high
            """ + STANDING.replace("{joins}", """
            left join (
                select k.case_id, {cluster} as cluster_code
                from case_cluster k
                where {among k.case_id}
                group by k.case_id
            ) a on a.case_id = c.id
            left join (
                select g.case_id, {signed EOP} as eop, {signed JLOI} as jloi, {signed BINDING} as binding
                from instrument_state g
                where g.state = 'SIGNED' and {holds g} and {among g.case_id}
                group by g.case_id
            ) i on i.case_id = c.id
            left join (
            {counting}
            ) r on r.case_id = c.id
            """) + " and {among c.id}";

    /** What a condition may look at, worked out for one case: by the name of its column. */
    private static final Map<String, String> EACH = Map.of(
            "cluster_code",
            "select {cluster} from case_cluster k where k.case_id = c.id",
            "eop",
            ofInstruments("EOP"),
            "jloi",
            ofInstruments("JLOI"),
            "binding",
            ofInstruments("BINDING"),
            "hardness",
            "{hardness}",
            "central",
            "{central}");

    private static String ofInstruments(String kind) {
        return "select {signed " + kind
                + "} from instrument_state g where g.case_id = c.id and g.state = 'SIGNED' and {holds g}";
    }

    private final StatementParameters values = new StatementParameters();
    private final CaseAccessCondition access;
    private final String where;
    private final @Nullable String recorded;

    PortfolioStatement(Actor actor, AsOf asked, PortfolioFilter filter) {
        values.bind("day", asked.asOf());
        values.bind("known", asked.knownOn() == null ? HistoryCondition.STILL_KNOWN : Now.endOf(asked.knownOn()));
        values.bind("year", filter.targetYear());
        recorded = asked.recordedOn() == null ? null : values.bind("recorded", Now.endOf(asked.recordedOn()));
        access = new CaseAccessCondition(actor, "p", "id", values);
        where = conditions(filter);
    }

    /** Names filled in, with the condition of the past that is asked about. */
    private String written(String sql) {
        CountingCommitmentsSelect counting =
                new CountingCommitmentsSelect(CountingRule.GREENHOUSE_GASES, ":day", ":known", ":year", recorded);
        return sql.replace("{counting}", counting.of("{among m.case_id}"))
                .replace("{hardness}", counting.hardness("c.id"))
                .replace("{central}", counting.central("c.id"))
                .replace("{cluster}", CLUSTER)
                .replaceAll("\\{signed (\\w+)}", "coalesce(max(case when g.kind = '$1' then 1 end), 0)")
                .replaceAll("\\{holds (\\w)}", HistoryCondition.holds("$1", ":day", ":known", recorded))
                .replaceAll("\\{valid (\\w)}", HistoryCondition.valid("$1", ":day"))
                .replaceAll("\\{known (\\w)}", HistoryCondition.known("$1", ":known", recorded));
    }

    /** Cases that are alike, counted: the columns of {@link PortfolioCell#of}. */
    RowQuery cells(EntityManager entities) {
        return query(entities, ALL, """
                select p.type_code, p.stage_code, min(g.position) as position, p.status, p.cluster_code,
                    p.eop, p.jloi, p.binding, p.hardness, count(*) as cases,
                    count(p.low) as with_low, sum(p.low) as low,
                    count(p.central) as with_central, sum(p.central) as central,
                    count(p.high) as with_high, sum(p.high) as high
                from ({cases}) p
                left join case_type_stage g on g.type_code = p.type_code and g.type_version = p.type_version
                    and g.stage_code = p.stage_code
                where {where}
                group by p.type_code, p.stage_code, p.status, p.cluster_code, p.eop, p.jloi, p.binding, p.hardness
                """);
    }

    /**
     * Some of the cases, as far as a caller's lists have them, by number after one: {@code id} and {@code number}. What
     * the filter looks at is worked out case by case until there are enough.
     */
    RowQuery page(EntityManager entities, String after, int limit) {
        String looked = EACH.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(column -> where.contains("p." + column.getKey()))
                .map(column -> ", (" + column.getValue() + ") as " + column.getKey())
                .collect(Collectors.joining());
        return RowQuery.sql(entities, """
                select p.id, p.number
                from ({cases}) p
                where {where} and {listed} and p.number > :after
                order by p.number
                """.replace(
                                "{cases}", written(SHOWN + looked + " " + STANDING.replace("{joins}", "")))
                        .replace("{where}", where)
                        .replace("{listed}", access.listed()))
                .with(values)
                .with("after", after)
                .limit(limit);
    }

    /** Cases by their identifiers, in the order of their numbers: the columns of {@link PortfolioCaseRow#of}. */
    RowQuery rows(EntityManager entities, List<UUID> page) {
        return rowsAmong(entities, "%s in (:page)").with("page", page);
    }

    /** Every case, as far as the caller's lists have them, in the order of their numbers: the columns of {@link PortfolioCaseRow#of}. */
    RowQuery rows(EntityManager entities) {
        return rowsAmong(entities, ALL);
    }

    private RowQuery rowsAmong(EntityManager entities, String among) {
        return query(entities, among, """
                select p.number, case when {open} then p.title end as title, case when {open} then {companies} end as companies,
                    case when {open} then {sites} end as sites, case when {open} then {provinces} end as provinces,
                    case when {open} then {clusters} end as clusters,
                    p.type_code, p.stage_code, p.status, p.cluster_code, p.eop, p.jloi, p.binding,
                    p.hardness, p.low, p.central, p.high, case when {open} then false else true end as masked
                from ({cases}) p
                where {where} and {listed}
                order by p.number
                """.replace("{open}", access.open())
                .replace("{companies}", CaseSubjectColumns.companies("p.id"))
                .replace("{sites}", CaseSubjectColumns.sites("p.id"))
                .replace("{provinces}", CaseSubjectColumns.provinces("p.id"))
                .replace("{clusters}", CaseSubjectColumns.clusters("p.id"))
                .replace("{listed}", access.listed()));
    }

    private RowQuery query(EntityManager entities, String among, String sql) {
        String cases = AMONG.matcher(written(CASES)).replaceAll(found -> among.formatted(found.group(1)));
        return RowQuery.sql(entities, sql.replace("{cases}", cases).replace("{where}", where))
                .with(values);
    }

    private String conditions(PortfolioFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        equal(conditions, "programme", "p.programme_code", filter.programme());
        equal(conditions, "type", "p.type_code", filter.type());
        equal(conditions, "stage", "p.stage_code", filter.stage());
        equal(conditions, "status", "p.status", filter.status());
        if (filter.cluster() != null) {
            conditions.add(cluster(filter.cluster()));
        }
        hidden(conditions, filter);
        equal(conditions, "under", "p.cluster_code", filter.under());
        if (filter.signed() != null) {
            conditions.add(signed(filter.signed()));
        }
        if (filter.highest() != null) {
            conditions.add(highest(filter.highest()));
        }
        if (filter.reduction() != null) {
            conditions.add(reduction(filter.reduction()));
        }
        if (filter.hardness() != null) {
            conditions.add(
                    "p.hardness = " + values.bind("hardness", filter.hardness().hardness()));
        }
        return String.join(" and ", conditions);
    }

    private void equal(List<String> conditions, String name, String column, @Nullable Object value) {
        if (value != null) {
            conditions.add(column + " = " + values.bind(name, value.toString()));
        }
    }

    /** What a masked row does not show, also leaves it out of figures: a number would say what the row does not. */
    private void hidden(List<String> conditions, PortfolioFilter filter) {
        if (filter.province() != null) {
            conditions.add(access.open());
            conditions.add(CaseSubjectColumns.inProvince("p.id", values.bind("province", filter.province())));
        }
        if (filter.organisation() != null) {
            conditions.add(access.open());
            conditions.add(CaseSubjectColumns.hasPart("p.id", filter.organisation(), values));
        }
    }

    /** Several and none are of the whole case; a code is of any of its clusters. */
    private String cluster(String code) {
        String place = values.bind("cluster", code);
        return code.equals(PortfolioFilter.SEVERAL) || code.equals(PortfolioFilter.NO_CLUSTER)
                ? "p.cluster_code = " + place
                : CaseSubjectColumns.touches("p.id", place);
    }

    private static String signed(InstrumentKind kind) {
        return switch (kind) {
            case EOP -> "p.eop = 1";
            case JLOI -> "p.jloi = 1";
            case BINDING -> "p.binding = 1";
        };
    }

    private static String highest(InstrumentKind kind) {
        return switch (kind) {
            case EOP -> "p.eop = 1 and p.jloi = 0 and p.binding = 0";
            case JLOI -> "p.jloi = 1 and p.binding = 0";
            case BINDING -> "p.binding = 1";
        };
    }

    private static String reduction(PortfolioFilter.Reduction part) {
        return switch (part) {
            case COUNTED -> "p.hardness > 0 and p.status <> 'STOPPED'";
            case WITHOUT_CENTRAL -> "p.hardness > 0 and p.status <> 'STOPPED' and p.central is null";
            case STOPPED -> "p.hardness > 0 and p.status = 'STOPPED'";
        };
    }
}
