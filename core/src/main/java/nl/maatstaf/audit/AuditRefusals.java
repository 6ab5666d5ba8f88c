package nl.maatstaf.audit;

import nl.maatstaf.refusal.RefusalType;

/** Why something asked of the log is refused. */
public final class AuditRefusals {

    /** The log cannot be sealed, because the environment has no key. */
    public static final RefusalType SEAL_KEY_MISSING = RefusalType.notNow("audit.seal-key-missing");

    private AuditRefusals() {}
}
