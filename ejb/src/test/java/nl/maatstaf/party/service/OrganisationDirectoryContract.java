package nl.maatstaf.party.service;

import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.maatstaf.audit.InMemoryAuditLog;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.party.ContactDetails;
import nl.maatstaf.party.Location;
import nl.maatstaf.party.OrganisationKind;
import nl.maatstaf.party.OrganisationProfile;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.PartyRefusals;
import nl.maatstaf.party.Sector;
import nl.maatstaf.party.SiteDescription;
import nl.maatstaf.party.persistence.JpaReferenceTables;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.TimeOrderedId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the list of organisations and the page of one promise, on either database. */
@OnEachDatabase
class OrganisationDirectoryContract {

    private static final int MANY = 120;

    private final TestDatabase database;

    OrganisationDirectoryContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void sectors() {
        database.runInTransaction(entities -> {
            JpaReferenceTables tables = new JpaReferenceTables(entities);
            for (String code : List.of("chemie", "zout")) {
                if (tables.findSector(code).isEmpty()) {
                    tables.add(new Sector(code, new PartyName(code), new PartyName(code)));
                }
            }
        });
    }

    @Test
    void finds_nobian_by_a_name_it_had_and_says_by_which() {
        UUID nobian = add("Nobian", Set.of("zout", "chemie"));
        alias(nobian, "Nouryon Industrial Chemicals");
        alias(nobian, "Nouryon");

        assertThat(list("NOURYON").organisations()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Nobian");
            assertThat(line.foundBy()).isEqualTo("Nouryon");
            assertThat(line.sectors()).containsExactly("chemie", "zout");
        });
        assertThat(list("nobi").organisations())
                .singleElement()
                .satisfies(line -> assertThat(line.foundBy()).isNull());
        assertThat(list("Bestaat niet").organisations()).isEmpty();
        assertThat(list("%_'").organisations()).isEmpty();
    }

    @Test
    void pages_through_all_by_name_with_nobody_twice_or_left_out() {
        String mark = mark();
        for (int number = MANY; number > 0; number--) {
            add((number % 2 == 0 ? "fabriek " : "Fabriek ") + mark + " %03d".formatted(number), Set.of());
        }

        List<String> names = new ArrayList<>();
        String after = "";
        while (after != null) {
            OrganisationList page = list("fabriek " + mark, after);
            assertThat(page.organisations()).hasSizeLessThanOrEqualTo(OrganisationDirectory.ON_A_PAGE);
            page.organisations().forEach(line -> names.add(line.name().toLowerCase(Locale.ROOT)));
            after = page.after();
        }

        assertThat(names).hasSize(MANY).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void puts_every_letter_where_a_reader_looks_for_it() {
        String mark = mark();
        List<String> inOrder =
                List.of("Eta", "Étang", "Ĳsselmeer", "Ijzer", "Oslo", "Østfold", "Otto", "Sabic", "Šibenik", "Zeta");
        inOrder.stream().sorted().forEach(name -> add(mark + " " + name, Set.of()));

        assertThat(list(mark).organisations())
                .extracting(line -> line.name().replace(mark + " ", ""))
                .containsExactlyElementsOf(inOrder);
    }

    @Test
    void says_that_a_name_is_a_former_one() {
        String mark = mark();
        UUID id = add("Voorheen " + mark, Set.of());
        in(all -> {
            all.organisations.rename(id, null, new PartyName("Nu " + mark), new Reason("Nieuwe naam."), null);
            return id;
        });

        assertThat(list(mark + " voorheen").organisations()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Nu " + mark);
            assertThat(line.foundBy()).isEqualTo("Voorheen " + mark);
            assertThat(line.former()).isTrue();
        });
    }

    @Test
    void shows_whatever_there_is_of_one_in_as_many_statements() {
        UUID bare = add("Kaal " + mark(), Set.of());
        UUID full = add("Vol " + mark(), Set.of("chemie"));
        for (int number = 0; number < 30; number++) {
            alias(full, mark());
            String name = "Plek " + number;
            in(all -> all.sites.add(full, site(name), null));
            in(all -> all.contacts.add(full, contact(name), null));
            UUID child = add("Dochter " + mark(), Set.of());
            in(all -> {
                all.organisations.describe(
                        child,
                        null,
                        new OrganisationProfile(OrganisationKind.COMPANY, full, null, null, Set.of()),
                        null);
                return child;
            });
        }

        OrganisationCard card = in(all -> all.directory.get(full));

        assertThat(card.sites()).hasSize(30);
        assertThat(card.contacts()).hasSize(30);
        assertThat(card.aliases()).hasSize(30);
        assertThat(card.children()).hasSize(30);
        assertThat(statementsOf(bare)).isEqualTo(5).isEqualTo(statementsOf(full));
        assertThat(list(card.name()).organisations())
                .singleElement()
                .satisfies(line -> assertThat(line.sites()).isEqualTo(30));
        assertThat(database.statementsOf(() -> list(""))).isEqualTo(1);
    }

    @Test
    void says_that_there_is_none() {
        assertThatRefusal(PartyRefusals.ORGANISATION_NOT_FOUND)
                .isThrownBy(() -> in(all -> all.directory.get(TimeOrderedId.next())));
    }

    @Test
    void shows_what_they_are_ordered_by() {
        PartyTerms terms = in(all -> all.directory.terms());

        assertThat(terms.clusters()).contains(new PartyTerms.Term("cluster_6", "Cluster 6", "Cluster 6"));
        assertThat(terms.programmes()).contains(new PartyTerms.Term("maatwerk", "Maatwerkaanpak", "Tailored approach"));
        assertThat(terms.sectors()).contains(new PartyTerms.Term("zout", "zout", "zout"));
    }

    private int statementsOf(UUID id) {
        return database.statementsOf(() -> in(all -> all.directory.get(id)));
    }

    private OrganisationList list(String text) {
        return list(text, "");
    }

    private OrganisationList list(String text, String after) {
        return in(all -> all.directory.list(text, after));
    }

    private UUID add(String name, Set<String> sectors) {
        OrganisationProfile profile =
                new OrganisationProfile(OrganisationKind.COMPANY, null, "Delfzijl", null, sectors);
        return in(all -> {
            List<OrganisationList.Line> there = all.directory.list(name, "").organisations().stream()
                    .filter(line -> line.name().equals(name))
                    .toList();
            return there.isEmpty()
                    ? all.organisations.addOrganisation(new PartyName(name), profile, true, null)
                    : there.getFirst().id();
        });
    }

    private void alias(UUID id, String alias) {
        in(all -> {
            all.organisations.addAlias(id, new PartyName(alias), null);
            return id;
        });
    }

    private static SiteDescription site(String name) {
        return new SiteDescription(new PartyName(name), new Location("Delfzijl", null, null, null), null, null);
    }

    private static ContactDetails contact(String name) {
        return new ContactDetails(new PartyName(name), null, null, null);
    }

    private static String mark() {
        return TimeOrderedId.next().toString().replace("-", "");
    }

    private <T> T in(Function<PartyServices, T> work) {
        return database.inTransaction(entities -> work.apply(new PartyServices(entities, new InMemoryAuditLog())));
    }
}
