package nl.maatstaf.identity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.Limits;
import nl.maatstaf.text.TypedText;

/**
 * A token as its user asks for it.
 *
 * @param label what it is called
 * @param validDays how long it is valid
 */
public record IssueToken(
        @NotBlank @Size(max = IssueToken.LABEL) String label,
        @Min(1) @Max(IssueToken.LONGEST_TERM) int validDays) {

    /** The most days a token is valid. */
    public static final int LONGEST_TERM = 366;

    /** The most characters of its label. */
    public static final int LABEL = 100;

    /**
     * A token.
     *
     * @throws Refusal {@link IdentityRefusals#TOKEN_LABEL_INVALID} when the label says nothing or is too long
     * @throws Refusal {@link IdentityRefusals#TOKEN_TERM_TOO_LONG} when it is valid for no day, or for too many
     */
    public IssueToken {
        label = TypedText.line(label);
        Limits limits = Limits.of(IssueToken.class);
        Limit name = limits.at("label");
        if (!name.allows(label)) {
            throw IdentityRefusals.TOKEN_LABEL_INVALID.with(name.longest());
        }
        if (!limits.at("validDays").allows(validDays)) {
            throw IdentityRefusals.TOKEN_TERM_TOO_LONG.with(LONGEST_TERM);
        }
    }
}
