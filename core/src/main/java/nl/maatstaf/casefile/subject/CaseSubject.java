package nl.maatstaf.casefile.subject;

import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.text.Limits;
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
        Set<@Size(max = CaseSubject.CLUSTER) String> clusters,
        Set<@Size(max = CaseSubject.MINISTRY) String> ministries) {

    /** The most characters of the code of a cluster. */
    static final int CLUSTER = 40;

    /** The most characters of the short name of a ministry. */
    static final int MINISTRY = 20;

    public CaseSubject {
        team = Set.copyOf(team);
        parties = Set.copyOf(parties);
        sites = Set.copyOf(sites);
        clusters = Set.copyOf(clusters);
        ministries = Set.copyOf(ministries);
        Limits.of(CaseSubject.class).checkEach("clusters", clusters).checkEach("ministries", ministries);
    }

    /** Who works on it. */
    public CaseAssignment handling() {
        return new CaseAssignment(officerId, team, confidential);
    }

    /** The same subject as an example, outside all figures. */
    public CaseSubject asExample() {
        return new CaseSubject(
                title, true, unnamed, confidential, officerId, team, parties, sites, clusters, ministries);
    }

    /** The same subject, handled otherwise. */
    public CaseSubject handledBy(CaseAssignment handling) {
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

    /** The same subject, described otherwise. */
    public CaseSubject as(EditCase edit) {
        return new CaseSubject(
                edit.title(),
                fictional,
                unnamed,
                confidential,
                officerId,
                team,
                edit.parties(),
                edit.sites(),
                edit.clusters(),
                edit.ministries());
    }

    /**
     * What of this is otherwise than in the other, as it stands in the log.
     *
     * @param names of organisations and sites; one without is given by its identifier
     */
    public Map<String, String> differenceWith(CaseSubject other, Map<UUID, String> names) {
        Map<String, String> difference = new TreeMap<>(values(names));
        difference.entrySet().removeAll(other.values(names).entrySet());
        return difference;
    }

    private Map<String, String> values(Map<UUID, String> names) {
        Map<String, String> values = new TreeMap<>();
        values.put("title", title.text());
        values.put("fictional", String.valueOf(fictional));
        values.put("confidential", String.valueOf(confidential));
        values.put("officer", officerId == null ? "" : officerId.toString());
        values.put("team", sorted(team));
        values.put(
                "parties",
                lines(parties.stream().map(party -> party.role() + " " + name(party.organisationId(), names))));
        values.put("sites", lines(sites.stream().map(site -> name(site, names))));
        values.put("clusters", sorted(clusters));
        values.put("ministries", sorted(ministries));
        return values;
    }

    private static String name(UUID id, Map<UUID, String> names) {
        return names.getOrDefault(id, id.toString());
    }

    /** One to a line, as names may hold a comma. */
    private static String lines(Stream<String> things) {
        return things.sorted().collect(Collectors.joining("\n"));
    }

    private static String sorted(Set<?> things) {
        return things.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
