package nl.maatstaf.identity.service.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.maatstaf.identity.service.MutableClock;
import nl.maatstaf.identity.service.password.ThrottleDecision;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";

    private final MutableClock watch = new MutableClock();
    private final SignInThrottle throttle = new SignInThrottle(watch);

    @Test
    void a_sixth_attempt_at_a_name_from_one_place_has_to_wait() {
        assertThat(admitted("kees", HERE, 6)).isEqualTo(5);
    }

    @Test
    void others_and_other_places_do_not_have_to_wait() {
        admitted("kees", HERE, 6);

        assertThat(judge("sanne", HERE).isAdmitted()).isTrue();
        assertThat(judge("kees", ELSEWHERE).isAdmitted()).isTrue();
    }

    @Test
    void a_name_is_not_guessed_at_from_ever_other_places() {
        assertThat(admittedFromAnywhere("kees", 100)).isEqualTo(20);

        watch.pass(Duration.ofMinutes(1));

        assertThat(admittedFromAnywhere("kees", 100)).isEqualTo(1);
    }

    @Test
    void who_was_here_before_is_held_back_neither_by_attempts_at_the_name_nor_by_those_from_the_place() {
        admittedFromAnywhere("kees", 100);
        IntStream.range(0, 150).forEach(i -> judge("naam" + i, HERE));
        admitted("kees", HERE, 10);
        assertThat(judge("kees", HERE).isAdmitted()).isFalse();

        assertThat(judgeOnDevice("kees", "laptop").isAdmitted()).isTrue();
    }

    @Test
    void in_a_browser_where_someone_was_before_guessing_is_slowed_down_too_and_in_that_browser_only() {
        long admitted = IntStream.range(0, 20)
                .filter(i -> judgeOnDevice("kees", "gestolen").isAdmitted())
                .count();

        assertThat(admitted).isEqualTo(5);
        assertThat(judgeOnDevice("kees", "laptop").isAdmitted()).isTrue();
        assertThat(judge("kees", HERE).isAdmitted()).isTrue();
        watch.pass(Duration.ofSeconds(30));
        assertThat(judgeOnDevice("kees", "gestolen").isAdmitted()).isTrue();
    }

    @Test
    void a_success_counts_nowhere() {
        SignInAttempt right = new SignInAttempt("kees", HERE, Optional.empty());
        for (int i = 0; i < 200; i++) {
            assertThat(throttle.judge(right).isAdmitted()).isTrue();
            throttle.refund(right);
        }

        assertThat(admitted("kees", HERE, 10)).isEqualTo(5);
        assertThat(admittedFromAnywhere("kees", 100)).isEqualTo(15);
    }

    @Test
    void a_success_gives_back_one_attempt_and_no_more() {
        admitted("kees", HERE, 5);

        throttle.refund(new SignInAttempt("kees", HERE, Optional.empty()));

        assertThat(admitted("kees", HERE, 5)).isEqualTo(1);
    }

    @Test
    void one_place_cannot_try_many_names_without_end() {
        assertThat(IntStream.range(0, 150).filter(i -> judge("naam" + i, HERE).isAdmitted()))
                .hasSize(100);
    }

    @Test
    void one_subscriber_is_one_place_whatever_the_rest_of_the_address_is() {
        long admitted = IntStream.range(0, 50)
                .filter(i ->
                        judge("kees", "2001:db8:0:1::" + Integer.toHexString(i)).isAdmitted())
                .count();

        assertThat(admitted).isEqualTo(5);
        assertThat(judge("kees", "2001:db8:0:2::1").isAdmitted()).isTrue();
    }

    @Test
    void half_a_minute_later_one_more_attempt_may_be_made() {
        admitted("kees", HERE, 6);

        watch.pass(Duration.ofSeconds(30));

        assertThat(admitted("kees", HERE, 2)).isEqualTo(1);
    }

    @Test
    void who_waits_as_long_as_told_may_try_again() {
        admitted("kees", HERE, 5);
        watch.pass(Duration.ofMillis(10_500));
        assertThat(judge("kees", HERE).seconds()).isEqualTo(20);

        admittedFromAnywhere("kees", 20);
        long seconds = judge("kees", HERE).seconds();
        assertThat(seconds).isBetween(20L, 60L);
        watch.pass(Duration.ofSeconds(seconds - 1));
        assertThat(judge("kees", HERE).isAdmitted()).isFalse();
        watch.pass(Duration.ofSeconds(1));
        assertThat(judge("kees", HERE).isAdmitted()).isTrue();
    }

    @Test
    void trying_while_one_has_to_wait_makes_it_no_longer() {
        admitted("kees", HERE, 100);

        watch.pass(Duration.ofSeconds(30));

        assertThat(judge("kees", HERE).isAdmitted()).isTrue();
    }

    @Test
    void names_alike_in_their_first_hundred_letters_are_one() {
        String name = "x".repeat(100);
        admitted(name, HERE, 5);

        assertThat(judge(name + "y".repeat(60_000), HERE).isAdmitted()).isFalse();
    }

    @Test
    void a_place_that_has_to_wait_does_not_use_up_the_attempts_at_a_name() {
        IntStream.range(0, 100).forEach(i -> judge("naam" + i, HERE));
        assertThat(admitted("kees", HERE, 10)).isZero();

        watch.pass(Duration.ofSeconds(5));

        assertThat(admitted("kees", HERE, 10)).isEqualTo(5);
    }

    @Test
    void a_place_that_has_to_wait_cannot_make_us_forget_whom_it_guessed_at() {
        admitted("kees", ELSEWHERE, 5);
        IntStream.range(0, 100).forEach(i -> judge("naam" + i, HERE));

        IntStream.range(0, 20_000).forEach(i -> judge("ander" + i, HERE));

        assertThat(judge("kees", ELSEWHERE).isAdmitted()).isFalse();
    }

    @Test
    void of_refusals_only_the_first_in_a_minute_is_worth_a_line_in_the_log() {
        admitted("kees", HERE, 5);
        assertThat(lines(3)).containsExactly(true, false, false);

        watch.pass(Duration.ofMinutes(1));
        admitted("kees", HERE, 2);

        assertThat(lines(2)).containsExactly(true, false);
    }

    @Test
    void a_place_that_tries_ever_other_names_and_a_name_tried_from_everywhere_get_one_line_too() {
        assertThat(IntStream.range(0, 150).filter(i -> judge("naam" + i, HERE).shouldLog()))
                .hasSize(1);
        assertThat(IntStream.range(0, 150)
                        .filter(i -> judge("kees", "198.51.100." + i).shouldLog()))
                .hasSize(1);
    }

    private List<Boolean> lines(int attempts) {
        return IntStream.range(0, attempts)
                .mapToObj(i -> judge("kees", HERE).shouldLog())
                .toList();
    }

    private ThrottleDecision judge(String username, String address) {
        return throttle.judge(new SignInAttempt(username, address, Optional.empty()));
    }

    private ThrottleDecision judgeOnDevice(String username, String device) {
        return throttle.judge(new SignInAttempt(username, HERE, Optional.of(device)));
    }

    private long admitted(String username, String address, int attempts) {
        return IntStream.range(0, attempts)
                .filter(i -> judge(username, address).isAdmitted())
                .count();
    }

    private long admittedFromAnywhere(String username, int attempts) {
        return IntStream.range(0, attempts)
                .filter(i -> judge(username, "203.0.113." + i).isAdmitted())
                .count();
    }
}
