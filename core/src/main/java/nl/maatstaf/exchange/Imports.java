package nl.maatstaf.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All imports, with their files and the rows they took in. */
public interface Imports {

    void add(ImportRun run);

    void add(ImportFile file);

    /** Keeps rows that were loaded for the first time. */
    void add(List<ImportedRow> rows);

    /** Keeps what a row says since it was loaded again. */
    void update(ImportedRow row);

    Optional<ImportRun> find(UUID runId);

    /** The newest imports, newest first. */
    List<ImportRun> newest(int most);

    /** The imports that are being loaded, or were when the server died; oldest first. */
    List<UUID> running();

    /** Shows how far a run is; answers whether it may go on. It never clashes with who asks it to stop. */
    boolean reach(UUID runId, int percentage);

    /** Asks a run to stop; answers whether that is news: it runs, and nobody asked before. */
    boolean askToStop(UUID runId);

    List<ImportFile> filesOf(UUID runId);

    /** Deletes the files of runs made before then, but for those that are being loaded; answers how many. */
    int deleteFiles(Instant before);

    /** The rows loaded before under these keys, by key. */
    Map<String, ImportedRow> findRows(Collection<String> keys);

    /** Writes what was added, so that others can point at it. */
    void flush();

    /** Writes what was added or changed and lets go of it: what is held is compared each time something is written. */
    void release();
}
