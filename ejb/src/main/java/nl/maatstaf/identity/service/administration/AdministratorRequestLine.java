package nl.maatstaf.identity.service.administration;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.access.Role;
import nl.maatstaf.identity.administration.AdministratorRequest;

/**
 * An open request as administrators see it.
 *
 * @param displayName of the user it is about
 * @param roles what the user would be; none where a password is asked
 * @param programmes codes of the programmes the user would work for
 * @param askedBy the name of who asked
 * @param lapsesAt until when it can be decided on
 * @param own whether the caller asked it
 * @param decidable whether the caller can approve it
 */
public record AdministratorRequestLine(
        UUID id,
        AdministratorRequest.Kind kind,
        String username,
        String displayName,
        Set<Role> roles,
        List<String> programmes,
        String askedBy,
        Instant askedAt,
        Instant lapsesAt,
        boolean own,
        boolean decidable) {}
