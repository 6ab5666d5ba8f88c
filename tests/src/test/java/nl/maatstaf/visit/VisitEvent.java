package nl.maatstaf.visit;

import java.util.Map;
import java.util.UUID;
import nl.maatstaf.audit.Event;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.audit.Subject;
import nl.maatstaf.time.PartialDate;

/** What happens to a visit; it stands in the chain of its case. */
public record VisitEvent(EventType type, UUID caseId, UUID visitId, PartialDate occurred) implements Event {

    @Override
    public Stream stream() {
        return Stream.ofCase(caseId);
    }

    @Override
    public Subject subject() {
        return new Subject("visit.visit", visitId);
    }

    @Override
    public Map<String, String> newValues() {
        return Map.of("date", occurred.toString());
    }
}
