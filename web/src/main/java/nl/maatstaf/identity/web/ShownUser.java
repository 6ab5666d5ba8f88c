package nl.maatstaf.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.maatstaf.identity.service.UserCard;
import nl.maatstaf.identity.service.UserDirectory;
import nl.maatstaf.shell.http.RequestPath;
import org.jspecify.annotations.Nullable;

/** The user that the address names; read once. */
@RequestScoped
public class ShownUser {

    private UserDirectory directory;
    private @Nullable String username;
    private @Nullable UserCard card;

    protected ShownUser() {}

    @Inject
    public ShownUser(UserDirectory directory, HttpServletRequest request) {
        this.directory = directory;
        this.username = RequestPath.of(request).segment(1).orElse(null);
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

    /** The outcome that shows the user. */
    String again() {
        return UserAddress.of(username());
    }
}
