package nl.maatstaf.identity.service.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.maatstaf.time.service.Now;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedDeviceCookiesTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final SignedDeviceCookies marks = marks("a", NOON);

    @Test
    void a_browser_knows_who_signed_in_there_and_nobody_else() {
        String kept = marks.renew("", "kees");

        assertThat(marks.find(kept, "kees")).isPresent();
        assertThat(marks.find(kept, "sanne")).isEmpty();
        assertThat(marks.find("", "kees")).isEmpty();
    }

    @Test
    void every_browser_has_a_mark_of_its_own_and_keeps_it() {
        String here = marks.renew("", "kees");
        String elsewhere = marks.renew("", "kees");

        assertThat(marks.find(here, "kees")).isNotEqualTo(marks.find(elsewhere, "kees"));
        assertThat(marks.find(marks.renew(here, "kees"), "kees")).isEqualTo(marks.find(here, "kees"));
    }

    @Test
    void a_mark_holds_180_days_after_the_latest_success() {
        String kept = marks.renew("", "kees");

        assertThat(after(Duration.ofDays(180).minusSeconds(1)).find(kept, "kees"))
                .isPresent();
        assertThat(after(Duration.ofDays(180)).find(kept, "kees")).isEmpty();
        String renewed = after(Duration.ofDays(100)).renew(kept, "kees");
        assertThat(after(Duration.ofDays(200)).find(renewed, "kees")).isPresent();
    }

    @Test
    void nobody_else_can_make_a_mark_or_change_one() {
        String kept = marks.renew("", "kees");

        assertThat(marks("b", NOON).find(kept, "kees")).isEmpty();
        assertThat(marks("a", NOON).find(kept, "kees")).isPresent();
        for (int i = 0; i < kept.length(); i++) {
            char other = kept.charAt(i) == '1' ? '2' : '1';
            String changed = kept.substring(0, i) + other + kept.substring(i + 1);
            assertThat(marks.find(changed, "kees")).as(changed).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", ".", "....", "......", "%00", "=", "ë"})
    void what_is_no_mark_says_nothing(String kept) {
        assertThat(marks.find(kept, "kees")).isEmpty();
        assertThat(marks.find(kept.repeat(96), "kees")).isEmpty();
        assertThat(marks.find(marks.renew(kept, "kees"), "kees")).isPresent();
    }

    @Test
    void colleagues_at_one_machine_are_all_known_until_five_others_came_after() {
        String kept = "";
        for (String name : List.of("anna", "bas", "cor", "dirk", "emma", "bas", "fem")) {
            kept = marks.renew(kept, name);
        }
        String all = kept;

        assertThat(List.of("anna", "bas", "cor", "dirk", "emma", "fem"))
                .filteredOn(name -> marks.find(all, name).isPresent())
                .containsExactly("bas", "cor", "dirk", "emma", "fem");
        assertThat(all).hasSizeLessThan(800);
    }

    @Test
    void a_mark_reveals_to_nobody_whose_it_is() {
        assertThat(marks.renew("", "kees")).doesNotContain("kees").matches("[0-9a-f-]+");
    }

    @Test
    void without_a_key_marks_hold_as_long_as_the_server_runs() {
        SignedDeviceCookies keyless =
                new SignedDeviceCookies(Optional.empty(), new Now(Clock.fixed(NOON, ZoneOffset.UTC)));
        String kept = keyless.renew("", "kees");

        assertThat(keyless.find(kept, "kees")).isPresent();
        assertThat(marks.find(kept, "kees")).isEmpty();
    }

    private SignedDeviceCookies after(Duration time) {
        return marks("a", NOON.plus(time));
    }

    private static SignedDeviceCookies marks(String seed, Instant now) {
        String key = Base64.getEncoder().encodeToString(seed.repeat(32).getBytes());
        return new SignedDeviceCookies(Optional.of(key), new Now(Clock.fixed(now, ZoneOffset.UTC)));
    }
}
