package nl.maatstaf.agreement.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.maatstaf.access.Right;
import nl.maatstaf.agreement.AgreementRefusals;
import nl.maatstaf.casefile.web.part.Remedies;
import nl.maatstaf.casefile.web.part.Remedy;

/** What the refusals of instruments name. */
@ApplicationScoped
public class InstrumentRemedies implements Remedies {

    private static final String TAB = "agreements";
    private static final String TO_TAB = "agreement.remedy.tab";

    @Override
    public List<Remedy> all() {
        return List.of(
                new Remedy(
                        AgreementRefusals.ADVICE_MISSING, "record-advice", Right.EDIT_CASE, "agreement.remedy.advice"),
                new Remedy(AgreementRefusals.ADVICE_UNDER_SIGNATURE, TAB, Right.CORRECT, TO_TAB),
                new Remedy(AgreementRefusals.INSTRUMENT_SUCCEEDED, TAB, Right.CORRECT, TO_TAB),
                new Remedy(AgreementRefusals.SIGNATORY_DATE_TOO_LATE, TAB, Right.CORRECT, TO_TAB));
    }
}
