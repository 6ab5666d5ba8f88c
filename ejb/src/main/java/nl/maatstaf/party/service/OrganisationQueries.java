package nl.maatstaf.party.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.database.Row;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.party.OrganisationKind;
import nl.maatstaf.text.SearchKey;

/** Finds organisations by any of their names. */
@Stateless
public class OrganisationQueries {

    /** The most hits a search gives: no more than fit under a field. */
    public static final int MOST = 10;

    private static final String SEARCH = """
            select o.id, o.name, f.found_by, o.kind, o.place, o.fictional
            from organisation o
            join (select a.organisation_id, min(a.alias) as found_by,
                    min(case when a.search_key like :beginning then 0 else 1 end) as position
                  from organisation_alias a
                  where a.search_key like :part
                  group by a.organisation_id) f on f.organisation_id = o.id
            order by f.position, lower(o.name), o.id
            fetch first %d rows only
            """.formatted(MOST);

    private static final String ONE = """
            select o.id, o.name, null as found_by, o.kind, o.place, o.fictional
            from organisation o where o.id = :organisation
            """;

    private EntityManager entities;

    protected OrganisationQueries() {}

    @Inject
    public OrganisationQueries(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Organisations with a name that has the text in it, whatever its accents, capitals, spaces and punctuation; those
     * whose name begins with it first, at most {@value #MOST}. One statement.
     */
    @Requires(Right.VIEW_PARTIES)
    public List<OrganisationHit> search(String text) {
        SearchKey key = SearchKey.of(text);
        if (key.isEmpty()) {
            return List.of();
        }
        return RowQuery.sql(entities, SEARCH)
                .with("part", "%" + key + "%")
                .with("beginning", key + "%")
                .list(row -> hit(row, key));
    }

    /** The organisation with an identifier. One statement. */
    @Requires(Right.VIEW_PARTIES)
    public Optional<OrganisationHit> find(UUID id) {
        return RowQuery.sql(entities, ONE)
                .with("organisation", id)
                .first(row -> hit(row, SearchKey.of(row.text("name"))));
    }

    private static OrganisationHit hit(Row row, SearchKey key) {
        String name = row.text("name");
        return new OrganisationHit(
                row.id("id"),
                name,
                key.isIn(name) ? null : row.findText("found_by"),
                row.constant("kind", OrganisationKind.class),
                row.findText("place"),
                row.flag("fictional"));
    }
}
