package nl.maatstaf.casefile.subject;

import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.text.Limits;
import nl.maatstaf.text.Reason;

/**
 * What a case is about, as someone sets it right; who handles it stays as it is.
 *
 * @param title what it is called
 * @param parties organisations with their role
 * @param sites the sites it concerns
 * @param clusters codes of the clusters it touches
 * @param ministries the ministries that commission it
 * @param reason why
 */
public record EditCase(
        CaseTitle title,
        Set<CaseParty> parties,
        Set<UUID> sites,
        Set<@Size(max = CaseSubject.CLUSTER) String> clusters,
        Set<@Size(max = CaseSubject.MINISTRY) String> ministries,
        Reason reason) {

    public EditCase {
        parties = Set.copyOf(parties);
        sites = Set.copyOf(sites);
        clusters = Set.copyOf(clusters);
        ministries = Set.copyOf(ministries);
        Limits.of(EditCase.class).checkEach("clusters", clusters).checkEach("ministries", ministries);
    }
}
