package nl.maatstaf.party.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.OrganisationKind;
import nl.maatstaf.party.OrganisationProfile;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.TimeOrderedId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a search for organisations promises, on either database. */
@OnEachDatabase
class OrganisationQueriesContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private final TestDatabase database;

    OrganisationQueriesContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void some_organisations() {
        add("Nobian", "Nouryon", "Nouryon Industrial Chemicals");
        add("Coöperatie Koninklijke Cosun U.A.", "Cosun");
        add("Yara Sluiskil", "Yara");
        add("Sluis 1");
    }

    @Test
    void finds_nobian_as_nouryon_once() {
        assertThat(search("Nouryon")).singleElement().satisfies(hit -> {
            assertThat(hit.name()).isEqualTo("Nobian");
            assertThat(hit.foundBy()).isEqualTo("Nouryon");
        });
    }

    @Test
    void finds_whatever_accents_capitals_spaces_and_punctuation() {
        assertThat(search("COOPERATIE koninklijkecosun, UA")).hasSize(1);
        assertThat(search("coöp")).hasSize(1);
    }

    @Test
    void gives_names_that_begin_with_it_before_names_that_contain_it() {
        add("De Sluis");

        assertThat(search("sluis"))
                .extracting(OrganisationHit::name)
                .containsExactly("Sluis 1", "De Sluis", "Yara Sluiskil");
    }

    @Test
    void finds_nothing_for_nothing_and_for_wildcards() {
        assertThat(search("")).isEmpty();
        assertThat(search(" %_' ")).isEmpty();
    }

    @Test
    void gives_no_more_than_ten_and_reads_them_in_one_statement_however_many_there_are() {
        int ofFew = database.statementsOf(() -> search("sluis"));
        for (int number = 0; number < 25; number++) {
            add("Fabriek " + number);
        }

        assertThat(search("fabriek")).hasSize(OrganisationQueries.MOST);
        assertThat(database.statementsOf(() -> search("fabriek"))).isEqualTo(1).isEqualTo(ofFew);
    }

    @Test
    void says_by_which_other_name_it_was_found_and_nothing_when_by_its_own() {
        assertThat(search("nobi"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.foundBy()).isNull());
        assertThat(search("nouryon ind"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.foundBy()).isEqualTo("Nouryon Industrial Chemicals"));
    }

    @Test
    void finds_words_in_whatever_order_and_of_different_names() {
        assertThat(search("chemicals NOURYON"))
                .extracting(OrganisationHit::name)
                .containsExactly("Nobian");
        assertThat(search("nouryon nobian")).extracting(OrganisationHit::name).containsExactly("Nobian");
        assertThat(search("nouryon cosun")).isEmpty();
    }

    @Test
    void finds_letters_that_are_written_as_one() {
        add("Łęczyca Großhandel", "Ægir");

        assertThat(search("leczyca grosshandel")).hasSize(1);
        assertThat(search("aegir"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.foundBy()).isEqualTo("Ægir"));
    }

    @Test
    void says_that_it_was_found_by_a_former_name() {
        add("Vroeger Chemie", "Vroegchem");
        database.runInTransaction(entities -> entities.find(
                        Organisation.class, search("vroeger chemie").getFirst().id())
                .rename(new PartyName("Later Chemie"), new Reason("Nieuwe naam."), TODAY));

        assertThat(search("vroeger")).singleElement().satisfies(hit -> {
            assertThat(hit.name()).isEqualTo("Later Chemie");
            assertThat(hit.foundBy()).isEqualTo("Vroeger Chemie");
            assertThat(hit.former()).isTrue();
        });
        assertThat(search("vroegchem"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.former()).isFalse());
    }

    @Test
    void finds_the_one_with_an_identifier_and_nothing_for_another() {
        OrganisationHit nobian = search("Nobian").getFirst();

        assertThat(find(nobian.id())).contains(nobian);
        assertThat(find(TimeOrderedId.next())).isEmpty();
    }

    private Optional<OrganisationHit> find(UUID id) {
        return database.inTransaction(entities -> new OrganisationQueries(entities).find(id));
    }

    private List<OrganisationHit> search(String text) {
        return database.inTransaction(entities -> new OrganisationQueries(entities).search(text));
    }

    private void add(String name, String... aliases) {
        database.runInTransaction(entities -> {
            if (!new OrganisationQueries(entities).search(name).isEmpty() && !name.startsWith("Fabriek")) {
                return;
            }
            Organisation organisation =
                    new Organisation(new PartyName(name), OrganisationProfile.of(OrganisationKind.COMPANY), false);
            for (String alias : aliases) {
                organisation.addAlias(new PartyName(alias), TODAY);
            }
            entities.persist(organisation);
        });
    }
}
