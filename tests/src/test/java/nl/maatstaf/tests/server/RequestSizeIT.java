package nl.maatstaf.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form that is too large to be looked at gets a page of ours that says so, not the server's. */
class RequestSizeIT {

    private static final int MEGABYTE = 1 << 20;

    /** {@code http-thread-pool} in {@code domain.xml} has fifty. */
    private static final int MORE_THAN_THREADS = 120;

    /** {@code read-timeout-millis} in {@code domain.xml}: a thread that waits for a form does so as long. */
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
    void what_is_larger_than_any_form_is_rejected_in_plain_words(String type) {
        HttpResponse<String> answer = Visit.as("beheerder").post("/import", type, "x".repeat(81 * MEGABYTE));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body())
                .contains("Dit is te groot om te versturen", "Er is niets gewijzigd")
                .doesNotContain("Payara", "Exception");
    }

    @Test
    void an_anonymous_request_may_hold_no_more_than_a_name_and_a_password() {
        Visit anonymous = new Visit();
        anonymous.get("/login");

        assertThat(anonymous
                        .post("/login", Map.of("login:username", "x".repeat(MEGABYTE)))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void where_no_file_is_expected_five_megabytes_are_too_much() {
        Visit officer = Visit.as("behandelaar");

        assertThat(officer.post("/worklist", Map.of("q", "x".repeat(6 * MEGABYTE)))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void a_form_that_does_not_say_its_length_is_refused_whatever_it_holds() {
        String small = "login=login&login%3Ausername=x&jakarta.faces.ViewState=stateless";
        assertThat(RawRequest.send(chunked(small))).startsWith("HTTP/1.1 411 ");
        assertThat(RawRequest.send(chunked("x".repeat(200_000)))).startsWith("HTTP/1.1 411 ");
    }

    @Test
    void nobody_makes_a_session_by_looking_at_the_login_page() {
        Visit anonymous = new Visit();
        anonymous.get("/login");
        anonymous.get("/bestaat-niet.xhtml");

        assertThat(anonymous.session()).isEmpty();
    }

    private static String chunked(String form) {
        return begun("Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n") + Integer.toHexString(form.length())
                + "\r\n" + form + "\r\n0\r\n\r\n";
    }

    @Test
    void forms_that_do_not_come_keep_no_thread_from_others() throws IOException {
        Visit officer = Visit.as("behandelaar");
        List<Socket> waiting = new ArrayList<>();
        try {
            for (int n = 0; n < MORE_THAN_THREADS; n++) {
                Socket form = RawRequest.open();
                waiting.add(form);
                String asking = n % 2 == 0 ? "" : "Expect: 100-continue\r\n";
                String request = begun(asking + "Content-Length: 60000\r\n\r\nlogin=");
                form.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            }

            Instant before = Instant.now();
            assertThat(officer.get("/worklist").statusCode()).isEqualTo(200);
            assertThat(Duration.between(before, Instant.now())).isLessThan(READ_TIMEOUT);
        } finally {
            for (Socket form : waiting) {
                form.close();
            }
        }
    }

    private static String begun(String rest) {
        return "POST /login HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n" + rest;
    }

    @Test
    void a_form_with_expect_100_continue_is_continued_and_then_answered() throws IOException {
        String form = "login=login&jakarta.faces.ViewState=stateless";
        try (Socket socket = RawRequest.open()) {
            String head =
                    begun("Expect: 100-continue\r\nConnection: close\r\nContent-Length: " + form.length() + "\r\n\r\n");
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            assertThat(new String(socket.getInputStream().readNBytes(25), StandardCharsets.UTF_8))
                    .isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
            socket.getOutputStream().write(form.getBytes(StandardCharsets.UTF_8));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200 OK");
        }
    }
}
