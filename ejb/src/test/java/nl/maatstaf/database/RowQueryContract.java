package nl.maatstaf.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.OrganisationKind;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeOrderedId;
import org.junit.jupiter.api.Test;

/** A query gives its columns by name and in types of ours, on each database alike. */
abstract class RowQueryContract {

    private static final Instant MOMENT = Instant.parse("2026-01-08T11:00:00.123456Z");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 8);

    abstract TestDatabase database();

    @Test
    void gives_every_kind_of_value_by_the_name_of_its_column() {
        UUID id = UUID.randomUUID();
        boolean read = one("""
                select cast(:id as uuid) as id, 'tekst' as word, 7 as amount, cast(8 as bigint) as large_amount,
                    cast(1.50 as numeric(18, 3)) as tonnes, cast(:day as date) as set_on, 'DAY' as set_precision,
                    cast(:moment as timestamp with time zone) as at, true as shown, count(*) as "N"
                """, query -> query.with("id", id).with("day", DAY).with("moment", MOMENT), row -> {
            assertThat(row.id("id")).isEqualTo(id);
            assertThat(row.text("word")).isEqualTo("tekst");
            assertThat(row.number("amount")).isEqualTo(7);
            assertThat(row.longNumber("large_amount")).isEqualTo(8);
            assertThat(row.findDecimal("tonnes")).isEqualTo(new BigDecimal("1.500"));
            assertThat(row.day("set_on")).isEqualTo(DAY);
            assertThat(row.date("set_on", "set_precision")).isEqualTo(PartialDate.on(DAY));
            assertThat(row.moment("at")).isEqualTo(MOMENT);
            assertThat(row.flag("shown")).isTrue();
            assertThat(row.number("n")).isEqualTo(1);
            return true;
        });

        assertThat(read).isTrue();
    }

    @Test
    void gives_what_is_empty_only_where_it_may_be() {
        boolean read = one("""
                select cast(null as uuid) as id, cast(null as varchar(9)) as word, cast(null as integer) as amount,
                    cast(null as numeric(18, 3)) as tonnes, cast(null as date) as set_on,
                    cast(null as timestamp with time zone) as at
                """, query -> query, row -> {
            assertThat(row.findId("id")).isNull();
            assertThat(row.findText("word")).isNull();
            assertThat(row.findNumber("amount")).isNull();
            assertThat(row.findDecimal("tonnes")).isNull();
            assertThat(row.findDay("set_on")).isNull();
            assertThat(row.findMoment("at")).isNull();
            assertThatNullPointerException().isThrownBy(() -> row.text("word")).withMessage("word is empty");
            assertThatNullPointerException().isThrownBy(() -> row.number("amount"));
            return true;
        });

        assertThat(read).isTrue();
    }

    @Test
    void writes_days_moments_and_numbers_as_text() {
        List<String> texts = one(
                """
                select cast(:day as date) as set_on, cast(:moment as timestamp with time zone) as at,
                    cast(1000000 as numeric(18, 3)) as tonnes
                """,
                query -> query.with("day", DAY).with("moment", MOMENT),
                row -> List.of(row.text("set_on"), row.text("at"), row.text("tonnes")));

        assertThat(texts).containsExactly("2026-01-08", "2026-01-08T11:00:00.123456Z", "1000000.000");
    }

    @Test
    void gives_a_single_column_by_its_name_too() {
        int amount = one("select 7 as amount", query -> query, row -> row.number("amount"));

        assertThat(amount).isEqualTo(7);
    }

    @Test
    void refuses_a_column_that_is_not_there_and_one_that_is_there_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one("select 7 as amount", query -> query, row -> row.number("amuont")))
                .withMessageContaining("amuont");
        assertThatIllegalStateException()
                .isThrownBy(() -> one("select 7 as amount, 8 as amount", query -> query, row -> row.number("amount")))
                .withMessageContaining("two columns");
    }

    @Test
    void a_place_may_stand_twice_beside_casts_and_texts_with_colons() {
        String found = one(
                "select concat('case:', cast(:word as varchar(9)), cast(:word as varchar(9)), ' :x'::varchar) as found",
                query -> query.with("word", "a"),
                row -> row.text("found"));

        assertThat(found).isEqualTo("case:aa :x");
    }

    @Test
    void refuses_a_place_without_a_value() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one("select :amount as amount", query -> query, row -> row.number("amount")))
                .withMessage("no value for :amount");
    }

    @Test
    void a_collection_becomes_a_list_and_a_limit_is_kept() {
        List<String> codes = database()
                .inTransaction(entities -> RowQuery.sql(
                                entities, "select code from programme where code in (:codes) order by code")
                        .with("codes", List.of("maatwerk", "cluster6", "maatwerk-nee"))
                        .list(row -> row.text("code")));
        assertThat(codes).doesNotHaveDuplicates().isSubsetOf("maatwerk", "cluster6");

        List<String> one = database()
                .inTransaction(entities -> RowQuery.sql(entities, "select code from programme order by code")
                        .limit(1)
                        .list(row -> row.text("code")));
        assertThat(one).hasSize(1);
    }

    @Test
    void gives_an_entity_with_what_stands_beside_it() {
        UUID id = TimeOrderedId.next();
        database()
                .runInTransaction(entities -> entities.createNativeQuery(
                                "insert into organisation (id, name, kind, fictional, version)"
                                        + " values (?1, ?2, 'COMPANY', false, 1)")
                        .setParameter(1, id)
                        .setParameter(2, "Voorbeeld " + id)
                        .executeUpdate());

        String found = database()
                .inTransaction(entities -> RowQuery.jpql(
                                entities,
                                "select found, found.kind as kind, p.name as parent_name from Organisation found"
                                        + " left join Organisation p on p.id = found.parentId where found.id = :id")
                        .with("id", id)
                        .first(row -> row.entity("found", Organisation.class).name()
                                + row.constant("kind", OrganisationKind.class)
                                + row.findText("parent_name")))
                .orElseThrow();

        assertThat(found).isEqualTo("Voorbeeld " + id + "COMPANYnull");
    }

    @Test
    void a_value_has_one_place_and_another_under_the_same_name_has_its_own() {
        StatementParameters values = new StatementParameters();

        assertThat(values.bind("day", DAY)).isEqualTo(":day");
        assertThat(values.bind("day", DAY.plusDays(1))).isEqualTo(":day2");
        assertThat(values.bind("day", DAY)).isEqualTo(":day");
        assertThat(values.bind("day", DAY.plusDays(1))).isEqualTo(":day2");
        LocalDate set = one(
                "select cast(:day2 as date) as set_on, cast(:day as date) as other",
                query -> query.with(values),
                row -> row.day("set_on"));
        assertThat(set).isEqualTo(DAY.plusDays(1));
    }

    private <T> T one(String sql, Function<RowQuery, RowQuery> places, Function<Row, T> reading) {
        return database()
                .inTransaction(
                        entities -> places.apply(RowQuery.sql(entities, sql)).first(reading))
                .orElseThrow();
    }
}
