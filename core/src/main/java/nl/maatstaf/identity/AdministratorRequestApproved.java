package nl.maatstaf.identity;

import java.time.LocalDate;
import java.util.UUID;

/** A second administrator approved that someone is made administrator, or an administrator gets a password. */
public record AdministratorRequestApproved(
        UUID requestId, AdministratorRequest.Kind kind, String username, LocalDate today)
        implements AdministratorRequestEvent {}
