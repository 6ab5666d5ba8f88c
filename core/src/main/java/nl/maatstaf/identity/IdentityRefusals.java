package nl.maatstaf.identity;

import nl.maatstaf.refusal.RefusalType;

/** Why something asked of users, their access and their passwords is refused. */
public final class IdentityRefusals {

    /** A company's user acts for at least one organisation and no programme; others act for no organisation. */
    public static final RefusalType ACTS_FOR_NOBODY = RefusalType.invalid("identity.acts-for-nobody", "organisations");

    /** There is an open request about this user. */
    public static final RefusalType ALREADY_ASKED = RefusalType.notNow("identity.already-asked", "roles");

    /** A user has a name of one to so many characters. */
    public static final RefusalType DISPLAY_NAME_INVALID =
            RefusalType.invalid("identity.display-name-invalid", "displayName");

    /** There is nobody who could approve; the command line of the server can do it. */
    public static final RefusalType NO_SECOND_ADMINISTRATOR =
            RefusalType.notNow("identity.no-second-administrator", "roles");

    /** Administrators do not lock themselves out: not by blocking themselves, nor by giving away their own right to manage users or the password they have. */
    public static final RefusalType OWN_ACCOUNT = RefusalType.notNow("identity.own-account", "roles");

    /** Who asked, or is asked for, does not approve. */
    public static final RefusalType OWN_REQUEST = RefusalType.notNow("identity.own-request");

    /** The password is one that many people use, or little more than that. */
    public static final RefusalType PASSWORD_COMMON = RefusalType.invalid("identity.password-common", "newPassword");

    /** The password is guessed in too few attempts. */
    public static final RefusalType PASSWORD_GUESSABLE =
            RefusalType.invalid("identity.password-guessable", "newPassword");

    /** The password has a name in it that a guesser knows: the user's or the product's. */
    public static final RefusalType PASSWORD_HOLDS_NAME =
            RefusalType.invalid("identity.password-holds-name", "newPassword");

    /** The new password is the one there was. */
    public static final RefusalType PASSWORD_NOT_NEW = RefusalType.invalid("identity.password-not-new", "newPassword");

    /** The password is one short piece over and over. */
    public static final RefusalType PASSWORD_REPEATS = RefusalType.invalid("identity.password-repeats", "newPassword");

    /** A password has at most so many characters. */
    public static final RefusalType PASSWORD_TOO_LONG =
            RefusalType.invalid("identity.password-too-long", "newPassword");

    /** A password has at least so many characters. */
    public static final RefusalType PASSWORD_TOO_SHORT =
            RefusalType.invalid("identity.password-too-short", "newPassword");

    /** The current password was wrong so often that the next attempt has to wait so many seconds. */
    public static final RefusalType PASSWORD_TRIED_TOO_OFTEN =
            RefusalType.notNow("identity.password-tried-too-often", "currentPassword");

    /** There is no such request. */
    public static final RefusalType REQUEST_NOT_FOUND = RefusalType.notFound("identity.request-not-found");

    /** The request was decided on or withdrawn before, or lapsed. */
    public static final RefusalType REQUEST_NOT_OPEN = RefusalType.changedMeanwhile("identity.request-not-open");

    /** Only who asked takes a request back; others decline it. */
    public static final RefusalType REQUEST_OF_ANOTHER = RefusalType.notNow("identity.request-of-another");

    /** A user needs at least one role, and a company's roles do not go together with others. */
    public static final RefusalType ROLES_DO_NOT_MIX = RefusalType.invalid("identity.roles-do-not-mix", "roles");

    /** Nobody is made administrator, and no administrator gets another password, by one administrator alone. */
    public static final RefusalType SECOND_ADMINISTRATOR_NEEDED =
            RefusalType.notNow("identity.second-administrator-needed", "roles");

    /** The user has no such session. */
    public static final RefusalType SESSION_NOT_FOUND = RefusalType.notFound("identity.session-not-found");

    /** A token has a name of one to so many characters. */
    public static final RefusalType TOKEN_LABEL_INVALID = RefusalType.invalid("identity.token-label-invalid", "label");

    /** The user has no such token. */
    public static final RefusalType TOKEN_NOT_FOUND = RefusalType.notFound("identity.token-not-found");

    /** A token is valid for at least one day and at most so many. */
    public static final RefusalType TOKEN_TERM_TOO_LONG =
            RefusalType.invalid("identity.token-term-too-long", "validDays");

    /** A user has at most so many tokens that work. */
    public static final RefusalType TOO_MANY_TOKENS = RefusalType.notNow("identity.too-many-tokens");

    /** A username is of another length, or not of small letters, digits, points, hyphens and underscores; arguments: the fewest and most. */
    public static final RefusalType USERNAME_INVALID = RefusalType.invalid("identity.username-invalid", "username");

    /** Another user signs in with this name. */
    public static final RefusalType USERNAME_TAKEN = RefusalType.invalid("identity.username-taken", "username");

    /** The user was changed after the caller looked. */
    public static final RefusalType USER_CHANGED_MEANWHILE =
            RefusalType.changedMeanwhile("identity.user-changed-meanwhile");

    /** There is no such user. */
    public static final RefusalType USER_NOT_FOUND = RefusalType.notFound("identity.user-not-found");

    /** A role that works on cases of programmes has at least one. */
    public static final RefusalType WORKS_FOR_NO_PROGRAMME =
            RefusalType.invalid("identity.works-for-no-programme", "programmes");

    /** The current password is not the one that was typed. */
    public static final RefusalType WRONG_PASSWORD = RefusalType.invalid("identity.wrong-password", "currentPassword");

    private IdentityRefusals() {}
}
