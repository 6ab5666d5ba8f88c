package nl.maatstaf.identity.service.session;

import java.util.Optional;

/**
 * An attempt to sign in, as far as it counts for how often.
 *
 * @param username as typed; it may be of nobody
 * @param address where the request came from
 * @param device the mark of a browser in which this user signed in before; empty in any other
 */
public record SignInAttempt(String username, String address, Optional<String> device) {}
