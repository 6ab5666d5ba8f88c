package nl.maatstaf.casefile.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.casefile.service.CaseIdentity.Colleague;
import nl.maatstaf.database.Row;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.database.SearchWords;
import nl.maatstaf.text.Label;

/** Finds the officials to whom a case can be given. */
@Stateless
public class ColleagueQueries {

    /** The most hits a search gives: no more than fit under a field. */
    public static final int MOST = 10;

    /** Which users {@code u} may handle cases. */
    private static final String ELIGIBLE = """
            u.status = 'ACTIVE'
              and u.id in (select r.user_id from user_role r where r.role in ('CASE_OFFICER', 'COORDINATOR'))
            """;

    private static final String HIT = """
            select u.id, u.display_name, w.name_nl, w.name_en
            from app_user u
            join (select p.user_id, string_agg(m.name_nl, ', ' order by m.code) as name_nl,
                    string_agg(m.name_en, ', ' order by m.code) as name_en
                  from user_programme p join programme m on m.code = p.programme_code
                  group by p.user_id) w on w.user_id = u.id
            where u.id in (select p.user_id from user_programme p where p.programme_code in (:programmes))
              and\s""" + ELIGIBLE;

    private static final String SEARCH = HIT + """
              and {named}
            order by case when u.search_key like {beginning} then 0 else 1 end, u.search_key, u.id
            fetch first %d rows only
            """.formatted(MOST);

    private static final String ONE = HIT + " and u.id = :colleague";

    private static final String OF_PROGRAMMES = """
            select p.programme_code, u.id, u.display_name from app_user u
            join user_programme p on p.user_id = u.id and p.programme_code in (:programmes)
            where\s""" + ELIGIBLE + " order by u.search_key, u.id";

    private EntityManager entities;

    protected ColleagueQueries() {}

    @Inject
    public ColleagueQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** Who may handle cases of a programme, by name. */
    @Requires(Right.VIEW_CASES)
    public List<Colleague> of(String programme) {
        return ofEach(Set.of(programme)).getOrDefault(programme, List.of());
    }

    /**
     * Who may handle cases of one of the programmes and has each word of the text in their name, whatever its accents,
     * capitals and punctuation; those whose name begins with the text first, at most {@value #MOST}. One statement.
     */
    @Requires(Right.EDIT_CASE)
    public List<ColleagueHit> search(String text, Set<String> programmes) {
        SearchWords words = new SearchWords(text);
        if (words.isEmpty() || programmes.isEmpty()) {
            return List.of();
        }
        String sql = SEARCH.replace("{named}", words.all("u.search_key like {word}"))
                .replace("{beginning}", words.beginning());
        return RowQuery.sql(entities, sql)
                .with(words.values())
                .with("programmes", programmes)
                .list(ColleagueQueries::hit);
    }

    /** The one with an identifier who may handle cases of one of the programmes. One statement. */
    @Requires(Right.EDIT_CASE)
    public Optional<ColleagueHit> find(UUID id, Set<String> programmes) {
        if (programmes.isEmpty()) {
            return Optional.empty();
        }
        return RowQuery.sql(entities, ONE)
                .with("programmes", programmes)
                .with("colleague", id)
                .first(ColleagueQueries::hit);
    }

    private static ColleagueHit hit(Row row) {
        return new ColleagueHit(
                row.id("id"), row.text("display_name"), new Label(row.text("name_nl"), row.text("name_en")));
    }

    /** Who may handle cases of each of these programmes, by name; in one statement. */
    @Requires(Right.VIEW_CASES)
    public Map<String, List<Colleague>> ofEach(Set<String> programmes) {
        return programmes.isEmpty()
                ? Map.of()
                : RowQuery.sql(entities, OF_PROGRAMMES)
                        .with("programmes", programmes)
                        .list(row -> new OfProgramme(
                                row.text("programme_code"), new Colleague(row.id("id"), row.text("display_name"))))
                        .stream()
                        .collect(groupingBy(OfProgramme::programme, mapping(OfProgramme::colleague, toList())));
    }

    private record OfProgramme(String programme, Colleague colleague) {}
}
