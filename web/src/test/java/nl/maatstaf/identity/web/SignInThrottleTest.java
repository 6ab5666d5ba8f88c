package nl.maatstaf.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final String HERE = "192.0.2.1";

    private final SignInThrottle throttle = new SignInThrottle();

    @Test
    void a_sixth_attempt_at_a_name_has_to_wait() {
        assertThat(admitted("kees", HERE, 6)).isEqualTo(5);
    }

    @Test
    void others_and_other_places_do_not_have_to_wait() {
        admitted("kees", HERE, 6);

        assertThat(throttle.admits("sanne", HERE)).isTrue();
        assertThat(throttle.admits("kees", "192.0.2.2")).isTrue();
    }

    @Test
    void a_success_starts_the_count_afresh() {
        admitted("kees", HERE, 5);

        throttle.forget("kees", HERE);

        assertThat(throttle.admits("kees", HERE)).isTrue();
    }

    @Test
    void one_place_cannot_try_many_names_without_end() {
        long admitted = IntStream.range(0, 150)
                .filter(i -> throttle.admits("naam" + i, HERE))
                .count();

        assertThat(admitted).isBetween(100L, 105L);
    }

    private long admitted(String username, String address, int attempts) {
        return IntStream.range(0, attempts)
                .filter(i -> throttle.admits(username, address))
                .count();
    }
}
