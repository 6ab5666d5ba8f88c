package nl.maatstaf.access;

import java.util.UUID;

/** Someone who has not signed in, as the author of a failed attempt. */
public record Anonymous(Origin origin) implements Author {

    /** Stands for a user who is not known. */
    public static final UUID NOBODY = new UUID(0, 0);

    @Override
    public UUID userId() {
        return NOBODY;
    }

    @Override
    public String displayName() {
        return "Onbekend";
    }
}
