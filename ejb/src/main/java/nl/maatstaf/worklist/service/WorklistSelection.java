package nl.maatstaf.worklist.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.maatstaf.casefile.persistence.CaseSubjectColumns;
import nl.maatstaf.casefile.vocabulary.CaseStatus;

/** A filter as a condition on the rows {@code w} of a scope. What would reveal a masked row leaves it out. */
final class WorklistSelection {

    private static final int FORTNIGHT = 14;
    private static final int QUARTER = 90;
    private static final String OF_SECTOR = "w.case_id in (select p.case_id from case_party p"
            + " join organisation_sector o on o.organisation_id = p.organisation_id"
            + " where p.role = 'SUBJECT' and o.sector_code = ";

    /** Which cases {@code w} run, by what they are not: H2 would read an index by status, and sort. */
    static final String RUNNING = "w.status not in ('STOPPED', 'COMPLETED', 'ENTERED_IN_ERROR')";

    private final WorklistScope scope;
    private final LocalDate today;

    WorklistSelection(WorklistScope scope, LocalDate today) {
        this.scope = scope;
        this.today = today;
    }

    /** The rows within scope that pass the filter, with more columns; to go on with another condition on {@code w}. */
    String rows(WorklistFilter filter, String columns) {
        List<String> among = new ArrayList<>();
        if (filter.tab() == WorklistTab.TEAM) {
            among.add(scope.ofTheTeam());
        }
        if (filter.text() != null) {
            among.addAll(new TypedWords(scope, filter.text()).found());
        }
        return scope.rows(columns, among, leavesMaskedOut(filter)) + " and " + condition(filter);
    }

    /** Whether masked rows never pass: what the filter looks at, they do not show. */
    static boolean leavesMaskedOut(WorklistFilter filter) {
        return filter.tab() != WorklistTab.ALL
                || filter.province() != null
                || filter.sector() != null
                || filter.officer() != null
                || filter.due() != null
                || filter.text() != null;
    }

    /** The columns in which all rows that pass are the same, and which an index begins with. */
    static List<String> same(WorklistFilter filter) {
        return switch (filter.tab()) {
            case MINE -> List.of("w.officer_id");
            case WAITING -> List.of("w.waits_for_company");
            case ALL, TEAM, LATE -> List.of();
        };
    }

    /** The order in which an index has the rows that pass, to count them in; none where most rows pass. */
    static String byDeadline(WorklistFilter filter) {
        boolean few = filter.due() != null
                || filter.tab() == WorklistTab.LATE
                || !same(filter).isEmpty();
        return few ? WorklistSort.DEADLINE.order(same(filter)) : "";
    }

    private String condition(WorklistFilter filter) {
        List<String> all = new ArrayList<>();
        all.add(filter.status() == null ? "w.status <> '" + CaseStatus.ENTERED_IN_ERROR + "'" : "1 = 1");
        all.add(tab(filter.tab()));
        if (filter.status() != null) {
            all.add("w.status = " + scope.bind("status", filter.status().name()));
        }
        if (filter.type() != null) {
            all.add("w.type_code = " + scope.bind("type", filter.type()));
        }
        if (filter.stage() != null) {
            all.add("w.stage_code = " + scope.bind("stage", filter.stage()));
        }
        if (filter.cluster() != null) {
            all.add(cluster(filter.cluster()));
        }
        if (filter.province() != null) {
            all.add(CaseSubjectColumns.inProvince("w.case_id", scope.bind("province", filter.province())));
        }
        if (filter.sector() != null) {
            all.add(OF_SECTOR + scope.bind("sector", filter.sector()) + ")");
        }
        if (filter.officer() != null) {
            all.add("w.officer_id = " + scope.bind("officer", filter.officer()));
        }
        if (filter.due() != null) {
            all.add(due(filter.due()));
        }
        return String.join(" and ", all);
    }

    /** Several and none are of the whole case; a code is of any of its clusters. */
    private String cluster(String code) {
        String place = scope.bind("cluster", code);
        return code.equals("several") || code.equals("none")
                ? "w.cluster_code = " + place
                : CaseSubjectColumns.touches("w.case_id", place);
    }

    private String tab(WorklistTab tab) {
        return switch (tab) {
            case ALL, TEAM -> "1 = 1";
            case MINE -> "w.officer_id = " + scope.me();
            case WAITING -> "w.waits_for_company = true and " + RUNNING;
            case LATE -> due(DueWindow.OVERDUE);
        };
    }

    private String due(DueWindow window) {
        String named = RUNNING + " and w.due_on ";
        return switch (window) {
            case OVERDUE -> named + "< " + scope.bind("today", today);
            case FORTNIGHT -> named + within(FORTNIGHT);
            case QUARTER -> named + within(QUARTER);
            case NONE -> "w.due_on = date '9999-12-31'";
        };
    }

    private String within(int days) {
        return "between " + scope.bind("today", today) + " and " + scope.bind("until", today.plusDays(days));
    }
}
