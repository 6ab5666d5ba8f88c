package nl.maatstaf.agreement.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.maatstaf.access.Right;
import nl.maatstaf.casefile.web.part.CaseSubpage;
import nl.maatstaf.casefile.web.part.CaseSubpages;

/** What is done with the instruments of a case, and what is put right in them. */
@ApplicationScoped
public class InstrumentDialogs implements CaseSubpages {

    @Override
    public List<CaseSubpage> all() {
        return List.of(
                page("draft", Right.MANAGE_INSTRUMENT),
                page("commit", Right.MANAGE_INSTRUMENT),
                page("submit", Right.MANAGE_INSTRUMENT),
                page("advised", Right.MANAGE_INSTRUMENT),
                page("sign", Right.MANAGE_INSTRUMENT),
                page("withdraw", Right.MANAGE_INSTRUMENT),
                page("correct-commitment", Right.CORRECT),
                page("correct-instrument", Right.CORRECT),
                page("correct-signatories", Right.CORRECT),
                page("correct-source", Right.CORRECT),
                page("retract-state", Right.CORRECT));
    }

    private static CaseSubpage page(String code, Right right) {
        return new CaseSubpage(code, right, "/WEB-INF/agreement/subpages/" + code + ".xhtml");
    }
}
