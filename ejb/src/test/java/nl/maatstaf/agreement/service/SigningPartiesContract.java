package nl.maatstaf.agreement.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.agreement.Signatory;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.OrganisationKind;
import nl.maatstaf.party.OrganisationProfile;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.persistence.JpaOrganisations;
import org.junit.jupiter.api.Test;

/** By which names the parties that sign are found, on both databases. */
@OnEachDatabase
class SigningPartiesContract {

    private final TestDatabase database;

    SigningPartiesContract(TestDatabase database) {
        this.database = database;
    }

    @Test
    void a_party_is_the_organisation_that_goes_by_its_name_and_keeps_the_name_by_which_it_signed() {
        Organisation province = new Organisation(
                new PartyName("Provincie Drenthe-Test"),
                new OrganisationProfile(OrganisationKind.PROVINCE, null, null, null, Set.of()),
                false);
        database.runInTransaction(entities -> entities.persist(province));
        Signatory signed = new Signatory(PartyKind.PROVINCE, "provincie drenthe test", null, "J. Klijnsma");

        assertThat(resolved(Set.of(signed), List.of())).containsExactly(signed.ofOrganisation(province.id()));
    }

    @Test
    void whoever_is_on_record_stays_what_it_is_there() {
        Organisation company = new Organisation(
                new PartyName("Later Bekend B.V."),
                new OrganisationProfile(OrganisationKind.COMPANY, null, null, null, Set.of()),
                false);
        database.runInTransaction(entities -> entities.persist(company));
        Signatory signed = new Signatory(PartyKind.COMPANY, "Later Bekend B.V.", null, null);

        assertThat(resolved(Set.of(signed), List.of(signed))).containsExactly(signed);
    }

    @Test
    void an_organisation_that_was_given_is_not_looked_for_by_name() {
        UUID given = database.inTransaction(entities -> {
            Organisation company = new Organisation(
                    new PartyName("Gegeven B.V."),
                    new OrganisationProfile(OrganisationKind.COMPANY, null, null, null, Set.of()),
                    false);
            entities.persist(company);
            return company.id();
        });
        Signatory signed = new Signatory(PartyKind.COMPANY, "Onder een andere naam", given, null);

        assertThat(resolved(Set.of(signed), List.of())).containsExactly(signed);
    }

    private Set<Signatory> resolved(Set<Signatory> parties, List<Signatory> recorded) {
        return database.inTransaction(
                entities -> new SigningParties(new JpaOrganisations(entities)).resolved(parties, recorded));
    }
}
