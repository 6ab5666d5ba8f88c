package nl.maatstaf.party;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.text.SearchKey;

/** All organisations. */
public interface Organisations {

    Optional<Organisation> find(UUID id);

    /** The organisation that goes by a name, whatever its accents, capitals, spaces and punctuation. */
    Optional<Organisation> findKnownAs(PartyName name);

    /** The organisations that go by these names, by the key of the name; names nobody goes by are left out. */
    Map<SearchKey, Organisation> findKnownAs(Collection<PartyName> names);

    void add(Organisation organisation);

    /** Writes what was added, so that others can point at it. */
    void flush();
}
