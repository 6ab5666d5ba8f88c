package nl.maatstaf.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Walks the seals from first to last, reports the first that is wrong, and keeps the newest sealed head per stream. */
public final class SealVerification {

    private final SealKey key;
    private final Map<String, ChainHead> newestHeads = new HashMap<>();
    private long number;
    private String digest = AuditChain.GENESIS;
    private OptionalLong firstBreak = OptionalLong.empty();

    public SealVerification(SealKey key) {
        this.key = key;
    }

    /** The next seal, in order of number; heads count only as long as the seals are whole. */
    public void accept(Seal seal) {
        if (firstBreak.isPresent()) {
            return;
        }
        if (!seal.follows(number, digest, key)) {
            firstBreak = OptionalLong.of(number + 1);
            return;
        }
        number = seal.number();
        digest = seal.digest();
        seal.heads().forEach(head -> newestHeads.put(head.stream(), head));
    }

    /** The number of the first seal that is missing, altered or not signed with the key. */
    public OptionalLong firstBreak() {
        return firstBreak;
    }

    /** How many seals are whole. */
    public long seals() {
        return number;
    }

    public Optional<ChainHead> newestHead(String stream) {
        return Optional.ofNullable(newestHeads.get(stream));
    }

    /** The newest sealed head of every stream that was ever sealed. */
    public Collection<ChainHead> newestHeads() {
        return List.copyOf(newestHeads.values());
    }
}
