package nl.maatstaf.party;

import nl.maatstaf.refusal.RefusalType;

/** Why something asked of an organisation is refused. */
public final class PartyRefusals {

    /** The organisation is not known by that name. */
    public static final RefusalType ALIAS_NOT_FOUND = RefusalType.invalid("party.alias-not-found", "name");

    /** A code that is not in its table of reference. */
    public static final RefusalType CODE_UNKNOWN = RefusalType.invalid("party.code-unknown");

    /** The organisation has no such contact. */
    public static final RefusalType CONTACT_NOT_FOUND = RefusalType.invalid("party.contact-not-found", "contact");

    /** Degrees that are no place on earth, or one of the two without the other. */
    public static final RefusalType COORDINATES_INVALID = RefusalType.invalid("party.coordinates-invalid");

    /** A text that is no e-mail address. */
    public static final RefusalType EMAIL_INVALID = RefusalType.invalid("party.email-invalid");

    /** A name without any letter or digit. */
    public static final RefusalType NAME_MISSING = RefusalType.invalid("party.name-missing");

    /** Another organisation already goes by that name. */
    public static final RefusalType NAME_TAKEN = RefusalType.invalid("party.name-taken");

    /** A name longer than there is room for. */
    public static final RefusalType NAME_TOO_LONG = RefusalType.invalid("party.name-too-long");

    /** The organisation, or what was to be changed of it, was changed after the caller looked. */
    public static final RefusalType ORGANISATION_CHANGED_MEANWHILE =
            RefusalType.changedMeanwhile("party.organisation-changed-meanwhile");

    /** There is no such organisation. */
    public static final RefusalType ORGANISATION_NOT_FOUND = RefusalType.notFound("party.organisation-not-found");

    /** An organisation cannot lose the name it goes by. */
    public static final RefusalType OWN_NAME_KEPT = RefusalType.invalid("party.own-name-kept", "name");

    /** An organisation cannot belong to itself, nor to one that belongs to it. */
    public static final RefusalType OWN_PARENT = RefusalType.invalid("party.own-parent");

    /** A text that is no telephone number. */
    public static final RefusalType PHONE_INVALID = RefusalType.invalid("party.phone-invalid");

    /** The organisation has no such site. */
    public static final RefusalType SITE_NOT_FOUND = RefusalType.invalid("party.site-not-found", "site");

    /** The organisation has a site of that name already. */
    public static final RefusalType SITE_THERE = RefusalType.invalid("party.site-there", "name");

    private PartyRefusals() {}
}
