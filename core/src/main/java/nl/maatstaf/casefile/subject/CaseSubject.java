package nl.maatstaf.casefile.subject;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.audit.EventValue;
import nl.maatstaf.audit.ValueType;

/**
 * What a case is about, and who works on it.
 *
 * @param description what it is about
 * @param handling who works on it
 * @param fictional an example, outside all figures
 * @param unnamed stands for a case that a source counts without naming it
 */
public record CaseSubject(CaseDescription description, CaseAssignment handling, boolean fictional, boolean unnamed) {

    /** What the log holds of it. */
    static final List<LoggedValue<CaseSubject>> LOGGED = Stream.of(
                    CaseDescription.LOGGED.stream().map(value -> value.in(CaseSubject::description)),
                    CaseAssignment.LOGGED.stream().map(value -> value.in(CaseSubject::handling)),
                    Stream.of(LoggedValue.<CaseSubject>of(
                            new EventValue("fictional", ValueType.YES_NO),
                            subject -> String.valueOf(subject.fictional))))
            .flatMap(Function.identity())
            .toList();

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
        return LOGGED.stream()
                .collect(Collectors.toMap(
                        LoggedValue::name,
                        value -> value.reading().apply(this, id -> names.getOrDefault(id, id.toString()))));
    }
}
