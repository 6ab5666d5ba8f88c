package nl.maatstaf.text;

import jakarta.validation.constraints.Size;

/**
 * What a list is searched for.
 *
 * @param text no longer than any name or title
 */
public record SearchText(@Size(max = 200) String text) {

    public static final Limit LIMIT = Limits.of(SearchText.class).at("text");

    public SearchText {
        LIMIT.check("q", text);
    }

    /** What was asked, without what is too long to be found. */
    public static SearchText cut(String asked) {
        return new SearchText(LIMIT.cut(TypedText.line(asked)));
    }
}
