package nl.maatstaf.party.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.party.Cluster;
import nl.maatstaf.party.ReferenceTables;
import nl.maatstaf.party.Sector;

/** The tables of reference in the database. */
@ApplicationScoped
public class JpaReferenceTables implements ReferenceTables {

    private EntityManager entities;

    protected JpaReferenceTables() {}

    @Inject
    public JpaReferenceTables(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Sector> sectors() {
        return entities.createQuery("select s from Sector s order by s.code", Sector.class)
                .getResultList();
    }

    @Override
    public List<Cluster> clusters() {
        return entities.createQuery("select c from Cluster c order by c.code", Cluster.class)
                .getResultList();
    }

    @Override
    public Optional<Sector> findSector(String code) {
        return Optional.ofNullable(entities.find(Sector.class, code));
    }

    @Override
    public Optional<Cluster> findCluster(String code) {
        return Optional.ofNullable(entities.find(Cluster.class, code));
    }

    @Override
    public boolean hasProgramme(String code) {
        return RowQuery.sql(entities, "select code from programme where code = :code")
                .with("code", code)
                .first(row -> row.text("code"))
                .isPresent();
    }

    @Override
    public List<String> programmeCodes() {
        return RowQuery.sql(entities, "select code from programme order by code")
                .list(row -> row.text("code"));
    }

    @Override
    public void add(Sector sector) {
        entities.persist(sector);
    }

    @Override
    public void add(Cluster cluster) {
        entities.persist(cluster);
    }
}
