package nl.maatstaf.casefile.service.overview;

import java.time.LocalDate;
import java.util.UUID;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A status that a case took.
 *
 * @param fact to correct
 * @param reviewOn when a paused case is looked at again
 */
public record StatusLine(
        UUID fact,
        CaseStatus status,
        PartialDate occurred,
        @Nullable String reason,
        @Nullable String requestedBy,
        @Nullable LocalDate reviewOn) {}
