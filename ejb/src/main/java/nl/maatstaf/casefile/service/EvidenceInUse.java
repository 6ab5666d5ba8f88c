package nl.maatstaf.casefile.service;

import java.util.Collection;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.refusal.Refusal;

/** What another context rests on evidence; it may then not be retracted by hand. */
public interface EvidenceInUse {

    /**
     * @param wrong what is to be retracted
     * @param all that is recorded on the case
     * @throws Refusal when something rests on it alone
     */
    void checkRetraction(Evidence wrong, CaseTypeDefinition type, Collection<Evidence> all);
}
