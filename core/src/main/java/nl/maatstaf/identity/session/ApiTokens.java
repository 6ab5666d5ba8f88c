package nl.maatstaf.identity.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tokens that were issued, valid or not. */
public interface ApiTokens {

    Optional<ApiToken> find(UUID id);

    /** The user's tokens that work at that moment, newest first. */
    List<ApiToken> findValidOf(UUID userId, Instant moment);

    void add(ApiToken token);
}
