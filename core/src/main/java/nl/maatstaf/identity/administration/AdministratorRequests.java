package nl.maatstaf.identity.administration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What administrators asked of each other. */
public interface AdministratorRequests {

    /** The request, held until the transaction ends: one decision at a time. */
    Optional<AdministratorRequest> hold(UUID id);

    /** Those nobody decided on, oldest first, past their time or not. */
    List<AdministratorRequest> findUndecided();

    void add(AdministratorRequest request);
}
