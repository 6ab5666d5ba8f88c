package nl.maatstaf.casefile.subject;

import jakarta.validation.constraints.Size;
import java.util.regex.Pattern;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.Limits;
import nl.maatstaf.text.TypedText;

/** What the files that a case came from call it. */
public record CaseReference(@Size(max = CaseReference.MOST) String text) {

    /** The most characters of it. */
    public static final int MOST = 60;

    public static final Limit LIMIT = Limits.of(CaseReference.class).at("text");

    private static final Pattern NUMBER = Pattern.compile("[a-z]+-\\d{4}-\\d{4,}");

    /** What it is compared by: other capitals and spaces make no other reference. */
    public String key() {
        return key(text);
    }

    /** What any reference is compared by. */
    public static String key(String text) {
        return TypedText.lowerCode(text);
    }

    /** Whether it would be taken for the number of a case. */
    public static boolean isLikeNumber(String text) {
        return NUMBER.matcher(key(text)).matches();
    }
}
