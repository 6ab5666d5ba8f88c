package nl.maatstaf.audit.service;

import nl.maatstaf.audit.EventCategory;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a timeline.
 *
 * @param category what kind of events; none for all
 * @param actor part of the name of who did it; none for everyone
 * @param before only events with a lower number; {@link #NEWEST} for the first page
 * @param limit at most so many
 */
public record TimelineFilter(
        @Nullable EventCategory category, @Nullable String actor, long before, int limit) {

    public static final long NEWEST = Long.MAX_VALUE;

    public static TimelineFilter newest(int limit) {
        return new TimelineFilter(null, null, NEWEST, limit);
    }
}
