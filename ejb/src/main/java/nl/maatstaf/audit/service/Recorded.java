package nl.maatstaf.audit.service;

import java.time.Instant;
import java.util.List;
import nl.maatstaf.audit.Event;

/**
 * That events were recorded: observed within their transaction by whoever keeps something up to date with them.
 *
 * @param events in the order in which they happened
 * @param changed when what they are about last changed, for those who look for what is new
 */
public record Recorded(List<? extends Event> events, Instant changed) {

    public Recorded {
        events = List.copyOf(events);
    }
}
