package nl.maatstaf.casefile.evidence;

import java.util.List;
import java.util.UUID;

/** All evidence. */
public interface EvidenceRecords {

    /** Everything recorded on a case, also what was retracted; oldest first. */
    List<Evidence> evidenceOf(UUID caseId);

    void add(Evidence evidence);
}
