package nl.maatstaf.delivery;

import java.time.Instant;
import java.util.Optional;

/** All keys that requests laid hold of. */
public interface Claims {

    /**
     * Keeps a claim, unless the caller's key was claimed before; who claims it at the same moment waits.
     *
     * @return the claim that was there before
     */
    Optional<Claim> add(Claim claim, Instant now);
}
