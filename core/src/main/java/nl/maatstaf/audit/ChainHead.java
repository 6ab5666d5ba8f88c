package nl.maatstaf.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How far a chain had come: its last event's number and hash. */
@Embeddable
public class ChainHead implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "stream", nullable = false, length = 60)
    private String stream;

    @Column(name = "last_sequence", nullable = false)
    private long sequence;

    @Column(name = "last_hash", nullable = false, length = 64)
    private String hash;

    protected ChainHead() {}

    public ChainHead(String stream, long sequence, String hash) {
        this.stream = stream;
        this.sequence = sequence;
        this.hash = hash;
    }

    public String stream() {
        return stream;
    }

    /** The last event's number; 0 for a chain without events. */
    public long sequence() {
        return sequence;
    }

    public String hash() {
        return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChainHead that
                && stream.equals(that.stream)
                && sequence == that.sequence
                && hash.equals(that.hash);
    }

    @Override
    public int hashCode() {
        return Objects.hash(stream, sequence, hash);
    }

    @Override
    public String toString() {
        return stream + " " + sequence + " " + hash;
    }
}
