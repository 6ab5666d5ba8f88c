package nl.maatstaf.party;

import jakarta.validation.constraints.Size;
import java.util.List;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.Limits;

/**
 * Names of organisations as they are typed or shown together.
 *
 * @param text one name on a line in a form; in a file, separated by semicolons
 */
public record NameList(@Size(max = 4000) String text) {

    public static final Limit LIMIT = Limits.of(NameList.class).at("text");

    public NameList {
        LIMIT.check("organisations", text);
    }

    /** The names, one from a line. */
    public List<String> lines() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
