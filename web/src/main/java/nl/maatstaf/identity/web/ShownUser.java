package nl.maatstaf.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.maatstaf.identity.service.UserCard;
import nl.maatstaf.identity.service.UserDirectory;
import nl.maatstaf.shell.http.RequestPath;
import nl.maatstaf.text.TypedText;
import org.jspecify.annotations.Nullable;

/** The user that the address names, {@code /users/noor/block}, and what is done with them; the user is read once. */
@RequestScoped
public class ShownUser {

    private UserDirectory directory;
    private @Nullable String username;
    private @Nullable String dialog;
    private @Nullable UserCard card;

    protected ShownUser() {}

    @Inject
    public ShownUser(UserDirectory directory, HttpServletRequest request) {
        this.directory = directory;
        RequestPath path = RequestPath.of(request);
        this.username = path.segment(1).map(TypedText::lowerCode).orElse(null);
        this.dialog = path.segment(2).orElse(null);
    }

    /** The user; none where the page is about no one yet. */
    Optional<UserCard> find() {
        if (card == null && username != null) {
            card = directory.get(username);
        }
        return Optional.ofNullable(card);
    }

    /** To be read anew: the user has been changed. */
    void forget() {
        card = null;
    }

    String username() {
        return username == null ? "" : username;
    }

    /** What is done with the user on a page of its own; none on the page of the user. */
    Optional<String> dialog() {
        return Optional.ofNullable(dialog);
    }

    /** The outcome that shows the user. */
    String again() {
        return UserAddress.of(username());
    }
}
