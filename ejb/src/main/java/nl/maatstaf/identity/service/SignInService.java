package nl.maatstaf.identity.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.audit.Origin;
import nl.maatstaf.identity.Anonymous;
import nl.maatstaf.identity.AppUser;
import nl.maatstaf.identity.AppUsers;
import nl.maatstaf.identity.SignInFailed;
import nl.maatstaf.identity.SignedIn;
import nl.maatstaf.identity.SignedOut;
import nl.maatstaf.time.service.Now;

/** Signing in and out, every attempt of which is in the log. */
@Stateless
public class SignInService {

    private static final int LONGEST_KEPT = 100;

    private AppUsers users;
    private UserQueries queries;
    private AuditLog log;
    private CurrentActor current;
    private Now now;

    @SuppressWarnings("NullAway.Init")
    protected SignInService() {}

    @Inject
    public SignInService(AppUsers users, UserQueries queries, AuditLog log, CurrentActor current, Now now) {
        this.users = users;
        this.queries = queries;
        this.log = log;
        this.current = current;
        this.now = now;
    }

    /**
     * The user, when the password is theirs and they may sign in. A wrong name, a wrong password and a blocked user take
     * as long and look the same.
     *
     * @param address where the request came from
     */
    @Open("signing in: before it there is no caller")
    public Optional<Account> signIn(String username, String password, String address) {
        Optional<AppUser> user = users.findByUsername(username);
        boolean matches =
                PasswordHash.matches(password, user.map(AppUser::passwordHash).orElse(PasswordHash.OF_NOBODY));
        if (!matches || user.filter(AppUser::isActive).isEmpty()) {
            fail(username, address, SignInFailed.Cause.WRONG, user);
            return Optional.empty();
        }
        Optional<Account> account = queries.load(username);
        account.map(Account::actor)
                .ifPresent(actor -> log.append(
                        List.of(new SignedIn(actor.userId(), username, address, now.today())), actor, now.instant()));
        return account;
    }

    /** Notes an attempt that was not even looked at, because there were too many before it. */
    @Open("signing in: before it there is no caller")
    public void refuseTooOften(String username, String address) {
        fail(username, address, SignInFailed.Cause.TOO_OFTEN, Optional.empty());
    }

    @Open("whoever is signed in may sign out")
    public void signOut() {
        var actor = current.get();
        log.append(List.of(new SignedOut(actor.userId(), actor.username(), now.today())), actor, now.instant());
    }

    private void fail(String username, String address, SignInFailed.Cause cause, Optional<AppUser> user) {
        String kept = username.substring(0, Math.min(username.length(), LONGEST_KEPT));
        SignInFailed event =
                new SignInFailed(user.map(AppUser::id).orElse(Anonymous.NOBODY), kept, address, cause, now.today());
        log.append(List.of(event), new Anonymous(Origin.PAGE), now.instant());
    }
}
