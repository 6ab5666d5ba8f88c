package nl.maatstaf.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.maatstaf.time.TimeOrderedId;

/** A file of an import, as text, waiting to be loaded. */
@Entity
@Table(name = "import_file")
public class ImportFile {

    /** The longest name that is kept, in characters. */
    public static final int NAME = 200;

    @Id
    private UUID id;

    @Column(name = "run_id", nullable = false)
    private UUID runId;

    @Column(name = "name", nullable = false, length = NAME)
    private String name;

    @Column(name = "content", nullable = false)
    private String content;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected ImportFile() {}

    public ImportFile(UUID runId, String name, String content) {
        this.id = TimeOrderedId.next();
        this.runId = runId;
        this.name = name.length() <= NAME ? name : name.substring(name.length() - NAME);
        this.content = content;
    }

    public UUID runId() {
        return runId;
    }

    public String name() {
        return name;
    }

    public String content() {
        return content;
    }
}
