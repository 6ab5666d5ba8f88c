package nl.maatstaf.casefile.subject;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.maatstaf.text.TypedText;

/**
 * The number of a case as anyone writes it: in small letters or capitals, with any dash or none, and with spaces around or
 * in it.
 *
 * @param text as it is kept, such as {@code MW-2022-0001}
 */
public record CaseNumber(String text) {

    private static final Pattern PARTS = Pattern.compile("^([A-Z][A-Z0-9]*?)-?([12]\\d{3})-?(\\d{4,})$");

    public CaseNumber {
        text = PARTS.matcher(TypedText.code(text).toUpperCase(Locale.ROOT)).replaceAll("$1-$2-$3");
    }

    /** Whether a case could have it: the letters of its type, a year and a number. */
    public boolean isComplete() {
        return PARTS.matcher(text).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
