package nl.maatstaf.visit.persistence;

import java.util.List;
import nl.maatstaf.database.Row;
import nl.maatstaf.database.StatementParameters;
import nl.maatstaf.worklist.service.Heading;
import nl.maatstaf.worklist.service.ListColumn;
import nl.maatstaf.worklist.service.ListColumns;
import nl.maatstaf.worklist.service.SheetColumn;

/** When the company of a case was last visited. */
public final class VisitColumns implements ListColumns {

    private static final Heading LAST = Heading.of("visit.column.last");

    @Override
    public List<String> stored() {
        return List.of("last_visit_on");
    }

    @Override
    public String select(String cases, StatementParameters values) {
        return """
            select vc.id as case_id, max(v.held_on) as last_visit_on
            from case_file vc
            left join visit v on v.case_id = vc.id and not v.retracted
            where vc.id in (%1$s)
            group by vc.id""".formatted(cases);
    }

    @Override
    public Record read(Row row) {
        return new ListedVisit(row.findDay("last_visit_on"));
    }

    @Override
    public List<ListColumn> shown() {
        return List.of(new ListColumn("visit", "last", LAST, null, false, null));
    }

    @Override
    public List<SheetColumn> exported() {
        return List.of(
                new SheetColumn(LAST, row -> row.contributed(ListedVisit.class).last()));
    }
}
