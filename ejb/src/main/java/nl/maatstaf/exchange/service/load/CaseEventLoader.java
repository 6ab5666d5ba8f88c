package nl.maatstaf.exchange.service.load;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.audit.Event;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.exchange.file.CaseEventKind;
import nl.maatstaf.exchange.file.CaseEventRow;
import nl.maatstaf.time.Correction;
import nl.maatstaf.time.Knowledge;

/** Loads a kind of event on a case; a bean of the context that declares the kind. */
public interface CaseEventLoader {

    CaseEventKind kind();

    /**
     * Records that it happened.
     *
     * @param known since when it is known
     * @return what goes to the log, in order
     */
    List<Event> load(ImportedCase imported, CaseEventRow row, Knowledge known);

    /**
     * Corrects when it happened.
     *
     * @param fact what is known otherwise
     * @return what goes to the log, in order
     */
    List<Event> correct(ImportedCase imported, CaseEventRow row, UUID fact, Correction made);

    /** The newest moment at which anything was known that it keeps of a case; {@link Instant#MIN} without any. */
    Instant newestKnowledge(CaseFile caseFile);
}
