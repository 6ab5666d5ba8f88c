package nl.maatstaf.exchange.service;

import java.time.Instant;
import java.util.UUID;
import nl.maatstaf.exchange.ImportCounts;
import nl.maatstaf.exchange.ImportRun;
import org.jspecify.annotations.Nullable;

/**
 * Where an import stands.
 *
 * @param percentage how far it is, from 0 to 100
 * @param finishedAt none while it waits or runs
 * @param historicFor why it was loaded as a historic filling; none when what it loaded is known from then
 * @param counts what was loaded; all zero before
 */
public record ImportStatus(
        UUID runId,
        Instant createdAt,
        String createdBy,
        ImportRun.State state,
        int percentage,
        @Nullable Instant finishedAt,
        @Nullable String historicFor,
        ImportCounts counts) {

    static ImportStatus of(ImportRun run) {
        return new ImportStatus(
                run.id(),
                run.createdAt(),
                run.createdBy(),
                run.state(),
                run.percentage(),
                run.finishedAt().orElse(null),
                run.historicFor().orElse(null),
                run.counts());
    }
}
