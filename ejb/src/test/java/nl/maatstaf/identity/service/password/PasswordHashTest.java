package nl.maatstaf.identity.service.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    @Test
    void matches_the_password_and_no_other() {
        String hash = PasswordHash.of("correct paard batterij");

        assertThat(PasswordHash.matches("correct paard batterij", hash)).isTrue();
        assertThat(PasswordHash.matches("correct paard batterijj", hash)).isFalse();
    }

    @Test
    void the_same_password_is_never_written_twice_the_same() {
        assertThat(PasswordHash.of("geheim")).isNotEqualTo(PasswordHash.of("geheim"));
    }

    @Test
    void a_known_hash_of_before_still_matches() {
        assertThat(
                        PasswordHash.matches(
                                "geheim",
                                "PBKDF2WithHmacSHA512:1000:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=:"
                                        + "ah+2yPiu8RmyrS2OH/eevptabtK/JipRQTpQntlmI5a4qb6oOMmO69cXJlGDZu0KLsMpoxDdIR3SUhmWMjhF9A=="))
                .isTrue();
    }

    @Test
    void the_hash_of_nobody_matches_nothing_and_asks_as_many_rounds() {
        assertThat(PasswordHash.matches("", PasswordHash.OF_NOBODY)).isFalse();
        assertThat(PasswordHash.OF_NOBODY.split(":")[1])
                .isEqualTo(PasswordHash.of("geheim").split(":")[1])
                .isEqualTo("210000");
    }
}
