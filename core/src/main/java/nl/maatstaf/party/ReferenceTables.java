package nl.maatstaf.party;

import java.util.List;
import java.util.Optional;

/** The tables that organisations and cases are ordered by; each is small and read whole. */
public interface ReferenceTables {

    /** By code. */
    List<Sector> sectors();

    /** By code. */
    List<Cluster> clusters();

    Optional<Sector> findSector(String code);

    Optional<Cluster> findCluster(String code);

    boolean hasProgramme(String code);

    /** The codes of all programmes, in order. */
    List<String> programmeCodes();

    void add(Sector sector);

    void add(Cluster cluster);
}
