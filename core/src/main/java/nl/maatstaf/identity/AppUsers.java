package nl.maatstaf.identity;

import java.util.Optional;

/** The users there are. */
public interface AppUsers {

    boolean isEmpty();

    Optional<AppUser> findByUsername(String username);

    void add(AppUser user);

    /** The user of that name, or the refusal that there is none. */
    default AppUser getByUsername(String username) {
        return findByUsername(username).orElseThrow(() -> new UserNotFound(username));
    }
}
