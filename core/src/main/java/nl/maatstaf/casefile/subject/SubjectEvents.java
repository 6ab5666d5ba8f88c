package nl.maatstaf.casefile.subject;

import java.util.List;
import nl.maatstaf.audit.EventCategory;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.EventTypes;
import nl.maatstaf.audit.EventValue;

/** What can happen to the subject of a case. */
public final class SubjectEvents implements EventTypes {

    public static final EventType CASE_EDITED = EventType.of(
            "casefile.case-edited",
            EventCategory.CORRECTIONS,
            CaseSubject.LOGGED.stream().map(LoggedValue::value).toArray(EventValue[]::new));

    @Override
    public List<EventType> all() {
        return List.of(CASE_EDITED);
    }
}
