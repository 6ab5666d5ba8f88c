package nl.maatstaf.party.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.party.Location;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.OrganisationKind;
import nl.maatstaf.party.OrganisationProfile;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.Site;
import nl.maatstaf.time.TimeOrderedId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a search for sites promises, on either database. */
@OnEachDatabase
class SiteQueriesContract {

    private final TestDatabase database;

    SiteQueriesContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void some_sites() {
        if (search("zoutfabriek").isEmpty()) {
            UUID nobian = add("Nobian", "Nouryon");
            add(nobian, "Zoutfabriek", "Delfzijl");
            add(nobian, "Oude Zoutpan", "Hengelo");
            add(add("Zoutkamp Haven"), "Kade 1", "Zoutkamp");
            add(add("Dow Benelux"), "Terneuzen", "Hoek");
            add(add("Ørsted"), "Fabriek d'Or", "'s-Gravenpolder");
        }
    }

    @Test
    void finds_a_site_by_its_name_its_place_and_any_name_of_whose_it_is() {
        assertThat(search("ZOUTF")).extracting(SiteHit::name).containsExactly("Zoutfabriek");
        assertThat(search("hoek")).containsExactly(search("terneu").getFirst());
        assertThat(search("nouryon")).extracting(SiteHit::name).containsExactly("Oude Zoutpan", "Zoutfabriek");
        assertThat(search("terneuzen").getFirst()).satisfies(hit -> {
            assertThat(hit.place()).isEqualTo("Hoek");
            assertThat(hit.organisation()).isEqualTo("Dow Benelux");
        });
    }

    @Test
    void finds_words_of_name_place_and_company_together_however_they_are_written() {
        assertThat(search("delfzĳl NOURYON zout")).extracting(SiteHit::name).containsExactly("Zoutfabriek");
        assertThat(search("orsted ’s–gravenpolder")).extracting(SiteHit::name).containsExactly("Fabriek d'Or");
        assertThat(search("d’or")).extracting(SiteHit::name).containsExactly("Fabriek d'Or");
        assertThat(search("orsted delfzijl")).isEmpty();
    }

    @Test
    void gives_those_that_begin_with_it_before_those_that_have_it_in_them() {
        assertThat(search("zout")).extracting(SiteHit::name).containsExactly("Kade 1", "Zoutfabriek", "Oude Zoutpan");
    }

    @Test
    void finds_nothing_for_nothing_and_for_what_stands_for_anything() {
        assertThat(search("")).isEmpty();
        assertThat(search(" %_' ")).isEmpty();
        assertThat(search("z%t")).isEmpty();
    }

    @Test
    void gives_no_more_than_ten_in_one_statement() {
        UUID owner = add("Eigenaar " + TimeOrderedId.next());
        for (int number = 0; number < 25; number++) {
            add(owner, "Hal " + number, "Emmen");
        }

        assertThat(search("hal ")).hasSize(SiteQueries.MOST);
        assertThat(database.statementsOf(() -> search("hal "))).isEqualTo(1);
    }

    @Test
    void finds_the_one_with_an_identifier_and_nothing_for_another() {
        SiteHit kade = search("kade").getFirst();

        assertThat(find(kade.id())).contains(kade);
        assertThat(find(TimeOrderedId.next())).isEmpty();
    }

    private List<SiteHit> search(String text) {
        return database.inTransaction(entities -> new SiteQueries(entities).search(text));
    }

    private Optional<SiteHit> find(UUID id) {
        return database.inTransaction(entities -> new SiteQueries(entities).find(id));
    }

    private UUID add(String organisation, String... aliases) {
        Organisation added =
                new Organisation(new PartyName(organisation), OrganisationProfile.of(OrganisationKind.COMPANY), false);
        for (String alias : aliases) {
            added.addAlias(new PartyName(alias), LocalDate.of(2026, 1, 5));
        }
        database.runInTransaction(entities -> entities.persist(added));
        return added.id();
    }

    private void add(UUID organisation, String name, String place) {
        database.runInTransaction(entities -> entities.persist(
                new Site(organisation, new PartyName(name), new Location(place, null, null, null), null, null)));
    }
}
