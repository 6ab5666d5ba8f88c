package nl.maatstaf.access;

import nl.maatstaf.refusal.RefusalType;

/** Why access is refused. */
public final class AccessRefusals {

    /** The caller has no role that may do this; the right asked for is named. The code is older than this context. */
    public static final RefusalType NOT_AUTHORISED = RefusalType.forbidden("identity.not-authorised");

    private AccessRefusals() {}
}
