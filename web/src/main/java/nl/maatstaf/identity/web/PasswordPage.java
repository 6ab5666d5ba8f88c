package nl.maatstaf.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.maatstaf.identity.ChosenPassword;
import nl.maatstaf.identity.service.UserService;
import nl.maatstaf.shell.web.Messages;

/** Choosing a password of one's own, in place of a one-time password or of the one there was. */
@Named
@RequestScoped
public class PasswordPage {

    private UserService users;
    private Messages messages;

    private String currentPassword = "";
    private String newPassword = "";

    protected PasswordPage() {}

    @Inject
    public PasswordPage(UserService users, Messages messages) {
        this.users = users;
        this.messages = messages;
    }

    /** Replaces the password; this session goes on, others of the same user end, and so do tokens. */
    public String change() {
        users.changePassword(currentPassword, newPassword);
        messages.done("identity.password.changed");
        return "/";
    }

    /** The fewest characters a password may have. */
    public int getShortest() {
        return ChosenPassword.LIMIT.shortest();
    }

    /** The most characters a password may have. */
    public int getLongest() {
        return ChosenPassword.LIMIT.longest();
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
