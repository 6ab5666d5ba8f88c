package nl.maatstaf.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SealKeyTest {

    private static final String SEED = Base64.getEncoder().encodeToString(new byte[32]);

    @Test
    void a_secret_for_another_use_is_the_same_each_time_and_differs_per_use() {
        assertThat(SealKey.derive(SEED, "this"))
                .hasSize(32)
                .isEqualTo(SealKey.derive(SEED + "\n", "this"))
                .isNotEqualTo(SealKey.derive(SEED, "that"))
                .isNotEqualTo(new byte[32]);
    }

    @Test
    void a_seed_of_another_length_gives_no_secret() {
        assertThatIllegalArgumentException().isThrownBy(() -> SealKey.derive("c2hvcnQ=", "this"));
    }

    /** RFC 4231, test case 2. */
    @Test
    void the_code_of_a_message_is_the_one_of_the_standard() {
        byte[] code = HmacSha256.of("Jefe".getBytes(UTF_8), "what do ya want for nothing?".getBytes(UTF_8));

        assertThat(HexFormat.of().formatHex(code))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }
}
