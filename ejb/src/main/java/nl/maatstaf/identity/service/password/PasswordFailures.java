package nl.maatstaf.identity.service.password;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.access.service.NoRightRequired;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.identity.session.PasswordCheckFailed;
import nl.maatstaf.identity.session.SignInFailed;
import nl.maatstaf.time.service.Now;

/** Notes a wrong current password in a transaction of its own, because the refusal undoes the one it is found in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PasswordFailures {

    private AuditLog log;
    private CurrentActor current;
    private Now now;

    protected PasswordFailures() {}

    @Inject
    public PasswordFailures(AuditLog log, CurrentActor current, Now now) {
        this.log = log;
        this.current = current;
        this.now = now;
    }

    @NoRightRequired("called by the check of one's own password")
    public void note(UUID userId, String username, SignInFailed.Cause cause) {
        PasswordCheckFailed event = new PasswordCheckFailed(userId, username, cause, now.today());
        log.append(List.of(event), current.get(), now.instant());
    }
}
