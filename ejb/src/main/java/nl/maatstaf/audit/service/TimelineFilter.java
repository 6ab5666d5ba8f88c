package nl.maatstaf.audit.service;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a timeline.
 *
 * @param actions names of events, such as {@code GatePassed}; none for all
 * @param actor part of the name of who did it; none for everyone
 * @param before only events with a lower number; {@link #NEWEST} for the first page
 * @param limit at most so many
 */
public record TimelineFilter(Set<String> actions, @Nullable String actor, long before, int limit) {

    public static final long NEWEST = Long.MAX_VALUE;

    public TimelineFilter {
        actions = Set.copyOf(actions);
    }

    /** What anyone did. */
    public TimelineFilter(Set<String> actions, long before, int limit) {
        this(actions, null, before, limit);
    }

    public static TimelineFilter newest(int limit) {
        return new TimelineFilter(Set.of(), NEWEST, limit);
    }
}
