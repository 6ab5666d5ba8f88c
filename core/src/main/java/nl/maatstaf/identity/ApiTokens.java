package nl.maatstaf.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tokens that were issued, valid or not. */
public interface ApiTokens {

    Optional<ApiToken> find(UUID id);

    /** Newest first. */
    List<ApiToken> findAllOf(UUID userId);

    void add(ApiToken token);
}
