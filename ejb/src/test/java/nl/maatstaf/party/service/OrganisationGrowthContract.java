package nl.maatstaf.party.service;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.ReadingGrowth;
import nl.maatstaf.database.ReadingGrowth.Bound;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.OrganisationKind;
import nl.maatstaf.party.OrganisationProfile;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.persistence.JpaOrganisations;
import org.junit.jupiter.api.Test;

/** With ten times the organisations, a page of them reads as much of PostgreSQL as before, and of H2 each once. */
@OnEachDatabase
class OrganisationGrowthContract {

    private static final int FEW = 500;
    private static final int MANY = 5_000;

    /** What H2 has no index for: each organisation and each name once. */
    private static final Bound PAGE = new Bound(500, 2L * MANY + 500);

    /** For each word. */
    private static final Bound TWO_WORDS = new Bound(500, 2 * (2L * MANY + 500));

    private final TestDatabase database;

    OrganisationGrowthContract(TestDatabase database) {
        this.database = database;
    }

    @Test
    void a_page_reads_as_much_with_ten_times_the_organisations() {
        add(0, FEW);
        ReadingGrowth readings = new ReadingGrowth(database);
        add(readings, "first page", all -> all.list("", ""));
        add(readings, "later page", all -> all.list("", "bedrijf00300"));
        add(readings, "part of a name", all -> all.list("drijf-0012", ""));
        add(readings, "two words", TWO_WORDS, all -> all.list("drijf 0012", ""));
        readings.check(() -> add(FEW, MANY));
    }

    private void add(ReadingGrowth readings, String name, Consumer<OrganisationDirectory> reading) {
        add(readings, name, PAGE, reading);
    }

    private void add(ReadingGrowth readings, String name, Bound bound, Consumer<OrganisationDirectory> reading) {
        Runnable work =
                () -> database.runInTransaction(entities -> reading.accept(new OrganisationDirectory(entities)));
        if (database.isPostgres()) {
            readings.flat(name, "from organisation o", bound, work);
        } else {
            readings.bounded(name, "from organisation o", bound, work);
        }
    }

    private void add(int from, int to) {
        database.runInTransaction(entities -> {
            JpaOrganisations all = new JpaOrganisations(entities);
            IntStream.range(from, to)
                    .mapToObj("Bedrijf %05d"::formatted)
                    .map(name -> new Organisation(
                            new PartyName(name),
                            new OrganisationProfile(OrganisationKind.COMPANY, null, null, "chemelot", Set.of()),
                            false))
                    .forEach(all::add);
        });
        database.analyze();
    }
}
