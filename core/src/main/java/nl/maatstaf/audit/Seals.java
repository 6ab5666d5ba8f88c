package nl.maatstaf.audit;

import java.util.Optional;

/** The seals that were made; none is ever changed or removed. */
public interface Seals {

    Optional<Seal> findNewest();

    /** The seal with a number; empty behind the newest. */
    Optional<Seal> find(long number);

    void add(Seal seal);
}
