package nl.maatstaf.identity.service.session;

import java.time.Instant;
import java.util.UUID;

/** A token as its user sees it; its secret is nowhere. */
public record TokenLine(UUID id, String label, Instant createdAt, Instant expiresAt) {}
