package nl.maatstaf.identity.service;

import nl.maatstaf.identity.Duties;

/** What an administrator says about a new user. */
public record CreateUser(String username, String displayName, Duties duties) {}
