package nl.maatstaf.casefile;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a case is about, and who works on it.
 *
 * @param title what it is called
 * @param fictional an example, outside all figures
 * @param unnamed stands for a case that a source counts without naming it
 * @param confidential only for its team and officer
 * @param officerId the official who handles it; none yet
 * @param team the officials who work on it
 * @param parties organisations with their role
 * @param sites the sites it concerns
 * @param clusters codes of the clusters it touches
 * @param ministries the ministries that commission it
 */
public record CaseSubject(
        CaseTitle title,
        boolean fictional,
        boolean unnamed,
        boolean confidential,
        @Nullable UUID officerId,
        Set<UUID> team,
        Set<CaseParty> parties,
        Set<UUID> sites,
        Set<String> clusters,
        Set<String> ministries) {

    public CaseSubject {
        team = Set.copyOf(team);
        parties = Set.copyOf(parties);
        sites = Set.copyOf(sites);
        clusters = Set.copyOf(clusters);
        ministries = Set.copyOf(ministries);
    }

    /** The same subject, handled otherwise. */
    public CaseSubject handledBy(Handling handling) {
        return new CaseSubject(
                title,
                fictional,
                unnamed,
                handling.confidential(),
                handling.officerId(),
                handling.team(),
                parties,
                sites,
                clusters,
                ministries);
    }

    /** What of this is otherwise than in the other, as it stands in the log. */
    Map<String, String> differenceWith(CaseSubject other) {
        Map<String, String> difference = new TreeMap<>(values());
        difference.entrySet().removeAll(other.values().entrySet());
        return difference;
    }

    private Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        values.put("title", title.text());
        values.put("confidential", String.valueOf(confidential));
        values.put("officer", officerId == null ? "" : officerId.toString());
        values.put("team", sorted(team));
        values.put("parties", sorted(parties));
        values.put("sites", sorted(sites));
        values.put("clusters", sorted(clusters));
        values.put("ministries", sorted(ministries));
        return values;
    }

    private static String sorted(Set<?> things) {
        return things.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
