package nl.maatstaf.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HistoryTest {

    private static final LocalDate START = LocalDate.of(2022, 1, 1);
    private static final Instant NOW = Instant.parse("2022-01-01T10:00:00Z");

    @Test
    void a_fact_holds_from_its_day_until_the_next_ones() {
        List<Name> rows = new ArrayList<>();

        History.of(rows).become(List.of(name("a", day(0)), name("b", day(10))), Knowledge.at(NOW));

        assertThat(on(rows, 0)).isEqualTo("a");
        assertThat(on(rows, 9)).isEqualTo("a");
        assertThat(on(rows, 10)).isEqualTo("b");
        assertThat(on(rows, -1)).isNull();
    }

    @Test
    void of_two_facts_on_one_day_the_last_recorded_holds() {
        List<Name> rows = new ArrayList<>();

        History.of(rows).become(List.of(name("eop", day(5)), name("jloi", day(5))), Knowledge.at(NOW));

        assertThat(on(rows, 5)).isEqualTo("jloi");
        assertThat(History.of(rows).current()).extracting(row -> row.value).containsExactly("eop", "jloi");
    }

    @Test
    void an_unknown_date_counts_on_no_day_but_the_fact_is_kept() {
        List<Name> rows = new ArrayList<>();

        History.of(rows).become(List.of(name("plan", PartialDate.unknown()), name("eop", day(5))), Knowledge.at(NOW));

        assertThat(on(rows, 4)).isNull();
        assertThat(on(rows, 5)).isEqualTo("eop");
        assertThat(History.of(rows).current()).extracting(row -> row.value).containsExactly("plan", "eop");
    }

    @Test
    void a_fact_that_already_stands_is_left_alone() {
        List<Name> rows = new ArrayList<>();
        History.of(rows).become(List.of(name("a", day(0)), name("b", day(10))), Knowledge.at(NOW));
        List<Name> before = List.copyOf(rows);

        History.of(rows).become(History.of(rows).current(), Knowledge.at(NOW.plusSeconds(60)));

        assertThat(rows).containsExactlyElementsOf(before);
    }

    @Test
    void what_is_known_from_the_past_is_recorded_and_closed_at_the_moment_of_writing() {
        List<Name> rows = new ArrayList<>();
        Instant taken = NOW.plusSeconds(86_400L * 400);
        Instant later = taken.plusSeconds(60);
        History.of(rows).become(List.of(name("a", day(0))), new Knowledge(NOW, taken));

        History.of(rows).record(name("b", day(10)), new Knowledge(NOW.plusSeconds(9), later));

        Name closed = rows.getFirst();
        assertThat(closed.knownFrom()).isEqualTo(NOW);
        assertThat(closed.recordedAt()).isEqualTo(taken);
        assertThat(closed.closedAt()).contains(later);
        assertThat(History.of(rows).current()).hasSize(2).allSatisfy(row -> {
            assertThat(row.knownFrom()).isEqualTo(NOW.plusSeconds(9));
            assertThat(row.recordedAt()).isEqualTo(later);
            assertThat(row.closedAt()).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_happens_and_is_corrected_the_answer_for_a_fixed_pair_of_dates_never_changes(long seed) {
        Random random = new Random(seed);
        List<Name> rows = new ArrayList<>();
        Map<String, String> given = new HashMap<>();
        for (int step = 0; step < 40; step++) {
            Instant now = NOW.plusSeconds(86_400L * step);
            History.of(rows).become(mutate(random, rows, step), Knowledge.at(now));
            rememberAndCompare(rows, given, step);
            assertThat(rows).allSatisfy(row -> {
                assertThat(row.recordedAt()).isEqualTo(row.knownFrom());
                assertThat(row.closedAt().isEmpty()).isEqualTo(row.isCurrent());
            });
        }
        assertThat(rows).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void on_any_day_as_known_on_any_day_at_most_one_fact_holds_and_today_it_is_the_last_one_believed(long seed) {
        Random random = new Random(seed);
        List<Name> rows = new ArrayList<>();
        for (int step = 0; step < 30; step++) {
            History.of(rows).become(mutate(random, rows, step), Knowledge.at(NOW.plusSeconds(86_400L * step)));
            Instant known = NOW.plusSeconds(86_400L * step + 1);
            for (int day = -5; day < 65; day++) {
                LocalDate peildatum = START.plusDays(day);
                List<Name> holding =
                        rows.stream().filter(row -> row.holds(peildatum, known)).toList();
                List<Name> believed = History.of(rows).current().stream()
                        .filter(row -> row.occurred()
                                .countsFrom()
                                .filter(from -> !from.isAfter(peildatum))
                                .isPresent())
                        .toList();
                assertThat(holding).isEqualTo(believed.isEmpty() ? List.of() : List.of(believed.getLast()));
            }
        }
    }

    /** Also when what is written is known from before, as in a historic filling: then by what was written alone. */
    @ParameterizedTest
    @MethodSource("fewSeeds")
    void whatever_is_written_later_the_answer_as_it_was_recorded_never_changes(long seed) {
        Random random = new Random(seed);
        List<Name> rows = new ArrayList<>();
        Map<String, String> given = new HashMap<>();
        boolean changed = false;
        for (int step = 0; step < 24; step++) {
            Instant now = NOW.plusSeconds(86_400L * step);
            Instant floor = History.of(rows).newestKnowledge().orElse(NOW);
            Instant published = NOW.plusSeconds(86_400L * random.nextInt(step + 1));
            Instant from = random.nextBoolean() ? now : published.isAfter(floor) ? published : floor;
            History.of(rows).become(mutate(random, rows, step), new Knowledge(from, now));
            for (int recorded = 0; recorded <= step; recorded += 2) {
                for (int known = 0; known <= step; known += 3) {
                    for (int day = -5; day < 65; day += 10) {
                        String asked = day + "/" + known + "/" + recorded;
                        String answer = answer(rows, day, endOfDay(known), endOfDay(recorded));
                        String earlier = given.putIfAbsent(asked, answer);
                        assertThat(answer).as(asked).isEqualTo(earlier == null ? answer : earlier);
                        changed |=
                                earlier != null && !answer.equals(answer(rows, day, endOfDay(known), endOfDay(step)));
                    }
                }
            }
        }
        assertThat(changed).as("the same without a day of recording did change").isTrue();
    }

    @Test
    void as_recorded_now_is_as_known() {
        List<Name> rows = new ArrayList<>();
        History.of(rows).record(name("a", day(0)), Knowledge.at(NOW));
        History.of(rows).record(name("b", day(10)), new Knowledge(NOW.plusSeconds(9), NOW.plusSeconds(99)));

        assertThat(answer(rows, 10, NOW.plusSeconds(10), NOW.plusSeconds(100))).isEqualTo("b");
        assertThat(answer(rows, 10, NOW.plusSeconds(10), NOW.plusSeconds(99))).isEqualTo("a");
        assertThat(answer(rows, 10, NOW.plusSeconds(9), NOW.plusSeconds(100))).isEqualTo("a");
        assertThat(answer(rows, 10, NOW.plusSeconds(9), NOW)).isEmpty();
    }

    private static Instant endOfDay(int step) {
        return NOW.plusSeconds(86_400L * step + 43_200);
    }

    private static String answer(List<Name> rows, int day, Instant known, Instant recorded) {
        return rows.stream()
                .filter(row -> row.holds(START.plusDays(day), known, recorded))
                .map(row -> row.value)
                .reduce("", String::concat);
    }

    static LongStream fewSeeds() {
        return LongStream.range(0, 30);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static List<Name> mutate(Random random, List<Name> rows, int step) {
        List<Name> facts = new ArrayList<>(History.of(rows).current());
        int choice = facts.isEmpty() ? 0 : random.nextInt(4);
        if (choice <= 1) {
            facts.add(name("fact" + step, someDay(random)));
        } else {
            int place = random.nextInt(facts.size());
            Name wrong = facts.remove(place);
            if (choice == 2 || facts.isEmpty()) {
                facts.add(place, wrong.on(someDay(random)));
            }
        }
        return facts;
    }

    private static void rememberAndCompare(List<Name> rows, Map<String, String> given, int step) {
        for (int known = 0; known <= step; known++) {
            Instant endOfDay = NOW.plusSeconds(86_400L * known + 43_200);
            for (int day = -5; day < 65; day += 7) {
                String answer = History.of(rows)
                        .on(START.plusDays(day), endOfDay)
                        .map(row -> row.value)
                        .orElse("");
                String earlier = given.putIfAbsent(day + "/" + known, answer);
                if (earlier != null) {
                    assertThat(answer)
                            .as("day %s as known on day %s", day, known)
                            .isEqualTo(earlier);
                }
            }
        }
    }

    private static PartialDate someDay(Random random) {
        return random.nextInt(8) == 0 ? PartialDate.unknown() : day(random.nextInt(60));
    }

    private static @org.jspecify.annotations.Nullable String on(List<Name> rows, int day) {
        return History.of(rows)
                .on(START.plusDays(day), NOW.plusSeconds(1))
                .map(row -> row.value)
                .orElse(null);
    }

    private static PartialDate day(int offset) {
        return PartialDate.on(START.plusDays(offset));
    }

    private static Name name(String value, PartialDate occurred) {
        return new Name(value, occurred);
    }

    private static final class Name extends HistoryRow<Name> {

        private final String value;

        Name(String value, PartialDate occurred) {
            super(occurred);
            this.value = value;
        }

        private Name(UUID fact, String value, PartialDate occurred) {
            super(fact, occurred);
            this.value = value;
        }

        Name on(PartialDate corrected) {
            return new Name(factId(), value, corrected);
        }

        @Override
        protected Name copy() {
            return on(occurred());
        }
    }
}
