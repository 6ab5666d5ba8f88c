package nl.maatstaf.casefile.subject;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a case is about, and who works on it.
 *
 * @param description what it is about
 * @param handling who works on it
 * @param fictional an example, outside all figures
 * @param unnamed stands for a case that a source counts without naming it
 */
public record CaseSubject(CaseDescription description, CaseAssignment handling, boolean fictional, boolean unnamed) {

    /** A case that there is, with nobody on it yet. */
    public static CaseSubject of(CaseDescription description) {
        return new CaseSubject(description, CaseAssignment.NOBODY, false, false);
    }

    /** The same subject as an example, outside all figures. */
    public CaseSubject asExample() {
        return new CaseSubject(description, handling, true, unnamed);
    }

    /** The same subject, handled otherwise. */
    public CaseSubject handledBy(CaseAssignment other) {
        return new CaseSubject(description, other, fictional, unnamed);
    }

    /** The same subject, described otherwise. */
    public CaseSubject describedAs(CaseDescription other) {
        return new CaseSubject(other, handling, fictional, unnamed);
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
        values.put("title", description.title().text());
        values.put("fictional", String.valueOf(fictional));
        values.put("confidential", String.valueOf(handling.confidential()));
        values.put(
                "officer",
                handling.officerId() == null ? "" : handling.officerId().toString());
        values.put("team", sorted(handling.team()));
        values.put(
                "parties",
                lines(description.parties().stream()
                        .map(party -> party.role() + " " + name(party.organisationId(), names))));
        values.put("sites", lines(description.sites().stream().map(site -> name(site, names))));
        values.put("clusters", sorted(description.clusters()));
        values.put("ministries", sorted(description.ministries()));
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
