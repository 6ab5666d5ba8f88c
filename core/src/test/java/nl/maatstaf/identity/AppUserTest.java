package nl.maatstaf.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import nl.maatstaf.time.TimeOrderedId;
import org.junit.jupiter.api.Test;

class AppUserTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final AppUser user =
            new AppUser("n.bakker", "Noor Bakker", "hash", Duties.ofOfficial(Set.of(Role.READER), Set.of("maatwerk")));

    @Test
    void a_one_time_password_is_replaced_at_the_first_sign_in() {
        assertThat(user.mustChangePassword()).isTrue();

        user.changePassword("other", TODAY);

        assertThat(user.mustChangePassword()).isFalse();
        assertThat(user.passwordHash()).isEqualTo("other");
    }

    @Test
    void other_duties_are_told_with_what_they_were() {
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
