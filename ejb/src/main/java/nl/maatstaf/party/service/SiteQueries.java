package nl.maatstaf.party.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.database.Row;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.text.SearchKey;
import nl.maatstaf.text.SearchText;

/** Finds sites by what they are called, where they are, and whose they are. */
@Stateless
public class SiteQueries {

    /** The most hits a search gives: no more than fit under a field. */
    public static final int MOST = 10;

    /** Where the text begins the name or the place of a site comes first, then where it is in them, then whose it is. */
    private static final String SEARCH = """
            select s.id, s.name, s.place, o.name as organisation
            from (
                select id, name, place, organisation_id,
                  least(position(cast(:text as varchar(200)) in lower(name)), 2) as in_name,
                  least(position(cast(:text as varchar(200)) in lower(place)), 2) as in_place
                from site) s
            join organisation o on o.id = s.organisation_id
            where s.in_name > 0 or s.in_place > 0 or s.organisation_id in (
                select a.organisation_id from organisation_alias a where a.search_key like :part)
            order by case when s.in_name = 1 or s.in_place = 1 then 0 when s.in_name + s.in_place > 0 then 1 else 2 end,
              lower(s.name), s.id
            fetch first %d rows only
            """.formatted(MOST);

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
     * Sites with the text in their name or place, whatever its capitals, and those of organisations with it in one of their
     * names; those that begin with it first, at most {@value #MOST}. One statement.
     */
    @Requires(Right.VIEW_PARTIES)
    public List<SiteHit> search(String text) {
        String typed = SearchText.cut(text).text();
        SearchKey key = SearchKey.of(typed);
        if (key.isEmpty()) {
            return List.of();
        }
        return RowQuery.sql(entities, SEARCH)
                .with("text", typed.toLowerCase(Locale.ROOT))
                .with("part", "%" + key + "%")
                .list(SiteQueries::hit);
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
