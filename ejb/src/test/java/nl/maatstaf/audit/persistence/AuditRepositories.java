package nl.maatstaf.audit.persistence;

import jakarta.persistence.EntityManager;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.audit.Seals;

/** The log and its seals on a transaction of a test. */
public final class AuditRepositories {

    private AuditRepositories() {}

    public static AuditLog log(EntityManager entities) {
        return new JpaAuditLog(entities);
    }

    public static Seals seals(EntityManager entities) {
        return new JpaSeals(entities);
    }
}
