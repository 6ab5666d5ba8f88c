package nl.maatstaf.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What two programs could read in two ways is refused short, in our own words and with our headers. */
class MalformedRequestsIT {

    private static final String API = "/api/v1/cases";
    private static final String PAGE = "/worklist";

    static List<String> heads() {
        return Stream.of(API, PAGE).flatMap(MalformedRequestsIT::heads).toList();
    }

    private static Stream<String> heads(String path) {
        String host = "Host: a\r\nConnection: close\r\n\r\n";
        return Stream.of(
                "GET " + path + "/%2F HTTP/1.1\r\n" + host,
                "GET " + path + "/%00 HTTP/1.1\r\n" + host,
                "GET " + path + "/%zz HTTP/1.1\r\n" + host,
                "GET " + path + "?after=%zz HTTP/1.1\r\n" + host,
                "GET " + path + ";jsessionid=1 HTTP/1.1\r\n" + host,
                "GET " + path + "%3Bjsessionid=1 HTTP/1.1\r\n" + host,
                "GET " + path + " HTTP/1.1\r\nHost: b\r\n" + host,
                "GET " + path + " HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET " + path + " HTTP/1.1\r\nX: a\r\n b\r\n" + host,
                "GET " + path + " HTTP/1.1\nHost: a\nConnection: close\n\n",
                "GET " + path + " HTTP/1.1\r\nX: a\nY: b\r\n" + host,
                "POST " + path + " HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n" + host
                        + "0\r\n\r\n",
                "POST " + path + " HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 5\r\n" + host + "abcde",
                "POST " + path + " HTTP/1.1\r\nTransfer-Encoding: xchunked\r\n" + host);
    }

    @ParameterizedTest
    @MethodSource("heads")
    void a_request_that_is_not_sound_is_refused_as_a_problem_where_the_api_lives(String head) {
        String answer = RawRequest.send(head);

        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .contains("Content-Security-Policy: default-src 'self'", "X-Content-Type-Options: nosniff")
                .contains("Cache-Control: no-store")
                .doesNotContain("Server:", "X-Powered-By:", "Set-Cookie:")
                .contains(head.contains(API) ? "Content-Type: application/problem+json" : "Content-Type: text/html")
                .contains("Dit verzoek klopt niet");
        assertThat(answer.length()).isLessThan(1_000);
    }

    @Test
    void it_is_refused_in_english_to_who_reads_that() {
        assertThat(RawRequest.send(
                        "GET /%zz HTTP/1.1\r\nHost: a\r\nAccept-Language: en-GB\r\nConnection: close\r\n\r\n"))
                .contains("This request is not sound");
    }

    @Test
    void http_2_is_not_spoken_in_clear_text() {
        assertThat(RawRequest.send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")).startsWith("HTTP/1.1 50");
    }

    @Test
    void the_way_to_the_login_page_and_the_refusal_of_a_token_carry_the_headers_too() {
        for (String path : List.of(PAGE, API, "/")) {
            assertThat(RawRequest.send("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                    .as(path)
                    .doesNotStartWith("HTTP/1.1 200")
                    .contains("Content-Security-Policy: default-src 'self'", "Referrer-Policy: same-origin")
                    .contains("Cache-Control: no-store");
        }
    }

    @Test
    void the_number_of_a_session_counts_in_a_cookie_only() {
        Visit officer = Visit.as("behandelaar");
        String session = officer.session().orElseThrow();

        assertThat(session).matches("[0-9a-f]{64}");
        assertThat(new Visit().get(PAGE + ";jsessionid=" + session).statusCode())
                .isEqualTo(400);
        assertThat(new Visit().get(PAGE + "%3Bjsessionid=" + session).statusCode())
                .isEqualTo(400);
    }
}
