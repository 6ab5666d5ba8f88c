package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.maatstaf.access.Right;
import nl.maatstaf.casefile.web.part.CaseSubpage;
import nl.maatstaf.casefile.web.part.CaseSubpages;

/** What is done with the case itself: its stages, status, handling, tasks, notes and evidence; and its fact sheet. */
@ApplicationScoped
public class CaseDialogs implements CaseSubpages {

    @Override
    public List<CaseSubpage> all() {
        return List.of(
                page("fact-sheet", Right.VIEW_CASES),
                page("add-task", Right.WORK_TASKS),
                page("assign-task", Right.WORK_TASKS),
                page("record-document", Right.EDIT_CASE),
                page("record-advice", Right.EDIT_CASE),
                page("record-decision", Right.EDIT_CASE),
                page("record-track", Right.EDIT_CASE),
                page("add-note", Right.EDIT_CASE),
                page("assign", Right.EDIT_CASE),
                page("expect-stage", Right.EDIT_CASE),
                page("pass-gate", Right.DECIDE_STAGE),
                page("skip-stage", Right.DECIDE_STAGE),
                page("send-back", Right.DECIDE_STAGE),
                page("deviate", Right.DECIDE_STAGE),
                page("record-past", Right.DECIDE_STAGE),
                page("change-status", Right.CHANGE_STATUS),
                page("edit", Right.CORRECT),
                page("correct-stage", Right.CORRECT),
                page("correct-status", Right.CORRECT),
                page("correct-expected", Right.CORRECT),
                page("correct-task", Right.CORRECT),
                page("retract", Right.CORRECT),
                page("retract-note", Right.CORRECT));
    }

    private static CaseSubpage page(String code, Right right) {
        return new CaseSubpage(code, right, "/WEB-INF/casefile/subpages/" + code + ".xhtml");
    }
}
