package nl.maatstaf.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.maatstaf.audit.SealKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key that seals are signed with, from the environment: {@code MAATSTAF_SEAL_KEY}, 32 bytes in base64. */
@ApplicationScoped
public class SealKeySource {

    private Optional<String> seed;

    protected SealKeySource() {
        this(Optional.empty());
    }

    @Inject
    public SealKeySource(@ConfigProperty(name = "maatstaf.seal.key") Optional<String> seed) {
        this.seed = seed;
    }

    /** The key; empty when the environment has none. */
    Optional<SealKey> find() {
        return seed.map(SealKey::ofSeed);
    }
}
