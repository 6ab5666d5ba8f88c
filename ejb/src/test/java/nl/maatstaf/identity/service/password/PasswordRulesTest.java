package nl.maatstaf.identity.service.password;

import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import nl.maatstaf.identity.ChosenPassword;
import nl.maatstaf.identity.IdentityRefusals;
import nl.maatstaf.refusal.RefusalType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords of Jan Jansen, who signs in as {@code j.jansen}. */
class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paars fiets regent zelden",
                "een zin om te onthouden",
                "de koe eet gras bij maanlicht",
                "tulp kade zwaan drop",
                "huisje boompje beestje",
                "Koffie! met {melk} & suiker",
                "correct horse battery staple",
                "giraffe teapot lantern candle",
                "het is een mooie dag",
                "ånd ßo wëiter geht's",
                "x9#kQ2!vLp0zRw7",
                "kJ3-vvqPz_0aX81ytRmw",
                "7f1c9a40be2d86e35",
                "7391-8402-xqxq-6613",
                "ik drink thee in janneke haar tuin",
                "дождь идёт над рекой",
                "雨が降る川の上に月がのぼり鳥が鳴く"
            })
    void a_long_password_that_nobody_tries_first_is_fine(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @Test
    void fifteen_characters_are_enough_and_two_hundred_not_too_many() {
        String long200 = "paars fiets regent zelden" + "é🚲x ".repeat(43) + "abc";

        refuses(IdentityRefusals.PASSWORD_TOO_SHORT, "x9#kQ2!vLp0zRw");
        refuses(IdentityRefusals.PASSWORD_TOO_SHORT, "🚲".repeat(14));
        assertThatCode(() -> check(long200)).doesNotThrowAnyException();
        refuses(IdentityRefusals.PASSWORD_TOO_LONG, long200 + "x");
        refuses(IdentityRefusals.PASSWORD_TOO_LONG, "x".repeat(10_000_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "welkomwelkomwelkom",
                "WelkomwelkomWELKOM",
                "welkomwelkomwelkom1",
                "aaaaaaaaaaaaaaaa",
                "!!!!!!!!!!!!!!!!",
                "🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲",
                "abcabcabcabcabcab",
                "zomer2026zomer2026",
                "iloveyouiloveyou",
                "x9#kQ2!x9#kQ2!x9#kQ2!"
            })
    void one_short_piece_over_and_over_is_refused(String password) {
        refuses(IdentityRefusals.PASSWORD_REPEATS, password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "janjansen2026!!!",
                "paars fiets JANSEN zelden",
                "paars fiets Jänsen zelden",
                "j.jansen woont in Zwolle",
                "ik werk met maatstaf elke dag",
                "Maatstaf2026!geheim"
            })
    void a_name_that_a_guesser_knows_is_refused(String password) {
        refuses(IdentityRefusals.PASSWORD_HOLDS_NAME, password);
    }

    @Test
    void a_name_of_few_letters_is_in_too_many_words_to_be_refused() {
        assertThatCode(() -> PasswordRules.check(new ChosenPassword("regent jan op de fiets"), "jan", "Jan Jo"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wachtwoord12345!",
                "!!!Password!!!2026",
                "welkom2026welkom!",
                "Amsterdam Feyenoord 1",
                "W4chtw00rd!!!2026",
                "geheim geheim 1 geheim 2"
            })
    void one_or_two_passwords_of_many_people_are_refused_whatever_stands_around_them(String password) {
        refuses(IdentityRefusals.PASSWORD_COMMON, password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qwertyuiopasdfgh",
                "QwertyuiopAsdfgh!",
                "1234567890123456",
                "abcdefghijklmnop",
                "ABCDEFGHIJKLMNO1",
                "november20262026",
                "passwordmonkey123",
                "1q2w3e4r5t6y7u8i9o0p",
                "zaq12wsxcde34rfv",
                "0000000000000001"
            })
    void a_sequence_a_row_of_keys_or_words_of_a_list_are_refused(String password) {
        refuses(IdentityRefusals.PASSWORD_GUESSABLE, password);
    }

    @Test
    void no_password_keeps_the_server_busy() {
        check("paars fiets regent zelden");
        String everySign = "4@8({[<369!1|7$52+%0".repeat(10);

        assertTimeoutPreemptively(Duration.ofSeconds(3), () -> check("z" + everySign.substring(1)));
    }

    private static void check(String password) {
        PasswordRules.check(new ChosenPassword(password), "j.jansen", "Jan Jansen");
    }

    private static void refuses(RefusalType refusal, String password) {
        assertThatRefusal(refusal).isThrownBy(() -> check(password));
    }
}
