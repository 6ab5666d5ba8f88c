package nl.maatstaf.casefile;

import nl.maatstaf.text.TextRefusals;

/**
 * What a case is called.
 *
 * @param text not blank, at most {@value #MOST} characters
 */
public record CaseTitle(String text) {

    /** The longest title, in characters. */
    public static final int MOST = 200;

    public CaseTitle {
        if (text.isBlank()) {
            throw TextRefusals.MISSING.at("title");
        }
        text = text.strip();
        if (text.length() > MOST) {
            throw TextRefusals.TOO_LONG.at("title", MOST);
        }
    }
}
