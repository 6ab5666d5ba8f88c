package nl.maatstaf.casefile.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import nl.maatstaf.time.UuidConverter;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of evidence was made from, so that it follows what becomes of that. Another context names a kind of source of
 * its own and gives the identifier of the thing.
 */
@Embeddable
public class EvidenceSource {

    private static final String BY_HAND = "BY_HAND";
    private static final String IMPORT = "IMPORT";

    @Column(name = "source_kind", nullable = false, length = 40)
    private String kind;

    @Convert(converter = UuidConverter.class)
    @Column(name = "source_id")
    private @Nullable UUID id;

    protected EvidenceSource() {}

    private EvidenceSource(String kind, @Nullable UUID id) {
        this.kind = kind;
        this.id = id;
    }

    /** A thing on the case, such as an instrument. */
    public static EvidenceSource of(String kind, UUID id) {
        return new EvidenceSource(kind, id);
    }

    /** Nothing but the word of who recorded it. */
    public static EvidenceSource byHand() {
        return new EvidenceSource(BY_HAND, null);
    }

    /** A row of an import that is about nothing else in the system. */
    public static EvidenceSource ofImport() {
        return new EvidenceSource(IMPORT, null);
    }

    /** Whether the evidence is undone by undoing what it was made from; otherwise it is retracted itself. */
    boolean isDerived() {
        return id != null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EvidenceSource that && kind.equals(that.kind) && Objects.equals(id, that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, id);
    }
}
