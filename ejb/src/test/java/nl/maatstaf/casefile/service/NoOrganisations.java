package nl.maatstaf.casefile.service;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.Organisations;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.text.SearchKey;

/** A register in which nobody stands. */
final class NoOrganisations implements Organisations {

    @Override
    public Optional<Organisation> find(UUID id) {
        return Optional.empty();
    }

    @Override
    public Optional<Organisation> findKnownAs(PartyName name) {
        return Optional.empty();
    }

    @Override
    public Map<SearchKey, Organisation> findKnownAs(Collection<PartyName> names) {
        return Map.of();
    }

    @Override
    public void add(Organisation organisation) {
        throw new UnsupportedOperationException("nobody stands here");
    }

    @Override
    public void flush() {
        throw new UnsupportedOperationException("nobody stands here");
    }
}
