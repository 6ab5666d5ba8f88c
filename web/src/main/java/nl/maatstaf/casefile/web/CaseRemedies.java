package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.maatstaf.access.Right;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.casefile.web.part.Remedies;
import nl.maatstaf.casefile.web.part.Remedy;

/** What the refusals of a case name. */
@ApplicationScoped
public class CaseRemedies implements Remedies {

    @Override
    public List<Remedy> all() {
        return List.of(
                new Remedy(
                        CaseRefusals.CASE_NOT_ACTIVE,
                        "change-status",
                        Right.CHANGE_STATUS,
                        "casefile.status.change.now"),
                new Remedy(
                        CaseRefusals.NO_STAGE_AFTER,
                        "change-status",
                        Right.CHANGE_STATUS,
                        "casefile.status.change.now"),
                new Remedy(
                        CaseRefusals.NOT_THE_LATEST_FACT,
                        "change-status",
                        Right.CHANGE_STATUS,
                        "casefile.status.change.now"),
                new Remedy(
                        CaseRefusals.GATE_NOT_SATISFIED,
                        OverviewTab.CODE,
                        Right.VIEW_CASES,
                        "casefile.remedy.requirements"),
                new Remedy(
                        CaseRefusals.TASK_OF_STAGE,
                        OverviewTab.CODE,
                        Right.VIEW_CASES,
                        "casefile.remedy.requirements"));
    }
}
