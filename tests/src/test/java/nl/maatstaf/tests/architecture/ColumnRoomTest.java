package nl.maatstaf.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.maatstaf.agreement.Instrument;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.StageDate;
import nl.maatstaf.casefile.StageEntry;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.subject.CaseTitle;
import nl.maatstaf.casefile.task.Task;
import nl.maatstaf.exchange.file.CaseEventRow;
import nl.maatstaf.exchange.file.CaseRow;
import nl.maatstaf.exchange.file.CodeRow;
import nl.maatstaf.exchange.file.OrganisationRow;
import nl.maatstaf.exchange.file.SiteRow;
import nl.maatstaf.identity.CreateUser;
import nl.maatstaf.party.Cluster;
import nl.maatstaf.party.Location;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.Sector;
import nl.maatstaf.party.Site;
import nl.maatstaf.quantity.Tonnes;
import nl.maatstaf.quantity.TonnesRange;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.Limits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What rows of an import, numbers of commands and texts in the lists may be, there is room for. */
class ColumnRoomTest {

    /** A part of what is asked, and the field that keeps it. */
    private record Kept(Class<?> asked, String part, Class<?> keeper, String field) {

        Limit limit() {
            return Limits.of(asked).at(part);
        }

        Column column() throws NoSuchFieldException {
            return keeper.getDeclaredField(field).getAnnotation(Column.class);
        }
    }

    private static final List<Kept> IMPORTED = List.of(
            new Kept(CodeRow.class, "code", Sector.class, "code"),
            new Kept(CodeRow.class, "code", Cluster.class, "code"),
            new Kept(OrganisationRow.class, "cluster", Organisation.class, "clusterCode"),
            new Kept(SiteRow.class, "cluster", Site.class, "clusterCode"),
            new Kept(SiteRow.class, "programme", Site.class, "programmeCode"),
            new Kept(CaseRow.class, "type", CaseFile.class, "typeCode"),
            new Kept(CaseEventRow.class, "value", StageEntry.class, "stageCode"),
            new Kept(CaseEventRow.class, "value", StageDate.class, "stageCode"),
            new Kept(CaseEventRow.class, "value", Evidence.class, "topic"),
            new Kept(CaseEventRow.class, "source", Instrument.class, "source"));

    private static final List<Kept> NUMBERS = List.of(
            new Kept(Tonnes.class, "value", TonnesRange.class, "low"),
            new Kept(Tonnes.class, "value", TonnesRange.class, "central"),
            new Kept(Tonnes.class, "value", TonnesRange.class, "high"),
            new Kept(Location.class, "latitude", Site.class, "latitude"),
            new Kept(Location.class, "longitude", Site.class, "longitude"));

    /** What the row of a case in the lists shows, by its column. */
    private static final Map<String, Limit> LISTED = Map.of(
            "title", CaseTitle.LIMIT,
            "organisation_name", PartyName.LIMIT,
            "site_name", PartyName.LIMIT,
            "province", Limits.of(Location.class).at("province"),
            "cluster_code", CodeRow.CODE,
            "officer_name", Limits.of(CreateUser.class).at("displayName"),
            "next_action", Limits.of(Task.class).at("title"));

    static Stream<Kept> imported() {
        return IMPORTED.stream();
    }

    static Stream<Kept> numbers() {
        return NUMBERS.stream();
    }

    static Stream<String> listed() {
        return LISTED.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("imported")
    void a_cell_of_an_import_fits_its_column(Kept kept) throws NoSuchFieldException {
        assertThat(kept.limit().longest()).isLessThanOrEqualTo(kept.column().length());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void a_number_that_is_allowed_fits_its_column(Kept kept) throws NoSuchFieldException {
        Column column = kept.column();
        Integer decimals = kept.limit().decimals();

        assertThat(kept.limit().most()).isLessThan(BigDecimal.TEN.pow(column.precision() - column.scale()));
        assertThat(decimals == null ? column.scale() : decimals).isEqualTo(column.scale());
    }

    @ParameterizedTest
    @MethodSource("listed")
    void a_text_that_is_allowed_fits_the_row_in_the_lists(String column) {
        String table =
                Project.read(Project.ROOT.resolve("ejb/src/main/resources/db/migration/V0008__worklist_items.sql"));
        Matcher room = Pattern.compile("\\s" + column + " varchar\\((\\d+)\\)").matcher(table);

        assertThat(room.find()).isTrue();
        assertThat(Objects.requireNonNull(LISTED.get(column)).longest())
                .isLessThanOrEqualTo(Integer.parseInt(room.group(1)));
    }
}
