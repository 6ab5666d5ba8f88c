package nl.maatstaf.identity.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnUrlTest {

    @Test
    void leads_back_to_a_page_of_ours() {
        assertThat(ReturnUrl.of("/worklist?stage=eop")).isEqualTo("/worklist?stage=eop");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "https://elders.example", "//elders.example", "/\\elders.example", "/a\r\nSet-Cookie: x"})
    void leads_nowhere_else(String wanted) {
        assertThat(ReturnUrl.of(wanted)).isEqualTo("/");
    }
}
