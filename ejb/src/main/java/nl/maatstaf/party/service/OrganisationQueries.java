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
import nl.maatstaf.database.SearchWords;
import nl.maatstaf.party.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** Finds organisations by any of their names. */
@Stateless
public class OrganisationQueries {

    /** The most hits a search gives: no more than fit under a field. */
    public static final int MOST = 10;

    private static final String SEARCH = """
            select o.id, o.name, o.kind, o.place, o.fictional{found}
            from (
              select x.*, case when exists (select 1 from organisation_alias b
                  where b.organisation_id = x.id and b.search_key like {beginning}) then 0 else 1 end as position
              from organisation x
              where {named}
              order by position, x.search_key
              fetch first %d rows only) o
            order by o.position, o.search_key
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
     * Organisations with each word of the text in one of their names, whatever its accents, capitals and punctuation;
     * those with a name that begins with the text first, at most {@value #MOST}. One statement.
     */
    @Requires(Right.VIEW_PARTIES)
    public List<OrganisationHit> search(String text) {
        SearchWords words = new SearchWords(text);
        if (words.isEmpty()) {
            return List.of();
        }
        String sql = SEARCH.replace("{beginning}", words.beginning())
                .replace("{named}", NameSearch.inNames(words, "x.id"))
                .replace("{found}", NameSearch.otherName(words));
        return RowQuery.sql(entities, sql).with(words.values()).list(OrganisationQueries::hit);
    }

    /** The organisation with an identifier. One statement. */
    @Requires(Right.VIEW_PARTIES)
    public Optional<OrganisationHit> find(UUID id) {
        return RowQuery.sql(entities, ONE).with("organisation", id).first(OrganisationQueries::hit);
    }

    private static OrganisationHit hit(Row row) {
        NameSearch.@Nullable OtherName other = NameSearch.otherName(row);
        return new OrganisationHit(
                row.id("id"),
                row.text("name"),
                other == null ? null : other.text(),
                other != null && other.former(),
                row.constant("kind", OrganisationKind.class),
                row.findText("place"),
                row.flag("fictional"));
    }
}
