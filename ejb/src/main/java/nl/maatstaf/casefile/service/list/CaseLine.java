package nl.maatstaf.casefile.service.list;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.casefile.subject.CaseParty;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list. Of a masked one no more is shown than counts.
 *
 * @param title none when masked
 * @param stage code of the stage, on the date asked
 * @param status on the date asked
 * @param organisations those in it with their role; for a company only itself and whose case it is
 * @param clusters codes, in order
 * @param confidential none for a company
 * @param version to send along with a change; none for a company or when masked
 * @param lastChangedAt none for a company or when masked
 */
public record CaseLine(
        String number,
        @Nullable String title,
        String type,
        String stage,
        CaseStatus status,
        String programme,
        List<Participant> organisations,
        List<String> clusters,
        boolean fictional,
        boolean unnamed,
        @Nullable Boolean confidential,
        boolean masked,
        @Nullable Long version,
        @Nullable Instant lastChangedAt) {

    public CaseLine {
        organisations = List.copyOf(organisations);
        clusters = List.copyOf(clusters);
    }

    /**
     * An organisation with its part in a case.
     *
     * @param matchedName the other name of it that was asked for; none when its own name was, or no name
     */
    public record Participant(
            UUID id,
            String name,
            CaseParty.Role role,
            @Nullable String matchedName) {}
}
