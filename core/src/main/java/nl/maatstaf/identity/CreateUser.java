package nl.maatstaf.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.regex.Pattern;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.Limits;
import nl.maatstaf.text.TypedText;

/**
 * What an administrator says about a new user.
 *
 * @param username the name to sign in with: letters, digits, points, underscores and dashes, kept in small letters
 */
public record CreateUser(
        @Size(min = 2, max = CreateUser.USERNAME) String username,
        @NotBlank @Size(max = CreateUser.DISPLAY_NAME) String displayName,
        Duties duties) {

    /** The most characters of the name to sign in with. */
    public static final int USERNAME = 100;

    /** The most characters of the name of a user. */
    public static final int DISPLAY_NAME = 200;

    private static final Pattern SIGN_IN = Pattern.compile("[a-z0-9._-]*");

    /**
     * A new user.
     *
     * @throws Refusal {@link IdentityRefusals#USERNAME_INVALID} when nobody can sign in with that name
     * @throws Refusal {@link IdentityRefusals#DISPLAY_NAME_INVALID} when the name says nothing or is too long
     */
    public CreateUser {
        username = TypedText.lowerCode(username);
        displayName = TypedText.line(displayName);
        if (!isUsername(username)) {
            Limit limit = Limits.of(CreateUser.class).at("username");
            throw IdentityRefusals.USERNAME_INVALID.with(limit.shortest(), limit.longest());
        }
        Limit name = Limits.of(CreateUser.class).at("displayName");
        if (!name.allows(displayName)) {
            throw IdentityRefusals.DISPLAY_NAME_INVALID.with(name.longest());
        }
    }

    /** Whether somebody can sign in with that name. */
    public static boolean isUsername(String name) {
        return Limits.of(CreateUser.class).at("username").allows(name)
                && SIGN_IN.matcher(name).matches();
    }
}
