package nl.maatstaf.identity;

import java.time.LocalDate;
import java.util.UUID;

/** A user chose a new password. */
public record PasswordChanged(UUID userId, String username, LocalDate today) implements UserEvent {}
