package nl.maatstaf.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * A chain of events: one per case and one each for logins, users, imports and parties.
 *
 * @param name {@code case:<id>}, {@code logins}, {@code users}, {@code imports} or {@code parties}
 */
public record Stream(String name) {

    private static final String OF_CASE = "case:";

    public static final Stream LOGINS = new Stream("logins");
    public static final Stream USERS = new Stream("users");
    public static final Stream IMPORTS = new Stream("imports");
    public static final Stream PARTIES = new Stream("parties");

    public static Stream ofCase(UUID caseId) {
        return new Stream(OF_CASE + caseId);
    }

    /** The case whose chain it is; empty when it is that of something else. */
    public Optional<UUID> caseId() {
        return name.startsWith(OF_CASE)
                ? Optional.of(UUID.fromString(name.substring(OF_CASE.length())))
                : Optional.empty();
    }
}
