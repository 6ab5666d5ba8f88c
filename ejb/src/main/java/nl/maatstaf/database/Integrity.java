package nl.maatstaf.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The last word of the database: what a request wants to keep is there already, or refers to what is not. Use cases check
 * that themselves and say so; this is left for two of them at the same moment.
 */
public final class Integrity {

    /** The class of SQL states in which a constraint was violated. */
    private static final String VIOLATED = "23";

    private Integrity() {}

    /** Whether that is why something failed. */
    public static boolean isViolated(@Nullable Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof SQLException refused) {
                return String.valueOf(refused.getSQLState()).startsWith(VIOLATED);
            }
        }
        return false;
    }
}
