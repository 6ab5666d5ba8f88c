package nl.maatstaf.party;

import org.jspecify.annotations.Nullable;

/**
 * A name an organisation, site or contact goes by.
 *
 * @param text at least one letter or digit, at most {@value #MOST} characters
 */
public record PartyName(String text) {

    /** The longest name, in characters. */
    public static final int MOST = 200;

    /** The longest key, in characters: taking an accent apart makes a name longer. */
    static final int MOST_KEY = 4 * MOST;

    public PartyName {
        text = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        SearchKey key = SearchKey.of(text);
        if (key.isEmpty()) {
            throw PartyRefusals.NAME_MISSING.at("name");
        }
        if (text.length() > MOST || key.text().length() > MOST_KEY) {
            throw PartyRefusals.NAME_TOO_LONG.at("name", MOST);
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
