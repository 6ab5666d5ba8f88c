package nl.maatstaf.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.maatstaf.identity.service.CurrentActor;
import nl.maatstaf.identity.service.PasswordRules;
import nl.maatstaf.identity.service.UserQueries;
import nl.maatstaf.identity.service.UserService;
import nl.maatstaf.shell.web.Messages;

/** Choosing a password of one's own, in place of a one-time password or of the one there was. */
@Named
@RequestScoped
public class PasswordPage {

    private UserService users;
    private UserQueries queries;
    private CurrentActor current;
    private Messages messages;
    private HttpServletRequest request;

    private String currentPassword = "";
    private String newPassword = "";

    @SuppressWarnings("NullAway.Init")
    protected PasswordPage() {}

    @Inject
    public PasswordPage(
            UserService users,
            UserQueries queries,
            CurrentActor current,
            Messages messages,
            HttpServletRequest request) {
        this.users = users;
        this.queries = queries;
        this.current = current;
        this.request = request;
        this.messages = messages;
    }

    /** Replaces the password; this session goes on, others of the same user end. */
    public String change() {
        users.changePassword(currentPassword, newPassword);
        queries.load(current.get().username()).ifPresent(account -> Caller.begin(account, request.getSession()));
        messages.done("identity.password.changed");
        return "/index.xhtml?faces-redirect=true";
    }

    /** The fewest characters a password may have. */
    public int getShortest() {
        return PasswordRules.SHORTEST;
    }

    /** The most characters a password may have. */
    public int getLongest() {
        return PasswordRules.LONGEST;
    }

    /** Never shown again. */
    public String getCurrentPassword() {
        return "";
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
    }

    /** Never shown again. */
    public String getNewPassword() {
        return "";
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }
}
