package nl.maatstaf.exchange.service.plan;

import java.util.List;
import nl.maatstaf.casefile.CaseFile;

/** What a context knows to have happened in a case, beside its stages and statuses; a bean of that context. */
public interface KnownFactSource {

    List<KnownFact> known(CaseFile caseFile);
}
