package nl.maatstaf.casefile.subject;

import java.util.Locale;
import nl.maatstaf.text.TypedText;

/**
 * The number of a case as anyone writes it: in small letters or capitals, with any dash, and with spaces around or in it.
 *
 * @param text as it is kept, such as {@code MW-2022-0001}
 */
public record CaseNumber(String text) {

    public CaseNumber {
        text = TypedText.code(text).toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }
}
