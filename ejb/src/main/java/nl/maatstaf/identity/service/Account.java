package nl.maatstaf.identity.service;

import nl.maatstaf.identity.Actor;

/**
 * A user as a request needs them.
 *
 * @param mustChangePassword whether only a new password may be chosen now
 * @param passwordMark changes with the password: a session begun with another one is over
 */
public record Account(Actor actor, boolean mustChangePassword, String passwordMark) {}
