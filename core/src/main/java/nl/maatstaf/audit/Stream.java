package nl.maatstaf.audit;

import java.util.UUID;

/**
 * A chain of events: one per case and one each for logins, users, imports and parties.
 *
 * @param name {@code case:<id>}, {@code logins}, {@code users}, {@code imports} or {@code parties}
 */
public record Stream(String name) {

    public static final Stream LOGINS = new Stream("logins");
    public static final Stream USERS = new Stream("users");
    public static final Stream IMPORTS = new Stream("imports");
    public static final Stream PARTIES = new Stream("parties");

    public static Stream ofCase(UUID caseId) {
        return new Stream("case:" + caseId);
    }
}
