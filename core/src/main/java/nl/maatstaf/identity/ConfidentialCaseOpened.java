package nl.maatstaf.identity;

import java.util.UUID;
import nl.maatstaf.audit.Event;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.audit.Subject;
import nl.maatstaf.time.PartialDate;

/** Someone read a confidential case. */
public record ConfidentialCaseOpened(UUID caseId, PartialDate occurred) implements Event {
    @Override
    public EventType type() {
        return IdentityEvents.CONFIDENTIAL_CASE_OPENED;
    }

    @Override
    public Stream stream() {
        return Stream.ofCase(caseId);
    }

    @Override
    public Subject subject() {
        return new Subject("casefile.case", caseId);
    }
}
