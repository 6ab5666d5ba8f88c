package nl.maatstaf.audit.api;

import java.time.Instant;
import java.util.List;
import nl.maatstaf.audit.service.AuditReport;
import nl.maatstaf.shell.api.Codes;
import org.jspecify.annotations.Nullable;

/**
 * What a verification of the log found.
 *
 * @param whole whether nothing is broken
 * @param breaks the first break of each chain that has one
 * @param sealBreak the first seal that is not whole; none when all are
 */
public record VerificationView(
        boolean whole,
        Instant verifiedAt,
        long chains,
        long events,
        long erased,
        long seals,
        List<Break> breaks,
        @Nullable Long sealBreak) {

    /** Where a chain stops being what was written. */
    public record Break(String stream, long sequence, String kind) {}

    static VerificationView of(AuditReport report) {
        return new VerificationView(
                report.isWhole(),
                report.verifiedAt(),
                report.chains(),
                report.events(),
                report.erased(),
                report.seals(),
                report.breaks().stream()
                        .map(found -> new Break(found.stream(), found.sequence(), Codes.of(found.kind())))
                        .toList(),
                report.sealBreak().isPresent() ? report.sealBreak().getAsLong() : null);
    }
}
