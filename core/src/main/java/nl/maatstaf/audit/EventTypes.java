package nl.maatstaf.audit;

import java.util.List;

/** Events of one context; found by the service loader, so that nobody else has to name it. */
public interface EventTypes {

    List<EventType> all();
}
