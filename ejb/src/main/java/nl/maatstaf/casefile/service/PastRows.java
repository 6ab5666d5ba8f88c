package nl.maatstaf.casefile.service;

import java.util.List;
import nl.maatstaf.audit.Event;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.past.PastRow;

/** What another context can record of the past of a case, together with its stages. */
public interface PastRows {

    /** What it knows; a row is of one of these by its name. */
    List<? extends Enum<?>> kinds();

    /** Records a row of one of its kinds on the case; answers what happened. */
    List<Event> record(CaseFile caseFile, PastRow row);
}
