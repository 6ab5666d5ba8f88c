package nl.maatstaf.tests.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever reaches the port of the application can do nothing to the server. */
class AdministrationIT {

    static List<String> addresses() {
        return List.of(
                "/__asadmin/version",
                "/__asadmin/deploy",
                "/command/version",
                "/management/domain",
                "/management/domain/applications",
                "/monitoring/domain",
                "/admin",
                "/admin/",
                "/common/index.jsf",
                "/asadmin",
                "/metrics",
                "/openapi",
                "/health",
                "/WEB-INF/web.xml");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void an_address_of_the_server_s_administration_is_one_like_any_other(String address) {
        Visit anonymous = new Visit();
        Visit administrator = Visit.as("beheerder");

        HttpResponse<String> before = anonymous.get(address);
        HttpResponse<String> after = administrator.get(address);

        assertThat(before.statusCode()).isIn(302, 404);
        assertThat(after.statusCode()).isIn(403, 404); // the server answers for what it has switched off by itself
        assertThat(before.body() + after.body() + before.headers() + after.headers())
                .doesNotContainIgnoringCase("payara")
                .doesNotContainIgnoringCase("glassfish");
        assertThat(administrator.post(address, "text/plain", "x").statusCode()).isIn(403, 404, 405);
    }

    @Test
    void the_server_has_no_other_port() {
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), Server.adminPort()).close())
                .isInstanceOf(ConnectException.class);
    }

    @Test
    void after_a_thousand_administrative_and_malformed_requests_an_officer_still_works() {
        Visit officer = Visit.as("behandelaar");

        for (int n = 0; n < 1_000; n++) {
            String answer = RawRequest.send(odd(n));

            assertThat(answer).startsWith("HTTP/1.1 ").contains("Content-Security-Policy: default-src 'self'");
            assertThat(answer)
                    .doesNotContainPattern(
                            "(?i)payara|glassfish|grizzly|catalina|\\bat [a-z]+(\\.[\\w$]+)+\\(|exception");
        }

        assertThat(officer.get("/worklist").statusCode()).isEqualTo(200);
    }

    private static String odd(int n) {
        List<String> malformed = MalformedRequestsIT.heads();
        return n % 2 == 0
                ? "GET " + addresses().get(n / 2 % addresses().size())
                        + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
                : malformed.get(n / 2 % malformed.size());
    }
}
