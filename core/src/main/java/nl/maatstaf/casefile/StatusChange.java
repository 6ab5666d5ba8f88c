package nl.maatstaf.casefile;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.text.Limits;
import nl.maatstaf.text.Reason;
import nl.maatstaf.text.TypedText;
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
        @Nullable @Size(max = StatusChange.REQUESTED_BY) String requestedBy,
        @Nullable LocalDate reviewOn) {

    /** The most characters of who asked for it. */
    static final int REQUESTED_BY = 200;

    public StatusChange {
        if (to == CaseStatus.PAUSED && reviewOn == null) {
            throw CaseRefusals.REVIEW_DATE_MISSING.with();
        }
        requestedBy = TypedText.optionalLine(requestedBy);
        Limits.of(StatusChange.class).check("requestedBy", requestedBy);
    }
}
