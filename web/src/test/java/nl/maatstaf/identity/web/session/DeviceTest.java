package nl.maatstaf.identity.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox, Linux
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/139.0 Safari/537.36 Edg/139.0 | Edge, Windows
            Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/139.0 Mobile Safari/537.36 | Chrome, Android
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605 Version/18.5 Safari/604.1 | Safari, iPhone
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605 Version/18.5 Safari/605.1.15 | Safari, macOS
            Java-http-client/21.0.7 | Java-http-client
            curl/8.5.0 | curl
            """)
    void names_the_browser_and_the_system(String userAgent, String device) {
        assertThat(Device.of(userAgent)).isEqualTo(device);
    }

    @Test
    void says_nothing_of_what_is_absent_or_not_a_name() {
        assertThat(Device.of((String) null)).isEmpty();
        assertThat(Device.of("<script>alert(1)</script>")).isEmpty();
        assertThat(Device.of("\u0000\u202e")).isEmpty();
        assertThat(Device.of("x".repeat(100_000))).hasSize(40);
        assertThat(Device.of("A\nSet-Cookie: a=b")).isEqualTo("A");
    }
}
