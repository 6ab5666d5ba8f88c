package nl.maatstaf.identity.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of users.
 *
 * @param after the last of them, from which the next page goes on; none on the last page
 */
public record UserList(List<UserCard> users, @Nullable String after) {}
