package nl.maatstaf.party;

import jakarta.validation.constraints.Size;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.Limits;
import nl.maatstaf.text.SearchKey;
import nl.maatstaf.text.TypedText;
import org.jspecify.annotations.Nullable;

/** A name an organisation, site or contact goes by: at least one letter or digit. */
public record PartyName(@Size(max = PartyName.MOST) String text) {

    /** The most characters of a name. */
    static final int MOST = 200;

    /** The most characters of a key: taking an accent apart makes a name longer. */
    static final int MOST_KEY = 4 * MOST;

    public static final Limit LIMIT = Limits.of(PartyName.class).at("text");

    public PartyName {
        text = TypedText.line(text);
        SearchKey key = SearchKey.of(text);
        if (key.isEmpty()) {
            throw PartyRefusals.NAME_MISSING.at("name");
        }
        if (!LIMIT.allows(text) || key.text().length() > MOST_KEY) {
            throw PartyRefusals.NAME_TOO_LONG.at("name", LIMIT.longest());
        }
    }

    /** A name as it was typed; refused when nothing was. */
    public static PartyName of(@Nullable String typed) {
        return new PartyName(typed == null ? "" : typed);
    }

    public SearchKey key() {
        return SearchKey.of(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
