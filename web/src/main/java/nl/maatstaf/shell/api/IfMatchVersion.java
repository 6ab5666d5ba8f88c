package nl.maatstaf.shell.api;

import nl.maatstaf.text.BoundedParser;
import org.jspecify.annotations.Nullable;

/** The version the caller looked at before changing something: from {@code If-Match}, or a field of the body. */
public final class IfMatchVersion {

    public static final String FIELD = "version";

    private IfMatchVersion() {}

    /**
     * The version.
     *
     * @param ifMatch the header, as it was given with {@code ETag}
     * @return none when the caller looked at none
     */
    public static @Nullable Long of(Body body, @Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.equals("*")) {
            return body.optionalLong(FIELD);
        }
        return BoundedParser.whole(ifMatch.strip().replace("\"", ""))
                .orElseThrow(() -> new BadRequest("If-Match", "shell.api.notWhole"));
    }
}
