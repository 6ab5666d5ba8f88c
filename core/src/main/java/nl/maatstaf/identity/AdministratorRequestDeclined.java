package nl.maatstaf.identity;

import java.time.LocalDate;
import java.util.UUID;

/** A second administrator declined what was asked. */
public record AdministratorRequestDeclined(
        UUID requestId, AdministratorRequest.Kind kind, String username, LocalDate today)
        implements AdministratorRequestEvent {}
