package nl.maatstaf.party.web;

import java.util.UUID;

/** Where an organisation stands in the browser. */
public final class OrganisationAddress {

    private OrganisationAddress() {}

    public static String of(UUID id) {
        return "/organisations/" + id;
    }
}
