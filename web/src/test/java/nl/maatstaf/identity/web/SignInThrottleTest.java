package nl.maatstaf.identity.web;

import static nl.maatstaf.identity.web.SignInThrottle.Verdict.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final String HERE = "192.0.2.1";

    private final Watch watch = new Watch();
    private final SignInThrottle throttle = new SignInThrottle(watch);

    @Test
    void a_sixth_attempt_at_a_name_has_to_wait() {
        assertThat(admitted("kees", HERE, 6)).isEqualTo(5);
    }

    @Test
    void others_and_other_places_do_not_have_to_wait() {
        admitted("kees", HERE, 6);

        assertThat(throttle.judge("sanne", HERE)).isEqualTo(ADMITTED);
        assertThat(throttle.judge("kees", "192.0.2.2")).isEqualTo(ADMITTED);
    }

    @Test
    void a_success_starts_the_count_afresh() {
        admitted("kees", HERE, 5);

        throttle.forget("kees", HERE);

        assertThat(throttle.judge("kees", HERE)).isEqualTo(ADMITTED);
    }

    @Test
    void one_place_cannot_try_many_names_without_end() {
        long admitted = IntStream.range(0, 150)
                .filter(i -> throttle.judge("naam" + i, HERE) == ADMITTED)
                .count();

        assertThat(admitted).isEqualTo(100);
    }

    @Test
    void half_a_minute_later_one_more_attempt_may_be_made() {
        admitted("kees", HERE, 6);

        watch.pass(Duration.ofSeconds(30));

        assertThat(admitted("kees", HERE, 2)).isEqualTo(1);
    }

    @Test
    void names_alike_in_their_first_hundred_letters_are_one() {
        String name = "x".repeat(100);
        admitted(name, HERE, 5);

        assertThat(throttle.judge(name + "y".repeat(60_000), HERE)).isEqualTo(REFUSED);
    }

    @Test
    void a_place_that_has_to_wait_does_not_use_up_the_attempts_at_a_name() {
        IntStream.range(0, 100).forEach(i -> throttle.judge("naam" + i, HERE));
        assertThat(admitted("kees", HERE, 10)).isZero();

        watch.pass(Duration.ofSeconds(5));

        assertThat(admitted("kees", HERE, 10)).isEqualTo(5);
    }

    @Test
    void of_refusals_only_the_first_in_a_minute_is_worth_a_line_in_the_log() {
        admitted("kees", HERE, 5);
        assertThat(throttle.judge("kees", HERE)).isEqualTo(REFUSED);
        assertThat(throttle.judge("kees", HERE)).isEqualTo(REFUSED_AGAIN);

        watch.pass(Duration.ofMinutes(1));
        admitted("kees", HERE, 2);

        assertThat(throttle.judge("kees", HERE)).isEqualTo(REFUSED);
        assertThat(throttle.judge("kees", HERE)).isEqualTo(REFUSED_AGAIN);
    }

    @Test
    void a_place_that_tries_ever_other_names_gets_one_line_too() {
        List<SignInThrottle.Verdict> verdicts = IntStream.range(0, 150)
                .mapToObj(i -> throttle.judge("naam" + i, HERE))
                .toList();

        assertThat(verdicts).filteredOn(REFUSED::equals).hasSize(1);
        assertThat(verdicts).filteredOn(REFUSED_AGAIN::equals).hasSize(49);
    }

    private long admitted(String username, String address, int attempts) {
        return IntStream.range(0, attempts)
                .filter(i -> throttle.judge(username, address) == ADMITTED)
                .count();
    }

    /** Stands still until someone lets time pass. */
    private static final class Watch implements TimeMeter {

        private long nanos;

        void pass(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
