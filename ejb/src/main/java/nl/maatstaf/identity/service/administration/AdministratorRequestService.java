package nl.maatstaf.identity.service.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.access.service.NoRightRequired;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.audit.Event;
import nl.maatstaf.delivery.service.ExpectedVersion;
import nl.maatstaf.delivery.service.Once;
import nl.maatstaf.identity.AppUser;
import nl.maatstaf.identity.AppUsers;
import nl.maatstaf.identity.CreateUser;
import nl.maatstaf.identity.Duties;
import nl.maatstaf.identity.IdentityRefusals;
import nl.maatstaf.identity.administration.AdministratorRequest;
import nl.maatstaf.identity.administration.AdministratorRequests;
import nl.maatstaf.identity.service.UserChanges;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** What takes two administrators: one asks here, another decides. */
@Stateless
public class AdministratorRequestService {

    private AdministratorRequests requests;
    private AppUsers users;
    private UserChanges changes;
    private AuditLog log;
    private CurrentActor current;
    private Now now;

    protected AdministratorRequestService() {}

    @Inject
    public AdministratorRequestService(
            AdministratorRequests requests,
            AppUsers users,
            UserChanges changes,
            AuditLog log,
            CurrentActor current,
            Now now) {
        this.requests = requests;
        this.users = users;
        this.changes = changes;
        this.log = log;
        this.current = current;
        this.now = now;
    }

    /**
     * What an approval did.
     *
     * @param oneTimePassword for the eyes of who approved, once; none where none was given
     */
    public record Approval(String username, @Nullable String oneTimePassword) {}

    /** Asks that a new user is made, as an administrator. */
    @Requires(Right.MANAGE_USERS)
    @Once
    public void askToCreate(CreateUser command, @Nullable String key) {
        if (users.findByUsername(command.username()).isPresent()) {
            throw IdentityRefusals.USERNAME_TAKEN.with(command.username());
        }
        command.duties().checkProgrammes();
        ask(AdministratorRequest.toMake(
                command.username(), command.displayName(), command.duties(), current.get(), now.instant()));
    }

    /**
     * Asks that a user gets duties with the role of administrator.
     *
     * @param seen the version the caller looked at
     */
    @Requires(Right.MANAGE_USERS)
    @Once
    public void askToMake(String username, @ExpectedVersion @Nullable Long seen, Duties duties, @Nullable String key) {
        AppUser user = users.getByUsername(username);
        if (seen != null && seen != user.version()) {
            throw IdentityRefusals.USER_CHANGED_MEANWHILE.with();
        }
        duties.checkProgrammes();
        ask(AdministratorRequest.toMake(username, null, duties, current.get(), now.instant()));
    }

    /** Asks that an administrator gets a new one-time password. */
    @Requires(Right.MANAGE_USERS)
    @Once
    public void askToReset(String username, @Nullable String key) {
        if (users.getByUsername(username).id().equals(current.get().userId())) {
            throw IdentityRefusals.OWN_ACCOUNT.with();
        }
        ask(AdministratorRequest.toReset(username, current.get(), now.instant()));
    }

    /** Approves what another administrator asked, which is done at once. */
    @Requires(Right.MANAGE_USERS)
    public Approval approve(UUID id) {
        AdministratorRequest request = hold(id);
        append(request.approve(current.get(), now.instant(), now.today()));
        return new Approval(request.username(), carryOut(request));
    }

    /** Declines what another administrator asked. */
    @Requires(Right.MANAGE_USERS)
    public void decline(UUID id) {
        append(hold(id).decline(current.get(), now.instant(), now.today()));
    }

    /** Takes the caller's own request back. */
    @Requires(Right.MANAGE_USERS)
    public void withdraw(UUID id) {
        append(hold(id).withdraw(current.get(), now.instant(), now.today()));
    }

    /** Closes what nobody decided on in time. */
    @NoRightRequired("a timer's: it closes only what is past, whoever asks")
    public void lapse() {
        List<? extends Event> lapsed = requests.findUndecided().stream()
                .filter(request -> !request.isOpenAt(now.instant()))
                .map(request -> request.lapse(now.instant(), now.today()))
                .toList();
        log.append(lapsed, Actor.system(), now.instant());
    }

    private @Nullable String carryOut(AdministratorRequest request) {
        if (request.displayName() != null) {
            CreateUser command = new CreateUser(request.username(), request.displayName(), request.duties());
            return changes.create(command, current.get());
        }
        AppUser user = users.holdByUsername(request.username());
        if (request.kind() == AdministratorRequest.Kind.RESET) {
            return changes.giveOneTimePassword(user, current.get());
        }
        changes.assign(user, request.duties(), current.get());
        return null;
    }

    private void ask(AdministratorRequest request) {
        String username = request.username();
        if (requests.findUndecided().stream()
                .anyMatch(
                        open -> open.isOpenAt(now.instant()) && open.username().equals(username))) {
            throw IdentityRefusals.ALREADY_ASKED.with(username);
        }
        boolean nobodyElse = users.findAdministrators(now.instant()).stream()
                .allMatch(name -> name.equals(current.get().username()) || name.equals(username));
        if (nobodyElse) {
            String verb = request.kind() == AdministratorRequest.Kind.MAKE ? "make" : "reset";
            throw IdentityRefusals.NO_SECOND_ADMINISTRATOR.with(verb, username);
        }
        requests.add(request);
        append(request.made(now.today()));
    }

    private AdministratorRequest hold(UUID id) {
        return requests.hold(id).orElseThrow(IdentityRefusals.REQUEST_NOT_FOUND::with);
    }

    private void append(Event event) {
        log.append(List.of(event), current.get(), now.instant());
    }
}
