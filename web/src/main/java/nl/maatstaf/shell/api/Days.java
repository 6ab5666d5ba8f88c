package nl.maatstaf.shell.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import nl.maatstaf.time.OurTime;

/** Days as requests bring them: written as in ISO 8601, and of our time, so that they can be counted with and kept. */
final class Days {

    private Days() {}

    /** @param field where it stands, to refuse it at */
    static LocalDate read(String field, String text) {
        LocalDate day = parsed(field, text);
        if (!OurTime.has(day)) {
            throw new BadRequest(
                    field,
                    "shell.api.notOfOurTime",
                    Integer.toString(OurTime.FIRST_YEAR),
                    Integer.toString(OurTime.LAST_YEAR));
        }
        return day;
    }

    private static LocalDate parsed(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadRequest(field, "shell.api.notDay");
        }
    }
}
