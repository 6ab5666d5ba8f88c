package nl.maatstaf.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks one chain from its first event to its last and reports the first thing that is wrong. */
public final class ChainVerification {

    private final String stream;
    private final @Nullable ChainHead sealed;
    private long sequence;
    private String hash = AuditChain.GENESIS;
    private long erased;
    private @Nullable ChainBreak firstBreak;

    /** @param sealed the newest sealed head of the stream, empty when it was never sealed */
    public ChainVerification(String stream, Optional<ChainHead> sealed) {
        this.stream = stream;
        this.sealed = sealed.orElse(null);
    }

    /** The next event, in order of sequence. */
    public void accept(AuditEvent event) {
        if (firstBreak != null) {
            return;
        }
        if (event.sequence() != sequence + 1) {
            breakAt(sequence + 1, ChainBreak.Kind.GAP);
        } else if (!event.previousHash().equals(hash) || !event.isUnaltered()) {
            breakAt(event.sequence(), ChainBreak.Kind.ALTERED);
        } else if (isSealedOtherwise(event)) {
            breakAt(event.sequence(), ChainBreak.Kind.REWRITTEN);
        }
        sequence = event.sequence();
        hash = event.hash();
        erased += event.payload().isEmpty() ? 1 : 0;
    }

    /**
     * What is wrong, now that all events have been seen.
     *
     * @param head the head as it is kept beside the events
     */
    public Optional<ChainBreak> finish(ChainHead head) {
        long known = Math.max(head.sequence(), sealed == null ? 0 : sealed.sequence());
        if (firstBreak == null && sequence < known) {
            breakAt(sequence + 1, ChainBreak.Kind.CUT_OFF);
        }
        if (firstBreak == null && !head.equals(new ChainHead(stream, sequence, hash))) {
            breakAt(sequence, ChainBreak.Kind.ALTERED);
        }
        return Optional.ofNullable(firstBreak);
    }

    public long events() {
        return sequence;
    }

    /** How many events had their payload erased; each needs a lawful ground outside this log. */
    public long erased() {
        return erased;
    }

    private boolean isSealedOtherwise(AuditEvent event) {
        return sealed != null
                && sealed.sequence() == event.sequence()
                && !sealed.hash().equals(event.hash());
    }

    private void breakAt(long where, ChainBreak.Kind kind) {
        firstBreak = new ChainBreak(stream, where, kind);
    }
}
