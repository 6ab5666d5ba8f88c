package nl.maatstaf.audit.service;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import nl.maatstaf.audit.ChainBreak;

/**
 * What a verification of the whole log found.
 *
 * @param chains how many were walked
 * @param events how many they have
 * @param erased how many of those had their payload erased
 * @param breaks the first break of each chain that has one
 * @param seals how many seals are whole; 0 without a key
 * @param sealBreak the first seal that is not, if any
 */
public record AuditReport(
        Instant verifiedAt,
        long chains,
        long events,
        long erased,
        List<ChainBreak> breaks,
        long seals,
        OptionalLong sealBreak) {

    public AuditReport {
        breaks = List.copyOf(breaks);
    }

    public boolean isWhole() {
        return breaks.isEmpty() && sealBreak.isEmpty();
    }
}
