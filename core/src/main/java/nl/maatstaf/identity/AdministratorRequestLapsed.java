package nl.maatstaf.identity;

import java.time.LocalDate;
import java.util.UUID;

/** Nobody decided on a request in time. */
public record AdministratorRequestLapsed(
        UUID requestId, AdministratorRequest.Kind kind, String username, LocalDate today)
        implements AdministratorRequestEvent {}
