package nl.maatstaf.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Who opened which confidential case a moment ago, on this server: the newest {@value #MOST}. What is forgotten too early
 * is logged once more, never once less.
 */
@ApplicationScoped
public class RecentOpenings {

    static final Duration PERIOD = Duration.ofMinutes(10);
    static final int MOST = 10_000;

    private final Map<Opening, Instant> openings = new LinkedHashMap<>();

    private record Opening(UUID userId, UUID caseId) {}

    /** Remembers that a user opened a case; false when that was known of the last ten minutes. */
    synchronized boolean add(UUID userId, UUID caseId, Instant moment) {
        Opening opening = new Opening(userId, caseId);
        Instant last = openings.get(opening);
        if (last != null && moment.isBefore(last.plus(PERIOD))) {
            return false;
        }
        openings.remove(opening);
        openings.put(opening, moment);
        if (openings.size() > MOST) {
            openings.remove(openings.keySet().iterator().next());
        }
        return true;
    }

    /** Forgets an opening that did not come into the log. */
    synchronized void remove(UUID userId, UUID caseId) {
        openings.remove(new Opening(userId, caseId));
    }
}
