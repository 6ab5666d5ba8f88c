package nl.maatstaf.casefile.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.access.Role;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.text.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a search for whom a case can be given to promises, on either database. */
@OnEachDatabase
class ColleagueQueriesContract {

    private static final Set<String> MAATWERK = Set.of("maatwerk");

    private final TestDatabase database;

    ColleagueQueriesContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void some_colleagues() {
        CaseServices.official(database, Role.CASE_OFFICER, "Joke de Vries");
        CaseServices.official(database, Role.COORDINATOR, "Jan Bakker");
        CaseServices.official(database, Role.CASE_OFFICER, "Anna Jansen");
        CaseServices.official(database, Role.CASE_OFFICER, "Jan Elders", "cluster6");
        CaseServices.official(database, Role.CASE_OFFICER, "Anna Jansen", "cluster6");
        CaseServices.official(database, Role.READER, "Jan Lezer");
        block(CaseServices.official(database, Role.CASE_OFFICER, "Jan Vertrokken")
                .userId());
    }

    @Test
    void finds_active_officers_and_coordinators_of_the_programme_those_that_begin_with_it_first() {
        assertThat(search("JAN", MAATWERK)).extracting(ColleagueHit::name).containsExactly("Jan Bakker", "Anna Jansen");
        assertThat(search("jan", Set.of("maatwerk", "cluster6")))
                .extracting(ColleagueHit::name)
                .containsExactly("Jan Bakker", "Jan Elders", "Anna Jansen");
    }

    @Test
    void finds_someone_however_their_name_is_written_and_puts_it_where_a_reader_looks() {
        CaseServices.official(database, Role.CASE_OFFICER, "Øystein Łukasz", "energiebesparing");
        CaseServices.official(database, Role.CASE_OFFICER, "Otto Łukasz", "energiebesparing");
        CaseServices.official(database, Role.CASE_OFFICER, "Zoë Łukasz", "energiebesparing");

        assertThat(search("lukasz OYSTEIN", Set.of("energiebesparing")))
                .extracting(ColleagueHit::name)
                .containsExactly("Øystein Łukasz");
        assertThat(search("łukasz", Set.of("energiebesparing")))
                .extracting(ColleagueHit::name)
                .containsExactly("Otto Łukasz", "Øystein Łukasz", "Zoë Łukasz");
        List<CaseIdentity.Colleague> all =
                database.inTransaction(entities -> new ColleagueQueries(entities).of("energiebesparing"));
        assertThat(all)
                .extracting(CaseIdentity.Colleague::name)
                .containsExactly("Otto Łukasz", "Øystein Łukasz", "Zoë Łukasz");
    }

    @Test
    void says_for_which_programmes_someone_works() {
        assertThat(search("anna", MAATWERK))
                .singleElement()
                .satisfies(hit -> assertThat(hit.programmes())
                        .isEqualTo(new Label(
                                "Actieplan Cluster 6, Maatwerkaanpak", "Cluster 6 action plan, Tailored approach")));
    }

    @Test
    void finds_nobody_for_nothing_for_what_stands_for_anything_and_for_no_programme() {
        assertThat(search(" ", MAATWERK)).isEmpty();
        assertThat(search("j%n", MAATWERK)).isEmpty();
        assertThat(search("jan", Set.of())).isEmpty();
    }

    @Test
    void gives_no_more_than_ten_in_one_statement() {
        for (int number = 0; number < 25; number++) {
            CaseServices.official(database, Role.CASE_OFFICER, "Velen " + number, "ruimte");
        }

        assertThat(search("velen", Set.of("ruimte"))).hasSize(ColleagueQueries.MOST);
        assertThat(database.statementsOf(() -> search("velen", Set.of("ruimte"))))
                .isEqualTo(1);
    }

    @Test
    void finds_the_one_with_an_identifier_only_when_a_case_can_be_given_to_them() {
        ColleagueHit elders = search("elders", Set.of("cluster6")).getFirst();

        assertThat(find(elders.id(), Set.of("cluster6", "maatwerk"))).contains(elders);
        assertThat(find(elders.id(), MAATWERK)).isEmpty();
        assertThat(find(elders.id(), Set.of())).isEmpty();
    }

    private List<ColleagueHit> search(String text, Set<String> programmes) {
        return database.inTransaction(entities -> new ColleagueQueries(entities).search(text, programmes));
    }

    private Optional<ColleagueHit> find(UUID id, Set<String> programmes) {
        return database.inTransaction(entities -> new ColleagueQueries(entities).find(id, programmes));
    }

    private void block(UUID user) {
        database.runInTransaction(
                entities -> entities.createNativeQuery("update app_user set status = 'BLOCKED' where id = ?1")
                        .setParameter(1, user)
                        .executeUpdate());
    }
}
