package nl.maatstaf.casefile.web;

import java.util.List;
import java.util.Optional;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.service.overview.EvidenceLine;
import nl.maatstaf.casefile.type.Requirement;

/** What a context says of the evidence and the requirements that it brings. It has a bean of this type. */
public interface EvidenceLabels {

    /** What evidence of a kind is about; empty when it is not of this context. */
    Optional<String> topic(Evidence.Kind kind, String topic);

    /**
     * Why a requirement is open; empty when it is not of this context.
     *
     * @param recorded what is recorded on the case
     */
    Optional<String> whyOpen(Requirement requirement, List<EvidenceLine> recorded);
}
