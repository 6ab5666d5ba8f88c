package nl.maatstaf.visit;

import java.util.List;
import nl.maatstaf.audit.EventCategory;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.EventTypes;
import nl.maatstaf.audit.EventValue;
import nl.maatstaf.audit.ValueType;

/** What can happen to a visit. */
public final class VisitEvents implements EventTypes {

    /** A choice of its own among those that narrow the timeline. */
    private static final EventCategory VISITS = new EventCategory("visit.visits", 45);

    public static final EventType VISIT_HELD =
            EventType.of("visit.visit-held", VISITS, new EventValue("date", ValueType.DATE));

    public static final EventType VISIT_RETRACTED =
            EventType.of("visit.visit-retracted", VISITS, new EventValue("date", ValueType.DATE));

    @Override
    public List<EventType> all() {
        return List.of(VISIT_HELD, VISIT_RETRACTED);
    }
}
