package nl.maatstaf.casefile;

import java.time.LocalDate;
import nl.maatstaf.text.Reason;
import nl.maatstaf.text.TextRefusals;
import org.jspecify.annotations.Nullable;

/**
 * A change of status as someone asks for it.
 *
 * @param to the status to take
 * @param occurredOn the day on which it did: not after today
 * @param reason why
 * @param requestedBy who asked for it, such as the company; may be left out
 * @param reviewOn when a paused case is looked at again; needed for a pause
 */
public record StatusChange(
        CaseStatus to,
        LocalDate occurredOn,
        Reason reason,
        @Nullable String requestedBy,
        @Nullable LocalDate reviewOn) {

    private static final int REQUESTED_BY_MOST = 200;

    public StatusChange {
        if (to == CaseStatus.PAUSED && reviewOn == null) {
            throw CaseRefusals.REVIEW_DATE_MISSING.with();
        }
        checkRequestedBy(requestedBy);
    }

    static void checkRequestedBy(@Nullable String requestedBy) {
        if (requestedBy != null && requestedBy.length() > REQUESTED_BY_MOST) {
            throw TextRefusals.TOO_LONG.at("requestedBy", REQUESTED_BY_MOST);
        }
    }
}
