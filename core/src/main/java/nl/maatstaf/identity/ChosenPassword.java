package nl.maatstaf.identity;

import jakarta.validation.constraints.Size;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.Limits;

/**
 * A password that a person chooses, of a length that is hard to guess (NIST SP 800-63B asks 15 characters where there is
 * no second factor) and no work to compare. A character counts once, however it is encoded.
 */
public record ChosenPassword(@Size(min = 15, max = 200) String text) {

    public static final Limit LIMIT = Limits.of(ChosenPassword.class).at("text");

    /**
     * A password.
     *
     * @throws Refusal {@link IdentityRefusals#PASSWORD_TOO_SHORT} or {@link IdentityRefusals#PASSWORD_TOO_LONG}
     */
    public ChosenPassword {
        int length = text.codePointCount(0, text.length());
        if (length < LIMIT.shortest()) {
            throw IdentityRefusals.PASSWORD_TOO_SHORT.with(LIMIT.shortest());
        }
        if (length > LIMIT.longest()) {
            throw IdentityRefusals.PASSWORD_TOO_LONG.with(LIMIT.longest());
        }
    }

    /** Never the password itself. */
    @Override
    public String toString() {
        return "a chosen password";
    }
}
