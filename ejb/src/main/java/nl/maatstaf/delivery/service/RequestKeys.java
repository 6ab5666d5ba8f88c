package nl.maatstaf.delivery.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import nl.maatstaf.delivery.Claims;
import nl.maatstaf.delivery.DeliveryRefusals;
import nl.maatstaf.identity.service.CurrentActor;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/**
 * Makes a request that is repeated with the same key act once. The key is claimed in the transaction of what the request
 * does, so it stands exactly when that stands; a second request at the same moment waits for the first.
 */
@ApplicationScoped
public class RequestKeys {

    private Claims claims;
    private CurrentActor caller;
    private Now now;

    protected RequestKeys() {}

    @Inject
    public RequestKeys(Claims claims, CurrentActor caller, Now now) {
        this.claims = claims;
        this.caller = caller;
        this.now = now;
    }

    /**
     * Claims a key for an operation on one thing.
     *
     * @param key as the caller gave it; without one every request acts
     * @param asked what the request asks of it
     * @param more what else it asks
     * @return whether the request was done before and there is nothing left to do
     * @throws Refusal {@link DeliveryRefusals#KEY_USED_OTHERWISE} when the key was used for another operation or thing, or asked something else of it
     */
    public boolean isRepeated(
            @Nullable String key, String operation, String resource, @Nullable Object asked, @Nullable Object... more) {
        return claim(key, operation, resource, resource, asked, Arrays.asList(more))
                .isPresent();
    }

    /**
     * Claims a key for something new.
     *
     * @param resource what is made, if this request makes it
     * @param asked what the request asks for
     * @return what an earlier request with the key made
     * @throws Refusal {@link DeliveryRefusals#KEY_USED_OTHERWISE} when the key was used for something else
     */
    public Optional<String> claim(@Nullable String key, String operation, String resource, @Nullable Object... asked) {
        return claims.claim(caller.get().userId(), key, operation, resource, Arrays.asList(asked), now.instant());
    }
}
