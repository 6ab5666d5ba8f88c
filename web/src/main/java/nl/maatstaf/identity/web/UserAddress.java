package nl.maatstaf.identity.web;

import org.omnifaces.util.Utils;

/** Where a user stands in the browser of an administrator. */
public final class UserAddress {

    private UserAddress() {}

    public static String of(String username) {
        return "/users/" + Utils.encodeURI(username);
    }
}
