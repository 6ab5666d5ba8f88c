package nl.maatstaf.shell.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestHeadTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/worklist?q=100%25&stage=eop&after=a~b|c[1]",
                "/organisations?name=Caf%C3%A9%20'Zout'",
                "/caf%C3%A9",
                "/jakarta.faces.resource/tokens.css.xhtml?ln=maatstaf",
                "http://maatstaf.example/worklist"
            })
    void an_address_as_browsers_write_it_is_answered(String target) {
        assertThat(judged("GET " + target + " HTTP/1.1", "Host: maatstaf.example:8080", "Accept: */*"))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/cases/%2F",
                "/api/v1/cases/%2f..",
                "/api/v1/cases/%00",
                "/api/v1/cases/%zz",
                "/api/v1/cases/%4",
                "/api/v1/cases/%",
                "/api/v1/cases?after=%zz",
                "/login;jsessionid=1",
                "/login%3Bjsessionid=1",
                "/caf%E9",
                "/a%5Cb",
                "/a\\b",
                "/%252e%252e/admin",
                "/../admin",
                "/a/%2e%2e/admin",
                "/./a",
                "//admin",
                "/a b",
                "/<script>",
                "*",
                "maatstaf"
            })
    void an_address_that_can_be_read_in_two_ways_is_refused(String target) {
        assertThat(judged("GET " + target + " HTTP/1.1", "Host: a")).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PRI", "FOO", "get"})
    void a_method_that_nothing_here_has_is_refused(String method) {
        assertThat(judged(method + " / HTTP/1.1", "Host: a")).isEqualTo(501);
    }

    @Test
    void one_sound_host_is_asked_for() {
        assertThat(judged("GET / HTTP/1.1")).isEqualTo(400);
        assertThat(judged("GET / HTTP/1.1", "Host: a", "Host: b")).isEqualTo(400);
        assertThat(judged("GET / HTTP/1.1", "Host: a", "host: a")).isEqualTo(400);
        assertThat(judged("GET / HTTP/1.1", "Host: a/b@c")).isEqualTo(400);
        assertThat(judged("GET / HTTP/1.1", "Host: ")).isEqualTo(400);
        assertThat(judged("GET / HTTP/1.1", "Host: [::1]:8080")).isEqualTo(200);
        assertThat(judged("GET / HTTP/1.0")).isEqualTo(200);
    }

    @Test
    void it_is_beyond_doubt_where_a_body_ends() {
        String post = "POST / HTTP/1.1";
        assertThat(judged(post, "Host: a", "Content-Length: 5")).isEqualTo(200);
        assertThat(judged(post, "Host: a", "Transfer-Encoding: chunked")).isEqualTo(200);
        assertThat(judged(post, "Host: a", "Content-Length: 5", "Transfer-Encoding: chunked"))
                .isEqualTo(400);
        assertThat(judged(post, "Host: a", "Content-Length: 5", "Content-Length: 5"))
                .isEqualTo(400);
        assertThat(judged(post, "Host: a", "Content-Length: +5")).isEqualTo(400);
        assertThat(judged(post, "Host: a", "Content-Length: 5, 5")).isEqualTo(400);
        assertThat(judged(post, "Host: a", "Content-Length: 99999999999999999999"))
                .isEqualTo(400);
        assertThat(judged(post, "Host: a", "Content-Length : 5")).isEqualTo(400);
        assertThat(judged(post, "Host: a", "Transfer-Encoding: gzip, chunked")).isEqualTo(400);
        assertThat(judged(post, "Host: a", "Transfer-Encoding: xchunked")).isEqualTo(400);
        assertThat(judged("POST / HTTP/1.0", "Transfer-Encoding: chunked")).isEqualTo(400);
        assertThat(judged(post, "Host: a", "Content-Length: 104857601")).isEqualTo(413);
    }

    @Test
    void lines_end_in_one_way() {
        assertThat(RequestHead.judge(bytes("GET / HTTP/1.1\nHost: a"))).isEqualTo(400);
        assertThat(RequestHead.judge(bytes("GET / HTTP/1.1\r\nHost: a\nX: b"))).isEqualTo(400);
        assertThat(RequestHead.judge(bytes("GET / HTTP/1.1\r\nHost: a\rX: b"))).isEqualTo(400);
        assertThat(RequestHead.judge(bytes("GET / HTTP/1.1\r\nHost: a\r\nX: b\r\n c")))
                .isEqualTo(400);
        assertThat(RequestHead.judge(bytes("GET / HTTP/1.1\r\nHost: a\r\nX: \0")))
                .isEqualTo(400);
        assertThat(RequestHead.judge(bytes("GET / HTTP/1.1\r\nHost: a\r\nno colon")))
                .isEqualTo(400);
        assertThat(RequestHead.judge(bytes("\r\nGET / HTTP/1.1\r\nHost: a"))).isEqualTo(200);
    }

    @Test
    void other_versions_are_not_spoken() {
        assertThat(judged("GET / HTTP/2.0", "Host: a")).isEqualTo(505);
        assertThat(judged("GET / HTTP/1.7", "Host: a")).isEqualTo(505);
        assertThat(judged("GET /")).isEqualTo(400);
    }

    private static int judged(String... lines) {
        return RequestHead.judge(bytes(String.join("\r\n", lines)));
    }

    private static byte[] bytes(String head) {
        return head.getBytes(StandardCharsets.ISO_8859_1);
    }
}
