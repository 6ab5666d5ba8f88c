package nl.maatstaf.casefile.subject;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.maatstaf.audit.EventValue;
import nl.maatstaf.audit.ValueType;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Who works on a case, and whether others may open it.
 *
 * @param officerId the official who handles it; none when nobody does
 * @param team the officials who work on it
 * @param confidential only for its officer and team
 */
public record CaseAssignment(@Nullable UUID officerId, Set<UUID> team, boolean confidential) {

    /** Nobody works on it yet, and whoever may see its programme may open it. */
    public static final CaseAssignment NOBODY = new CaseAssignment(null, Set.of(), false);

    /** What the log holds of it. */
    static final List<LoggedValue<CaseAssignment>> LOGGED = List.of(
            LoggedValue.of(
                    new EventValue("confidential", ValueType.YES_NO),
                    handling -> String.valueOf(handling.confidential)),
            LoggedValue.of(
                    new EventValue("officer", ValueType.USERS), handling -> Objects.toString(handling.officerId, "")),
            LoggedValue.of(
                    new EventValue("team", ValueType.USERS),
                    handling ->
                            handling.team.stream().map(UUID::toString).sorted().collect(Collectors.joining(", "))));

    public CaseAssignment {
        team = Set.copyOf(team);
    }

    /**
     * Refuses to put a case out of everyone's reach.
     *
     * @throws Refusal {@link CaseRefusals#CONFIDENTIAL_FOR_NOBODY} when it is confidential and nobody is on it
     */
    public void check() {
        if (confidential && officials().isEmpty()) {
            throw CaseRefusals.CONFIDENTIAL_FOR_NOBODY.with();
        }
    }

    /** The team with the officer. */
    public Set<UUID> officials() {
        Set<UUID> officials = new HashSet<>(team);
        if (officerId != null) {
            officials.add(officerId);
        }
        return officials;
    }
}
