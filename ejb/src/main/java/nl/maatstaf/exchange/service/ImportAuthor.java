package nl.maatstaf.exchange.service;

import java.util.UUID;
import nl.maatstaf.access.Author;
import nl.maatstaf.access.Origin;

/** Who asked for an import, as the log names them: what it records came through the import, not from their own hand. */
record ImportAuthor(UUID userId, String displayName) implements Author {

    static ImportAuthor of(Author asking) {
        return new ImportAuthor(asking.userId(), asking.displayName());
    }

    @Override
    public Origin origin() {
        return Origin.IMPORT;
    }
}
