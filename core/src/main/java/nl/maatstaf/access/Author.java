package nl.maatstaf.access;

import java.util.UUID;

/** Who the log says did something. */
public interface Author {

    UUID userId();

    /** The name others see; it can later be erased from the log without breaking its chain. */
    String displayName();

    Origin origin();
}
