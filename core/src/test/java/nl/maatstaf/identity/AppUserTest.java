package nl.maatstaf.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import nl.maatstaf.access.Role;
import nl.maatstaf.identity.session.ApiToken;
import nl.maatstaf.identity.session.SessionEnded;
import nl.maatstaf.identity.session.SessionSecret;
import nl.maatstaf.identity.session.TokenSecret;
import nl.maatstaf.identity.session.UserSession;
import nl.maatstaf.time.TimeOrderedId;
import org.junit.jupiter.api.Test;

class AppUserTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final AppUser user = new AppUser(
            "n.bakker", "Noor Bakker", "hash", Duties.ofOfficial(Set.of(Role.READER), Set.of("maatwerk")), NOW);

    @Test
    void a_one_time_password_is_replaced_at_the_first_sign_in() {
        assertThat(user.mustChangePassword()).isTrue();

        user.changePassword("other", TODAY);

        assertThat(user.mustChangePassword()).isFalse();
        assertThat(user.passwordHash()).isEqualTo("other");
    }

    @Test
    void a_one_time_password_can_be_used_for_a_day() {
        assertThat(user.isPastOneTime(NOW.plus(24, ChronoUnit.HOURS).minusMillis(1)))
                .isFalse();
        assertThat(user.isPastOneTime(NOW.plus(24, ChronoUnit.HOURS))).isTrue();

        user.changePassword("own", TODAY);
        assertThat(user.isPastOneTime(NOW.plus(25, ChronoUnit.HOURS))).isFalse();

        user.giveOneTimePassword("again", NOW.plus(48, ChronoUnit.HOURS), TODAY);
        assertThat(user.isPastOneTime(NOW.plus(71, ChronoUnit.HOURS))).isFalse();
        assertThat(user.isPastOneTime(NOW.plus(72, ChronoUnit.HOURS))).isTrue();
    }

    @Test
    void a_session_is_over_after_twelve_hours_or_an_idle_one_and_once_it_is_ended() {
        UserSession session = new UserSession(user.id(), SessionSecret.random(), NOW, "192.0.2.1", "Firefox, Linux");

        assertThat(session.isOpenAt(NOW.plus(UserSession.LONGEST_IDLE).minusMillis(1)))
                .isTrue();
        assertThat(session.isOpenAt(NOW.plus(UserSession.LONGEST_IDLE))).isFalse();
        assertThat(session.isOpenAt(NOW.plus(12, ChronoUnit.HOURS))).isFalse();

        SessionEnded ended = session.end("n.bakker", SessionEnded.Cause.BLOCKED, NOW, TODAY);
        assertThat(session.isOpenAt(NOW)).isFalse();
        assertThat(ended.newValues()).containsEntry("cause", "BLOCKED").containsEntry("device", "Firefox, Linux");
    }

    @Test
    void changed_duties_are_logged_with_what_they_were() {
        DutiesChanged changed = user.assign(Duties.ofOfficial(Set.of(Role.CASE_OFFICER), Set.of("cluster6")), TODAY);

        assertThat(changed.oldValues()).containsEntry("roles", "raadpleger").containsEntry("programmes", "maatwerk");
        assertThat(changed.newValues()).containsEntry("roles", "behandelaar").containsEntry("programmes", "cluster6");
    }

    @Test
    void a_blocked_user_is_not_active_until_unblocked() {
        user.block(TODAY);
        assertThat(user.isActive()).isFalse();

        user.unblock(TODAY);
        assertThat(user.isActive()).isTrue();
    }

    @Test
    void no_event_carries_a_password() {
        assertThat(user.created(TODAY).newValues()).doesNotContainValue("hash");
        assertThat(user.changePassword("other", TODAY).newValues()).doesNotContainValue("other");
    }

    @Test
    void a_token_is_valid_until_it_expires_or_is_revoked() {
        ApiToken token = new ApiToken(
                TimeOrderedId.next(), TokenSecret.random(), "rapportage", NOW, NOW.plus(1, ChronoUnit.DAYS));

        assertThat(token.isValidAt(NOW)).isTrue();
        assertThat(token.isValidAt(NOW.plus(1, ChronoUnit.DAYS))).isFalse();

        token.revoke("n.bakker", NOW, TODAY);
        assertThat(token.isValidAt(NOW)).isFalse();
    }

    @Test
    void a_token_has_256_random_bits_and_does_not_show_itself() {
        TokenSecret secret = TokenSecret.random();

        assertThat(secret.text())
                .matches("mst_[A-Za-z0-9_-]{43}")
                .isNotEqualTo(TokenSecret.random().text());
        assertThat(secret.toString()).doesNotContain(secret.text());
    }
}
