package nl.maatstaf.visit.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.access.CaseAccess;
import nl.maatstaf.access.CaseScope;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.CaseReading;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.database.RowQuery;

/** Reads the visits of a case. */
@Stateless
public class VisitQueries {

    private static final String HELD = """
            select v.held_on
            from visit v
            where v.case_id = :case and not v.retracted
            order by v.held_on""";

    private EntityManager entities;
    private CaseReading reading;

    protected VisitQueries() {}

    @Inject
    public VisitQueries(EntityManager entities, CaseReading reading) {
        this.entities = entities;
        this.reading = reading;
    }

    /** The days of the visits; none for whoever may not see the case as a whole. */
    @Requires(Right.VIEW_CASES)
    public List<LocalDate> ofCase(UUID caseId, CaseScope scope) {
        return reading.view(caseId, scope) == CaseAccess.View.WHOLE
                ? RowQuery.sql(entities, HELD).with("case", caseId).list(row -> row.day("held_on"))
                : List.of();
    }
}
