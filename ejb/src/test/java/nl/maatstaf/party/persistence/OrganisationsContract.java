package nl.maatstaf.party.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.party.Location;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.OrganisationKind;
import nl.maatstaf.party.OrganisationProfile;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.Site;
import nl.maatstaf.text.SearchKey;
import org.junit.jupiter.api.Test;

/** What organisations and sites promise, wherever they are kept. */
@OnEachDatabase
class OrganisationsContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private final TestDatabase database;

    OrganisationsContract(TestDatabase database) {
        this.database = database;
    }

    @Test
    void reads_back_what_was_added() {
        UUID parent = add("Methanex Corporation", "Methanex");
        OrganisationProfile profile =
                new OrganisationProfile(OrganisationKind.COMPANY, parent, "Delfzijl", "chemelot", Set.of());
        UUID id = database.inTransaction(entities -> {
            Organisation organisation = new Organisation(new PartyName("OCI"), profile, true);
            new JpaOrganisations(entities).add(organisation);
            return organisation.id();
        });

        database.runInTransaction(entities -> {
            Organisation read = new JpaOrganisations(entities).find(id).orElseThrow();
            assertThat(read.name()).isEqualTo("OCI");
            assertThat(read.profile()).isEqualTo(profile);
            assertThat(read.isFictional()).isTrue();
            assertThat(read.aliases()).containsExactly("OCI");
        });
    }

    /** With enough of them that one or the other would stand in another order in what it is compared with. */
    @Test
    void an_organisation_with_several_names_is_written_once() {
        int written = database.statementsOf(() -> database.runInTransaction(entities -> {
            for (int number = 0; number < 30; number++) {
                Organisation organisation = new Organisation(
                        new PartyName("Naam " + number), OrganisationProfile.of(OrganisationKind.COMPANY), true);
                organisation.addAlias(new PartyName("Oude naam " + number), TODAY);
                organisation.addAlias(new PartyName("Eerste naam " + number), TODAY);
                new JpaOrganisations(entities).add(organisation);
            }
            entities.flush();
            entities.flush();
        }));

        assertThat(written).isEqualTo(2 * 30);
    }

    @Test
    void reads_an_organisation_without_parent() {
        UUID id = add("Alco Energy Rotterdam");

        database.runInTransaction(entities -> assertThat(new JpaOrganisations(entities)
                        .find(id)
                        .orElseThrow()
                        .profile()
                        .parentId())
                .isNull());
    }

    @Test
    void finds_by_any_alias_in_one_statement() {
        UUID nobian = add("Nobian", "Nouryon");
        UUID saintGobain = add("Saint-Gobain");

        database.runInTransaction(entities -> {
            JpaOrganisations organisations = new JpaOrganisations(entities);
            assertThat(organisations.findKnownAs(List.of(
                            new PartyName("nouryon"), new PartyName("SAINT GOBAIN"), new PartyName("Onbekend"))))
                    .hasSize(2)
                    .hasEntrySatisfying(
                            SearchKey.of("Nouryon"),
                            found -> assertThat(found.id()).isEqualTo(nobian))
                    .hasEntrySatisfying(
                            SearchKey.of("Saint Gobain"),
                            found -> assertThat(found.id()).isEqualTo(saintGobain));
            assertThat(organisations.findKnownAs(List.of())).isEmpty();
        });
    }

    @Test
    void keeps_an_alias_that_was_added_later() {
        UUID id = add("LyondellBasell");
        database.runInTransaction(entities ->
                new JpaOrganisations(entities).find(id).orElseThrow().addAlias(new PartyName("LyondelBassell"), TODAY));

        database.runInTransaction(
                entities -> assertThat(new JpaOrganisations(entities).findKnownAs(new PartyName("lyondelbassell")))
                        .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(id)));
    }

    @Test
    void does_not_keep_two_organisations_under_one_name() {
        add("Air Liquide");

        assertThatException().isThrownBy(() -> add("AirLiquide"));
    }

    @Test
    void keeps_sites_of_an_organisation_by_name() {
        UUID yara = add("Yara Sluiskil");
        database.runInTransaction(entities -> {
            JpaSites sites = new JpaSites(entities);
            sites.add(new Site(yara, new PartyName("Sluiskil"), location(), "zeeland_west_brabant", "maatwerk"));
            sites.add(new Site(
                    yara, new PartyName("Kantoor"), new Location("Vlaardingen", null, null, null), null, null));
        });

        database.runInTransaction(entities -> {
            List<Site> sites = new JpaSites(entities).findByOrganisation(yara);
            assertThat(sites).extracting(Site::name).containsExactly("Kantoor", "Sluiskil");
            assertThat(sites.getLast().location()).isEqualTo(location());
            assertThat(sites.getLast().programmeCode()).contains("maatwerk");
        });
    }

    private static Location location() {
        return new Location("Sluiskil", "Zeeland", new BigDecimal("51.2785"), new BigDecimal("3.8361"));
    }

    private UUID add(String name, String... aliases) {
        return database.inTransaction(entities -> {
            Organisation organisation =
                    new Organisation(new PartyName(name), OrganisationProfile.of(OrganisationKind.COMPANY), false);
            for (String alias : aliases) {
                organisation.addAlias(new PartyName(alias), TODAY);
            }
            new JpaOrganisations(entities).add(organisation);
            return organisation.id();
        });
    }
}
