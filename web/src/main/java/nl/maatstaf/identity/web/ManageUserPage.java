package nl.maatstaf.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import nl.maatstaf.access.Role;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.identity.Duties;
import nl.maatstaf.identity.IdentityRefusals;
import nl.maatstaf.identity.service.UserCard;
import nl.maatstaf.identity.service.UserService;
import nl.maatstaf.identity.service.administration.AdministratorRequestService;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.shell.web.form.FormKey;
import org.jspecify.annotations.Nullable;

/**
 * One user: other duties, blocked or not, and a new one-time password, which stands in the answer to the form that was
 * sent and nowhere else. Which user stands in the address, and in every form.
 */
@Named
@RequestScoped
public class ManageUserPage {

    private static final Set<String> DIALOGS = Set.of("reset-password", "block", "unblock");

    private UserService users;
    private AdministratorRequestService requests;
    private ShownUser shown;
    private DutiesForm duties;
    private CurrentActor caller;
    private Messages messages;
    private FormKey key;

    private @Nullable Long seen;
    private @Nullable String oneTimePassword;
    private boolean given;

    protected ManageUserPage() {}

    @Inject
    public ManageUserPage(
            UserService users,
            AdministratorRequestService requests,
            ShownUser shown,
            DutiesForm duties,
            CurrentActor caller,
            Messages messages,
            FormKey key) {
        this.users = users;
        this.requests = requests;
        this.shown = shown;
        this.duties = duties;
        this.caller = caller;
        this.messages = messages;
        this.key = key;
    }

    /** Reads the user; one that is not there becomes the 404 page, and so does what cannot be done with one. */
    public void open() {
        getUser();
        if (!shown.dialog().map(DIALOGS::contains).orElse(true)) {
            throw IdentityRefusals.USER_NOT_FOUND.with(shown.username());
        }
    }

    /** The page below {@code WEB-INF} that answers the address. */
    public String getPage() {
        return shown.dialog()
                .filter(DIALOGS::contains)
                .map(dialog -> "/WEB-INF/identity/dialogs/" + dialog + ".xhtml")
                .orElse(isAboutOne() ? "/WEB-INF/identity/user.xhtml" : "/WEB-INF/identity/users.xhtml");
    }

    /** The address of a dialog about the user. */
    public String address(String dialog) {
        return shown.again() + "/" + dialog;
    }

    /** The user; refused before the page is made when there is none. */
    public UserCard getUser() {
        return shown.find().orElseThrow(() -> IdentityRefusals.USER_NOT_FOUND.with(shown.username()));
    }

    /** Whether the address names a user. */
    public boolean isAboutOne() {
        return !shown.username().isEmpty();
    }

    /** Gives other duties; those of an administrator are asked for, where the user is none. */
    public String assign() {
        Duties read = duties.read();
        if (read.roles().contains(Role.ADMINISTRATOR) && !isAdministrator()) {
            requests.askToMake(shown.username(), seen, read, key.getSent());
            return asked();
        }
        users.assign(shown.username(), seen, read, key.getSent());
        return done("identity.users.assigned");
    }

    public String block() {
        users.block(shown.username());
        return done("identity.users.blocked.done");
    }

    public String unblock() {
        users.unblock(shown.username());
        return done("identity.users.unblocked.done");
    }

    /** Gives a new one-time password and shows it in the answer; for an administrator it is asked for. */
    public @Nullable String giveOneTimePassword() {
        if (isAdministrator()) {
            requests.askToReset(shown.username(), key.getSent());
            return asked();
        }
        oneTimePassword =
                users.giveOneTimePassword(shown.username(), key.getSent()).orElse(null);
        given = true;
        shown.forget();
        return null;
    }

    /** Whether a second administrator has to approve a new password. */
    public boolean isAdministrator() {
        return getUser().roles().contains(Role.ADMINISTRATOR);
    }

    /** Whether this is the administrator's own account, which others block. */
    public boolean isOwn() {
        return caller.get().username().equals(shown.username());
    }

    /** Whether a new one-time password was asked for and given. */
    public boolean isGiven() {
        return given;
    }

    /** For the eyes of who gave it, once; none when the same form had been sent before. */
    public @Nullable String getOneTimePassword() {
        return oneTimePassword;
    }

    /** The version that the form shows. */
    public Long getSeen() {
        return seen == null ? Long.valueOf(getUser().version()) : seen;
    }

    public void setSeen(@Nullable Long seen) {
        this.seen = seen;
    }

    private String asked() {
        messages.done("identity.requests.asked", getUser().displayName());
        return "/users";
    }

    private String done(String text) {
        messages.done(text, getUser().displayName());
        return shown.again();
    }
}
