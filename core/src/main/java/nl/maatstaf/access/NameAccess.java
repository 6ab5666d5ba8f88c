package nl.maatstaf.access;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose names a case shows to its reader. This is the one place that decides. Officials see all; a company sees the name
 * of the official who is its contact, its user's own and that of the system, and of everyone else only their ministry.
 */
public final class NameAccess {

    private NameAccess() {}

    /**
     * Whether the reader sees the name of someone on a case.
     *
     * @param contact of that case; none when it has none
     */
    public static boolean isNamed(Actor reader, UUID person, @Nullable UUID contact) {
        return !reader.isCompany() || namedTo(reader, contact).contains(person);
    }

    /** All whose names a company's user sees on a case. */
    public static Set<UUID> namedTo(Actor companyUser, @Nullable UUID contact) {
        return Stream.concat(Stream.of(companyUser.userId(), Actor.SYSTEM), Stream.ofNullable(contact))
                .collect(Collectors.toUnmodifiableSet());
    }
}
