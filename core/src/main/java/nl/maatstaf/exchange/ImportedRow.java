package nl.maatstaf.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.exchange.file.RowIdentity;
import nl.maatstaf.time.UuidConverter;
import org.jspecify.annotations.Nullable;

/** That a row was loaded, and what it said then. */
@Entity
@Table(name = "imported_row")
public class ImportedRow {

    @Id
    @Column(name = "row_key", length = 64)
    private String key;

    @Column(name = "kind", nullable = false, length = 20)
    private String kind;

    @Column(name = "digest", nullable = false, length = 64)
    private String digest;

    @Convert(converter = UuidConverter.class)
    @Column(name = "subject_id")
    private @Nullable UUID subjectId;

    @Column(name = "run_id", nullable = false)
    private UUID runId;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected ImportedRow() {}

    /**
     * A row that was loaded.
     *
     * @param subjectId what it is about, such as the case; none for a code
     */
    public ImportedRow(RowIdentity identity, @Nullable UUID subjectId, UUID runId) {
        this.key = identity.key();
        this.kind = identity.kind().name();
        this.digest = identity.digest();
        this.subjectId = subjectId;
        this.runId = runId;
    }

    /** Was loaded again, saying something else. */
    public void loadedAgain(RowIdentity identity, UUID inRun) {
        this.digest = identity.digest();
        this.runId = inRun;
    }

    public String key() {
        return key;
    }

    /** The kind of file it stands in. */
    public String kind() {
        return kind;
    }

    /** The digest of what it said when it was last loaded. */
    public String digest() {
        return digest;
    }

    /** The run that last loaded it. */
    public UUID runId() {
        return runId;
    }

    /** Whether it said then what this row says. */
    public boolean says(RowIdentity identity) {
        return identity.says(digest);
    }

    public Optional<UUID> subjectId() {
        return Optional.ofNullable(subjectId);
    }
}
