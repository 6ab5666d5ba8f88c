package nl.maatstaf.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The users there are. */
public interface AppUsers {

    boolean isEmpty();

    Optional<AppUser> findByUsername(String username);

    /**
     * The user as it is now, held until the transaction ends: nobody else changes it, signs in as it or gets a token
     * meanwhile.
     */
    AppUser hold(AppUser user);

    /** The names of the administrators who can sign in at that moment: not blocked, nor with a password that is past. */
    List<String> findAdministrators(Instant moment);

    void add(AppUser user);

    /** The user of that name, held, or the refusal that there is none. */
    default AppUser holdByUsername(String username) {
        return hold(getByUsername(username));
    }

    /** The user of that name, or the refusal that there is none. */
    default AppUser getByUsername(String username) {
        return findByUsername(username).orElseThrow(() -> IdentityRefusals.USER_NOT_FOUND.with(username));
    }
}
