package nl.maatstaf.identity;

import java.time.LocalDate;
import java.util.UUID;

/** A user may no longer sign in. */
public record UserBlocked(UUID userId, String username, LocalDate today) implements UserEvent {}
