package nl.maatstaf.agreement.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import nl.maatstaf.agreement.AgreementRefusals;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.service.EvidenceInUse;
import nl.maatstaf.casefile.type.CaseTypeDefinition;

/** A signed JLoI rests on advice, or on the decision to do without. */
@ApplicationScoped
public class AdviceUnderSignature implements EvidenceInUse {

    @Override
    public void checkRetraction(Evidence wrong, CaseTypeDefinition type, Collection<Evidence> all) {
        boolean signed = all.stream()
                .anyMatch(one -> one.isCurrent() && one.isAbout(Evidence.Kind.SIGNATURE, InstrumentKind.JLOI.name()));
        boolean otherwiseAdvised =
                all.stream().anyMatch(one -> one.isCurrent() && !one.equals(wrong) && type.isAdvice(one));
        if (signed && type.isAdvice(wrong) && !otherwiseAdvised) {
            throw AgreementRefusals.ADVICE_UNDER_SIGNATURE.with();
        }
    }
}
