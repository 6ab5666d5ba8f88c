package nl.maatstaf.party.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.database.Row;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.party.OrganisationKind;
import nl.maatstaf.party.PartyRefusals;
import nl.maatstaf.party.service.OrganisationCard.ContactLine;
import nl.maatstaf.party.service.OrganisationCard.Relative;
import nl.maatstaf.party.service.OrganisationCard.SiteLine;
import nl.maatstaf.text.SearchKey;

/** The organisations there are: page by page in the order of their names, and each with all that is known of it. */
@Stateless
public class OrganisationDirectory {

    /** The most organisations on a page. */
    public static final int ON_A_PAGE = 50;

    /** Two names that are equal but for capitals are one alias, so the name alone is a place in the list. */
    private static final String PAGE = """
            select o.id, o.name, o.kind, o.place, o.cluster_code, o.fictional,
              (select count(*) from site s where s.organisation_id = o.id) as sites,
              (select string_agg(x.sector_code, ',' order by x.sector_code) from organisation_sector x
                where x.organisation_id = o.id) as sectors,
              (select min(a.alias) from organisation_alias a
                where a.organisation_id = o.id and a.search_key like :part) as found_by
            from organisation o
            where lower(o.name) > lower(cast(:after as varchar(200))){named}
            order by lower(o.name)
            fetch first %d rows only
            """.formatted(ON_A_PAGE + 1);

    private static final String NAMED =
            " and o.id in (select a.organisation_id from organisation_alias a where a.search_key like :part)";

    private static final String ONE = """
            select o.name, o.kind, o.parent_id, p.name as parent, o.place, o.cluster_code, o.fictional, o.version,
              (select string_agg(s.sector_code, ',' order by lower(s.sector_code)) from organisation_sector s
                where s.organisation_id = o.id) as sectors
            from organisation o left join organisation p on p.id = o.parent_id where o.id = :organisation
            """;

    private static final String CHILDREN =
            "select id, name from organisation where parent_id = :organisation order by lower(name)";

    private static final String ALIASES =
            "select alias from organisation_alias where organisation_id = :organisation order by lower(alias)";

    private static final String SITES = """
            select id, name, place, province, latitude, longitude, cluster_code, programme_code, version
            from site where organisation_id = :organisation order by lower(name), id
            """;

    private static final String CONTACTS = """
            select id, name, role_title, email, phone, version
            from contact where organisation_id = :organisation order by lower(name), id
            """;

    private EntityManager entities;

    protected OrganisationDirectory() {}

    @Inject
    public OrganisationDirectory(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Those with a name that has the text in it, whatever its accents, capitals, spaces and punctuation. One statement.
     *
     * @param text all organisations when it is blank
     * @param after the name of the last organisation of the page before; empty for the first page
     */
    @Requires(Right.VIEW_PARTIES)
    public OrganisationList list(String text, String after) {
        SearchKey key = SearchKey.of(text);
        if (key.isEmpty() && !text.isBlank()) {
            return new OrganisationList(List.of(), null);
        }
        List<OrganisationList.Line> found = RowQuery.sql(entities, PAGE.replace("{named}", key.isEmpty() ? "" : NAMED))
                .with("part", "%" + key + "%")
                .with("after", after)
                .list(row -> line(row, key));
        if (found.size() <= ON_A_PAGE) {
            return new OrganisationList(found, null);
        }
        List<OrganisationList.Line> page = found.subList(0, ON_A_PAGE);
        return new OrganisationList(page, page.getLast().name());
    }

    /**
     * All that is known of an organisation, in five statements.
     *
     * @throws nl.maatstaf.refusal.Refusal {@link PartyRefusals#ORGANISATION_NOT_FOUND} when there is no such organisation
     */
    @Requires(Right.VIEW_PARTIES)
    public OrganisationCard get(UUID id) {
        return RowQuery.sql(entities, ONE)
                .with("organisation", id)
                .first(row -> card(id, row))
                .orElseThrow(PartyRefusals.ORGANISATION_NOT_FOUND::with);
    }

    /** What organisations and sites can be ordered by. Three statements. */
    @Requires(Right.VIEW_PARTIES)
    public PartyTerms terms() {
        return new PartyTerms(terms("cluster"), terms("sector"), terms("programme"));
    }

    private List<PartyTerms.Term> terms(String table) {
        return RowQuery.sql(entities, "select code, name_nl, name_en from " + table + " order by code")
                .list(row -> new PartyTerms.Term(row.text("code"), row.text("name_nl"), row.text("name_en")));
    }

    private <T> List<T> of(UUID organisation, String sql, Function<Row, T> reading) {
        return RowQuery.sql(entities, sql).with("organisation", organisation).list(reading);
    }

    private OrganisationCard card(UUID id, Row row) {
        UUID parent = row.findId("parent_id");
        SearchKey ownName = SearchKey.of(row.text("name"));
        return new OrganisationCard(
                id,
                row.text("name"),
                row.constant("kind", OrganisationKind.class),
                parent == null ? null : new Relative(parent, row.text("parent")),
                of(id, CHILDREN, child -> new Relative(child.id("id"), child.text("name"))),
                row.findText("place"),
                row.findText("cluster_code"),
                row.codes("sectors"),
                of(id, ALIASES, other -> other.text("alias")).stream()
                        .filter(alias -> !SearchKey.of(alias).equals(ownName))
                        .toList(),
                of(id, SITES, OrganisationDirectory::site),
                of(id, CONTACTS, OrganisationDirectory::contact),
                row.flag("fictional"),
                row.longNumber("version"));
    }

    private static OrganisationList.Line line(Row row, SearchKey key) {
        String name = row.text("name");
        return new OrganisationList.Line(
                row.id("id"),
                name,
                key.isIn(name) ? null : row.findText("found_by"),
                row.constant("kind", OrganisationKind.class),
                row.findText("place"),
                row.findText("cluster_code"),
                row.codes("sectors"),
                row.number("sites"),
                row.flag("fictional"));
    }

    private static SiteLine site(Row row) {
        return new SiteLine(
                row.id("id"),
                row.text("name"),
                row.text("place"),
                row.findText("province"),
                row.findDecimal("latitude"),
                row.findDecimal("longitude"),
                row.findText("cluster_code"),
                row.findText("programme_code"),
                row.longNumber("version"));
    }

    private static ContactLine contact(Row row) {
        return new ContactLine(
                row.id("id"),
                row.text("name"),
                row.findText("role_title"),
                row.findText("email"),
                row.findText("phone"),
                row.longNumber("version"));
    }
}
