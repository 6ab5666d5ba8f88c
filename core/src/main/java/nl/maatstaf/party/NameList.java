package nl.maatstaf.party;

import jakarta.validation.constraints.Size;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.Limits;

/**
 * Names as they stand together in one cell of a file.
 *
 * @param text separated by semicolons
 */
public record NameList(@Size(max = 4000) String text) {

    public static final Limit LIMIT = Limits.of(NameList.class).at("text");

    public NameList {
        LIMIT.check("organisations", text);
    }
}
