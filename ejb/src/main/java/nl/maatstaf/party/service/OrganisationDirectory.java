package nl.maatstaf.party.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.maatstaf.database.Row;
import nl.maatstaf.identity.Right;
import nl.maatstaf.identity.service.Requires;
import nl.maatstaf.party.OrganisationKind;
import nl.maatstaf.party.PartyRefusals;
import nl.maatstaf.party.SearchKey;
import nl.maatstaf.party.service.OrganisationCard.ContactLine;
import nl.maatstaf.party.service.OrganisationCard.Relative;
import nl.maatstaf.party.service.OrganisationCard.SiteLine;
import nl.maatstaf.refusal.Refusal;
import org.jspecify.annotations.Nullable;

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
                where a.organisation_id = o.id and a.search_key like ?1) as found_by
            from organisation o
            where lower(o.name) > lower(cast(?2 as varchar(200)))
              and o.id in (select a.organisation_id from organisation_alias a where a.search_key like ?1)
            order by lower(o.name)
            fetch first %d rows only
            """.formatted(ON_A_PAGE + 1);

    private static final String ONE = """
            select o.name, o.kind, o.parent_id, p.name as parent, o.place, o.cluster_code, o.fictional, o.version
            from organisation o left join organisation p on p.id = o.parent_id where o.id = ?1
            """;

    private static final String PARTS = """
            select kind, id, name from (
              select 'ALIAS' as kind, cast(null as uuid) as id, a.alias as name
                from organisation_alias a where a.organisation_id = ?1
              union all
              select 'SECTOR', cast(null as uuid), s.sector_code from organisation_sector s where s.organisation_id = ?1
              union all
              select 'CHILD', c.id, c.name from organisation c where c.parent_id = ?1
            ) parts order by kind, lower(name)
            """;

    private static final String SITES = """
            select id, name, place, province, latitude, longitude, cluster_code, programme_code, version
            from site where organisation_id = ?1 order by lower(name), id
            """;

    private static final String CONTACTS = """
            select id, name, role_title, email, phone, version
            from contact where organisation_id = ?1 order by lower(name), id
            """;

    private static final String TERMS = """
            select 'CLUSTER' as kind, code, name_nl, name_en from cluster
            union all
            select 'SECTOR', code, name_nl, name_en from sector
            union all
            select 'PROGRAMME', code, name_nl, name_en from programme
            order by 1, 2
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
        List<OrganisationList.Line> found =
                Row.of(entities.createNativeQuery(PAGE)
                                .setParameter(1, "%" + key + "%")
                                .setParameter(2, after))
                        .stream()
                        .map(row -> line(row, key))
                        .toList();
        if (found.size() <= ON_A_PAGE) {
            return new OrganisationList(found, null);
        }
        List<OrganisationList.Line> page = found.subList(0, ON_A_PAGE);
        return new OrganisationList(page, page.getLast().name());
    }

    /**
     * All that is known of an organisation, in four statements.
     *
     * @throws Refusal {@link PartyRefusals#ORGANISATION_NOT_FOUND} when there is no such organisation
     */
    @Requires(Right.VIEW_PARTIES)
    public OrganisationCard get(UUID id) {
        Row one = rows(ONE, id).stream().findFirst().orElseThrow(PartyRefusals.ORGANISATION_NOT_FOUND::with);
        List<Row> parts = rows(PARTS, id);
        String name = one.text(0);
        UUID parent = one.findId(2);
        return new OrganisationCard(
                id,
                name,
                one.constant(1, OrganisationKind.class),
                parent == null ? null : new Relative(parent, one.text(3)),
                parts(parts, "CHILD")
                        .map(row -> new Relative(row.id(1), row.text(2)))
                        .toList(),
                one.findText(4),
                one.findText(5),
                parts(parts, "SECTOR").map(row -> row.text(2)).toList(),
                parts(parts, "ALIAS")
                        .map(row -> row.text(2))
                        .filter(alias -> !SearchKey.of(alias).equals(SearchKey.of(name)))
                        .toList(),
                rows(SITES, id).stream().map(OrganisationDirectory::site).toList(),
                rows(CONTACTS, id).stream().map(OrganisationDirectory::contact).toList(),
                one.flag(6),
                one.longNumber(7));
    }

    /** What organisations and sites can be ordered by. One statement. */
    @Requires(Right.VIEW_PARTIES)
    public PartyTerms terms() {
        List<Row> rows = Row.of(entities.createNativeQuery(TERMS));
        return new PartyTerms(terms(rows, "CLUSTER"), terms(rows, "SECTOR"), terms(rows, "PROGRAMME"));
    }

    private List<Row> rows(String sql, UUID id) {
        return Row.of(entities.createNativeQuery(sql).setParameter(1, id));
    }

    private static Stream<Row> parts(List<Row> parts, String kind) {
        return parts.stream().filter(row -> row.text(0).equals(kind));
    }

    private static List<PartyTerms.Term> terms(List<Row> rows, String kind) {
        return parts(rows, kind)
                .map(row -> new PartyTerms.Term(row.text(1), row.text(2), row.text(3)))
                .toList();
    }

    private static OrganisationList.Line line(Row row, SearchKey key) {
        boolean byOwnName = SearchKey.of(row.text(1)).text().contains(key.text());
        @Nullable String sectors = row.findText(7);
        return new OrganisationList.Line(
                row.id(0),
                row.text(1),
                byOwnName ? null : row.findText(8),
                row.constant(2, OrganisationKind.class),
                row.findText(3),
                row.findText(4),
                sectors == null ? List.of() : List.of(sectors.split(",", -1)),
                row.number(6),
                row.flag(5));
    }

    private static SiteLine site(Row row) {
        return new SiteLine(
                row.id(0),
                row.text(1),
                row.text(2),
                row.findText(3),
                row.findDecimal(4),
                row.findDecimal(5),
                row.findText(6),
                row.findText(7),
                row.longNumber(8));
    }

    private static ContactLine contact(Row row) {
        return new ContactLine(
                row.id(0), row.text(1), row.findText(2), row.findText(3), row.findText(4), row.longNumber(5));
    }
}
