package nl.maatstaf.casefile.subject;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.maatstaf.audit.EventValue;
import nl.maatstaf.audit.ValueType;
import nl.maatstaf.casefile.vocabulary.CaseEvents;
import nl.maatstaf.text.Limits;

/**
 * What a case is about.
 *
 * @param title what it is called
 * @param parties organisations with their role
 * @param sites the sites it concerns
 * @param clusters codes of the clusters it touches
 * @param ministries the ministries that commission it
 */
public record CaseDescription(
        CaseTitle title,
        Set<CaseParty> parties,
        Set<UUID> sites,
        Set<@Size(max = 40) String> clusters,
        Set<@Size(max = 20) String> ministries) {

    /** What the log holds of it; names stand on a line each, as they may hold a comma. */
    static final List<LoggedValue<CaseDescription>> LOGGED = List.of(
            LoggedValue.of(EventValue.text("title"), about -> about.title.text()),
            new LoggedValue<>(
                    new EventValue("parties", CaseEvents.PARTIES),
                    (about, names) -> sorted(
                            about.parties, party -> party.role() + " " + names.apply(party.organisationId()), "\n")),
            new LoggedValue<>(
                    new EventValue("sites", ValueType.LINES), (about, names) -> sorted(about.sites, names, "\n")),
            LoggedValue.of(EventValue.text("clusters"), about -> sorted(about.clusters, Function.identity(), ", ")),
            LoggedValue.of(
                    EventValue.text("ministries"), about -> sorted(about.ministries, Function.identity(), ", ")));

    public CaseDescription {
        parties = Set.copyOf(parties);
        sites = Set.copyOf(sites);
        clusters = Set.copyOf(clusters);
        ministries = Set.copyOf(ministries);
        Limits.of(CaseDescription.class).checkEach("clusters", clusters).checkEach("ministries", ministries);
    }

    /** What it is called, and no more than that. */
    public static CaseDescription called(CaseTitle title) {
        return new CaseDescription(title, Set.of(), Set.of(), Set.of(), Set.of());
    }

    public CaseDescription withTitle(CaseTitle other) {
        return new CaseDescription(other, parties, sites, clusters, ministries);
    }

    public CaseDescription withParties(Set<CaseParty> others) {
        return new CaseDescription(title, others, sites, clusters, ministries);
    }

    public CaseDescription withSites(Set<UUID> others) {
        return new CaseDescription(title, parties, others, clusters, ministries);
    }

    public CaseDescription withClusters(Set<String> others) {
        return new CaseDescription(title, parties, sites, others, ministries);
    }

    public CaseDescription withMinistries(Set<String> others) {
        return new CaseDescription(title, parties, sites, clusters, others);
    }

    private static <T> String sorted(Set<T> values, Function<T, String> writing, String between) {
        return values.stream().map(writing).sorted().collect(Collectors.joining(between));
    }
}
