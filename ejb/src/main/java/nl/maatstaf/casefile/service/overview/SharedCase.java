package nl.maatstaf.casefile.service.overview;

import java.util.List;
import nl.maatstaf.casefile.service.CaseIdentity;
import nl.maatstaf.casefile.type.CaseTypeDefinition;

/**
 * What a company sees of its case.
 *
 * @param identity what it is; of its parties the company itself and whose case it is, of its officials the contact
 * @param type the definition it runs by, which names its codes
 * @param stages every stage of the type, in order
 * @param statuses those it had, the latest last
 */
public record SharedCase(
        CaseIdentity identity, CaseTypeDefinition type, List<SharedStage> stages, List<StatusLine> statuses) {

    public SharedCase {
        stages = List.copyOf(stages);
        statuses = List.copyOf(statuses);
    }

    /** The status it has, with why, who asked and when it is looked at again. */
    public StatusLine status() {
        return statuses.getLast();
    }
}
