package nl.maatstaf.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.maatstaf.access.Role;
import nl.maatstaf.identity.CreateUser;
import nl.maatstaf.identity.service.UserService;
import nl.maatstaf.identity.service.administration.AdministratorRequestService;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.shell.web.form.FormKey;
import org.jspecify.annotations.Nullable;

/**
 * Adds a user. The one-time password stands in the answer to the form that was sent and nowhere else: not in an address,
 * a session or a log. One user is added, however often the form is sent.
 */
@Named
@RequestScoped
public class AddUserPage {

    private UserService users;
    private AdministratorRequestService requests;
    private DutiesForm duties;
    private Messages messages;
    private FormKey key;

    private String username = "";
    private String displayName = "";
    private boolean added;
    private @Nullable String oneTimePassword;

    protected AddUserPage() {}

    @Inject
    public AddUserPage(
            UserService users,
            AdministratorRequestService requests,
            DutiesForm duties,
            Messages messages,
            FormKey key) {
        this.users = users;
        this.requests = requests;
        this.duties = duties;
        this.messages = messages;
        this.key = key;
    }

    /** Adds the user; an administrator is asked for instead. */
    public @Nullable String add() {
        CreateUser command = new CreateUser(username, displayName, duties.read());
        if (command.duties().roles().contains(Role.ADMINISTRATOR)) {
            requests.askToCreate(command, key.getSent());
            messages.done("identity.requests.asked", command.displayName());
            return "/users";
        }
        oneTimePassword = users.create(command, key.getSent()).orElse(null);
        added = true;
        return null;
    }

    /** Whether the user has been added and there is no more to fill in. */
    public boolean isAdded() {
        return added;
    }

    /** For the eyes of who added the user, once; none when the same form had been sent before. */
    public @Nullable String getOneTimePassword() {
        return oneTimePassword;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }
}
