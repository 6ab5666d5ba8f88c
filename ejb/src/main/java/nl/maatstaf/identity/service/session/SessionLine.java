package nl.maatstaf.identity.service.session;

import java.time.Instant;
import java.util.UUID;

/**
 * A session as its user sees it; its secret is nowhere.
 *
 * @param device the browser and system in a few words; empty when they are not known
 * @param lastSeenAt when a request of it was answered, to ten minutes
 * @param current whether it is the one that asks
 */
public record SessionLine(
        UUID id, String device, String address, Instant startedAt, Instant lastSeenAt, boolean current) {}
