package nl.maatstaf.identity;

import java.time.LocalDate;
import java.util.UUID;

/** Who asked took the request back. */
public record AdministratorRequestWithdrawn(
        UUID requestId, AdministratorRequest.Kind kind, String username, LocalDate today)
        implements AdministratorRequestEvent {}
