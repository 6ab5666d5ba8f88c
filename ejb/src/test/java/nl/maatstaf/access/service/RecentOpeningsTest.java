package nl.maatstaf.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nl.maatstaf.time.TimeOrderedId;
import org.junit.jupiter.api.Test;

class RecentOpeningsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final UUID OFFICER = TimeOrderedId.next();
    private static final UUID CASE = TimeOrderedId.next();

    private final RecentOpenings recent = new RecentOpenings();

    @Test
    void an_opening_is_new_once_in_ten_minutes() {
        assertThat(recent.add(OFFICER, CASE, NOON)).isTrue();
        assertThat(recent.add(OFFICER, CASE, NOON.plusSeconds(599))).isFalse();
        assertThat(recent.add(OFFICER, CASE, NOON.plusSeconds(600))).isTrue();
        assertThat(recent.add(OFFICER, CASE, NOON.plusSeconds(1199))).isFalse();
    }

    @Test
    void another_user_and_another_case_are_other_openings() {
        recent.add(OFFICER, CASE, NOON);

        assertThat(recent.add(TimeOrderedId.next(), CASE, NOON)).isTrue();
        assertThat(recent.add(OFFICER, TimeOrderedId.next(), NOON)).isTrue();
    }

    @Test
    void an_opening_that_was_not_logged_is_new_again() {
        recent.add(OFFICER, CASE, NOON);

        recent.remove(OFFICER, CASE);

        assertThat(recent.add(OFFICER, CASE, NOON)).isTrue();
    }

    @Test
    void the_oldest_is_forgotten_when_there_are_too_many() {
        UUID renewed = TimeOrderedId.next();
        recent.add(OFFICER, renewed, NOON);
        recent.add(OFFICER, CASE, NOON.plusSeconds(1));
        Instant later = NOON.plusSeconds(600);
        recent.add(OFFICER, renewed, later);
        for (int i = 0; i < RecentOpenings.MOST - 1; i++) {
            recent.add(OFFICER, TimeOrderedId.next(), later);
        }

        assertThat(recent.add(OFFICER, renewed, later)).isFalse();
        assertThat(recent.add(OFFICER, CASE, NOON.plusSeconds(2))).isTrue();
    }
}
