package nl.maatstaf.shell.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.maatstaf.text.BoundedParser;
import nl.maatstaf.text.TypedText;
import nl.maatstaf.time.SupportedYear;

/** Days as requests bring them: written as in ISO 8601, and of our time, so that they can be counted with and kept. */
final class Days {

    /** A year that ISO 8601 writes with a sign: before the year 0 or after 9999. */
    private static final Pattern FAR_AWAY = Pattern.compile("[+-]\\d{4,10}-\\d{2}-\\d{2}");

    private Days() {}

    /** @param field where it stands, to refuse it at */
    static LocalDate read(String field, String text) {
        Optional<LocalDate> day = BoundedParser.day(text);
        if (day.isPresent() && SupportedYear.has(day.get())) {
            return day.get();
        }
        if (day.isEmpty() && !FAR_AWAY.matcher(TypedText.code(text)).matches()) {
            throw new BadRequest(field, "shell.api.notDay");
        }
        throw new BadRequest(
                field,
                "shell.api.notOfOurTime",
                Integer.toString(SupportedYear.FIRST),
                Integer.toString(SupportedYear.LAST));
    }
}
