package nl.maatstaf.identity.service.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class HmacSha256Test {

    /** RFC 4231, test case 2. */
    @Test
    void the_code_of_a_message_is_the_one_of_the_standard() {
        byte[] code = HmacSha256.of("Jefe".getBytes(UTF_8), "what do ya want for nothing?".getBytes(UTF_8));

        assertThat(HexFormat.of().formatHex(code))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }
}
