package nl.maatstaf.agreement;

import java.util.List;
import java.util.UUID;

/** The instruments of all cases. */
public interface Instruments {

    void add(Instrument instrument);

    /** The instruments of a case, oldest first. */
    List<Instrument> ofCase(UUID caseId);

    /** Writes what changed, so that a clash shows now and not at commit. */
    void flush();
}
