package nl.maatstaf.worklist.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Lets tests of other packages work out rows as the application does. */
public final class RefreshedRows {

    private RefreshedRows() {}

    public static void refresh(EntityManager entities, UUID caseId) {
        new Worklist(entities).refresh(List.of(caseId), Instant.EPOCH);
    }
}
