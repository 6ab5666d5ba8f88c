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

/** Finds sites by what they are called, where they are, and whose they are. */
@Stateless
public class SiteQueries {

    /** The most hits a search gives: no more than fit under a field. */
    public static final int MOST = 10;

    /** Where the text begins the name or the place of a site comes first, then where it is in them, then whose it is. */
    private static final String SEARCH = """
            select s.id, s.name, s.place, o.name as organisation
            from site s
            join organisation o on o.id = s.organisation_id
            where {found}
            order by case when s.name_key like {beginning} or s.place_key like {beginning} then 0
                when {here} then 1 else 2 end, s.name_key, s.id
            fetch first %d rows only
            """.formatted(MOST);

    private static final String HERE = "(s.name_key like {word} or s.place_key like {word})";

    private static final String FOUND = "(s.name_key like {word} or s.place_key like {word} or s.organisation_id in ("
            + "select a.organisation_id from organisation_alias a where a.search_key like {word}))";

    private static final String ONE = """
            select s.id, s.name, s.place, o.name as organisation
            from site s join organisation o on o.id = s.organisation_id where s.id = :site
            """;

    private EntityManager entities;

    protected SiteQueries() {}

    @Inject
    public SiteQueries(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Sites with each word of the text in their name, their place or a name of their organisation, whatever its accents,
     * capitals and punctuation; those whose name or place begins with it first, then those with all of it in name and
     * place, at most {@value #MOST}. One statement.
     */
    @Requires(Right.VIEW_PARTIES)
    public List<SiteHit> search(String text) {
        SearchWords words = new SearchWords(text);
        if (words.isEmpty()) {
            return List.of();
        }
        String sql = SEARCH.replace("{found}", words.all(FOUND))
                .replace("{here}", words.all(HERE))
                .replace("{beginning}", words.beginning());
        return RowQuery.sql(entities, sql).with(words.values()).list(SiteQueries::hit);
    }

    /** The site with an identifier. One statement. */
    @Requires(Right.VIEW_PARTIES)
    public Optional<SiteHit> find(UUID id) {
        return RowQuery.sql(entities, ONE).with("site", id).first(SiteQueries::hit);
    }

    private static SiteHit hit(Row row) {
        return new SiteHit(row.id("id"), row.text("name"), row.text("place"), row.text("organisation"));
    }
}
