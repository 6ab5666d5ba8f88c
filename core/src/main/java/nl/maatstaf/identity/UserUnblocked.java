package nl.maatstaf.identity;

import java.time.LocalDate;
import java.util.UUID;

/** A blocked user may sign in again. */
public record UserUnblocked(UUID userId, String username, LocalDate today) implements UserEvent {}
