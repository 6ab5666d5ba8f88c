package nl.maatstaf.casefile;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.maatstaf.text.Limits;
import nl.maatstaf.text.Reason;
import nl.maatstaf.text.TypedText;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a recorded status should have said.
 *
 * @param fact the status
 * @param occurred when the case took it
 * @param statedReason why, as it was given; none where none is on record
 * @param requestedBy who asked for it
 * @param reviewOn when a paused case is looked at again
 */
public record CorrectStatus(
        UUID fact,
        PartialDate occurred,
        @Nullable Reason statedReason,
        @Nullable @Size(max = StatusChange.REQUESTED_BY) String requestedBy,
        @Nullable LocalDate reviewOn) {

    public CorrectStatus {
        requestedBy = TypedText.optionalLine(requestedBy);
        Limits.of(CorrectStatus.class).check("requestedBy", requestedBy);
    }
}
