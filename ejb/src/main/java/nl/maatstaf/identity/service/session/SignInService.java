package nl.maatstaf.identity.service.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Anonymous;
import nl.maatstaf.access.Origin;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.access.service.NoRightRequired;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.identity.AppUser;
import nl.maatstaf.identity.AppUsers;
import nl.maatstaf.identity.CreateUser;
import nl.maatstaf.identity.service.GrantedAccess;
import nl.maatstaf.identity.service.UserQueries;
import nl.maatstaf.identity.service.password.PasswordHash;
import nl.maatstaf.identity.session.SessionSecret;
import nl.maatstaf.identity.session.SignInFailed;
import nl.maatstaf.identity.session.SignedIn;
import nl.maatstaf.identity.session.SignedOut;
import nl.maatstaf.identity.session.UserSession;
import nl.maatstaf.identity.session.UserSessions;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.Limits;
import nl.maatstaf.time.service.Now;

/** Signing in and out, every attempt of which is in the log. */
@Stateless
public class SignInService {

    private static final Limit USERNAME = Limits.of(CreateUser.class).at("username");

    private AppUsers users;
    private UserQueries queries;
    private UserSessions sessions;
    private GrantedAccess access;
    private AuditLog log;
    private CurrentActor current;
    private Now now;

    protected SignInService() {}

    @Inject
    public SignInService(
            AppUsers users,
            UserQueries queries,
            UserSessions sessions,
            GrantedAccess access,
            AuditLog log,
            CurrentActor current,
            Now now) {
        this.users = users;
        this.queries = queries;
        this.sessions = sessions;
        this.access = access;
        this.log = log;
        this.current = current;
        this.now = now;
    }

    /**
     * Begins a session, when the password is the user's and they may sign in. A wrong name, a wrong password, a blocked
     * user and a one-time password that is past take as long and look the same.
     *
     * @param address where the request came from
     * @param device the browser and system in a few words
     * @return what to keep with the browser's state
     */
    @NoRightRequired("signing in: before it there is no caller")
    public Optional<SessionSecret> signIn(String username, String password, String address, String device) {
        Optional<AppUser> user = users.findByUsername(username);
        String hash = user.map(AppUser::passwordHash).orElse(PasswordHash.OF_NOBODY);
        boolean matches = PasswordHash.matches(password, hash);
        if (!matches
                || user.map(users::hold).filter(held -> isOpenTo(held, hash)).isEmpty()) {
            fail(username, address, SignInFailed.Cause.WRONG, user);
            return Optional.empty();
        }
        if (user.get().isPastOneTime(now.instant())) {
            fail(username, address, SignInFailed.Cause.EXPIRED, user);
            return Optional.empty();
        }
        return queries.load(username).map(account -> begin(account.actor(), address, device));
    }

    /** The password may have been replaced, or the user blocked, while it was compared. */
    private static boolean isOpenTo(AppUser user, String hash) {
        return user.isActive() && user.passwordHash().equals(hash);
    }

    private SessionSecret begin(Actor actor, String address, String device) {
        SessionSecret secret = SessionSecret.random();
        Instant moment = now.instant();
        access.endExcessSessions(actor.userId(), actor.username(), actor);
        sessions.add(new UserSession(actor.userId(), secret, moment, address, device));
        log.append(List.of(new SignedIn(actor.userId(), actor.username(), address, now.today())), actor, moment);
        return secret;
    }

    /** Notes an attempt that was not even looked at, because there were too many before it. */
    @NoRightRequired("signing in: before it there is no caller")
    public void refuseTooOften(String username, String address) {
        fail(username, address, SignInFailed.Cause.TOO_OFTEN, Optional.empty());
    }

    /** Ends the session of this request. */
    @NoRightRequired("whoever is signed in may sign out")
    public void signOut() {
        Actor actor = current.get();
        Instant moment = now.instant();
        List<SignedOut> events =
                current.session().flatMap(sessions::find).filter(session -> session.isOpenAt(moment)).stream()
                        .map(session -> session.signOut(actor.username(), moment, now.today()))
                        .toList();
        log.append(events, actor, moment);
    }

    private void fail(String username, String address, SignInFailed.Cause cause, Optional<AppUser> user) {
        SignInFailed event = new SignInFailed(
                user.map(AppUser::id).orElse(Anonymous.NOBODY), USERNAME.cut(username), address, cause, now.today());
        log.append(List.of(event), new Anonymous(Origin.PAGE), now.instant());
    }
}
