package nl.maatstaf.casefile.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.casefile.service.list.CaseLine;
import nl.maatstaf.shell.api.Codes;
import org.jspecify.annotations.Nullable;

/** A case in a list; what is not for the caller to know is left out. */
public record CaseItem(
        String number,
        @Nullable String title,
        String type,
        String stage,
        String status,
        String programme,
        List<Participant> organisations,
        List<String> clusters,
        boolean fictional,
        boolean unnamed,
        @Nullable Boolean confidential,
        boolean masked,
        @Nullable Long version,
        @Nullable Instant lastChangedAt) {

    /** An organisation with its part in a case. */
    public record Participant(
            UUID id, String name, String role, @Nullable String matchedName) {}

    static CaseItem of(CaseLine line) {
        return new CaseItem(
                line.number(),
                line.title(),
                line.type(),
                line.stage(),
                Codes.of(line.status()),
                line.programme(),
                line.organisations().stream()
                        .map(one -> new Participant(one.id(), one.name(), Codes.of(one.role()), one.matchedName()))
                        .toList(),
                line.clusters(),
                line.fictional(),
                line.unnamed(),
                line.confidential(),
                line.masked(),
                line.version(),
                line.lastChangedAt());
    }
}
