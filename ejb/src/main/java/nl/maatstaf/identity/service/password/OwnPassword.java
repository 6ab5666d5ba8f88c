package nl.maatstaf.identity.service.password;

import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.maatstaf.identity.AppUser;
import nl.maatstaf.identity.IdentityRefusals;
import nl.maatstaf.identity.session.SignInFailed;
import nl.maatstaf.refusal.Refusal;

/**
 * Asks someone who has signed in for their password once more: a session that was left open is not enough. A wrong one is
 * in the log. After five a user has one more attempt every half minute, whichever session they come from.
 */
@ApplicationScoped
public class OwnPassword {

    private Throttle perUser;
    private PasswordFailures failures;

    protected OwnPassword() {}

    @Inject
    public OwnPassword(PasswordFailures failures) {
        this(failures, TimeMeter.SYSTEM_MILLISECONDS);
    }

    public OwnPassword(PasswordFailures failures, TimeMeter time) {
        this.failures = failures;
        this.perUser = new Throttle(time, 5, Duration.ofSeconds(30));
    }

    /**
     * Goes on when it is the user's password.
     *
     * @throws Refusal {@link IdentityRefusals#WRONG_PASSWORD} when it is not
     * @throws Refusal {@link IdentityRefusals#PASSWORD_TRIED_TOO_OFTEN} when it was not looked at, because too many before it were wrong
     */
    public void check(AppUser user, String typed) {
        ThrottleDecision verdict = judge(user);
        if (verdict.shouldLog()) {
            failures.note(user.id(), user.username(), SignInFailed.Cause.TOO_OFTEN);
        }
        if (!verdict.isAdmitted()) {
            throw IdentityRefusals.PASSWORD_TRIED_TOO_OFTEN.with(verdict.seconds());
        }
        if (!PasswordHash.matches(typed, user.passwordHash())) {
            failures.note(user.id(), user.username(), SignInFailed.Cause.WRONG);
            throw IdentityRefusals.WRONG_PASSWORD.with();
        }
        refund(user);
    }

    private synchronized ThrottleDecision judge(AppUser user) {
        return perUser.judge(user.id().toString());
    }

    private synchronized void refund(AppUser user) {
        perUser.refund(user.id().toString());
    }
}
