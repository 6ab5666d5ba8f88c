package nl.maatstaf.party;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What is left of a name when accents, capitals, spaces and punctuation are taken away: "Coöperatie Saint-Gobain" and
 * "cooperatie saint gobain" have the same key.
 *
 * @param text lower-case letters and digits only
 */
public record SearchKey(String text) {

    /** The key of any text; empty when there is no letter or digit in it. */
    public static SearchKey of(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        return new SearchKey(apart.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT));
    }

    /** Whether a name has it in it, so that who searches for it finds that name. */
    public boolean isIn(String name) {
        return of(name).text.contains(text);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
