package nl.maatstaf.tests.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a form with parts no file stays behind on the server, whatever became of it. */
class MultipartCleanupIT {

    private static final String PAGE = "/import";
    private static final String ROWS = "code,name_nl,name_en\nproef,Proef,Trial\n";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @BeforeEach
    void nothing_is_there_yet() {
        assertThat(Server.parts()).isEmpty();
    }

    @Test
    void when_it_is_accepted() {
        Visit administrator = Visit.as("beheerder");

        HttpResponse<String> answer = upload(administrator, PAGE, "sectors.csv", ROWS, Map.of());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("run=");
        assertThat(Server.parts()).isEmpty();
    }

    @Test
    void when_it_is_refused_on_its_page() {
        HttpResponse<String> answer =
                upload(Visit.as("beheerder"), PAGE, "sectors.csv", ROWS + "bel,Bel\u0007,Bell\n", Map.of());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("sectors.csv, regel 3, kolom name_nl: Teken 4");
        assertThat(Server.parts()).isEmpty();
    }

    @Test
    void when_it_is_rejected_for_a_hidden_field() {
        assertThat(upload(Visit.as("beheerder"), PAGE, "sectors.csv", ROWS, Map.of("here", "/\0"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(Server.parts()).isEmpty();
    }

    @Test
    void when_its_page_is_not_there_or_not_for_this_user() {
        Visit administrator = Visit.as("beheerder");
        String state = administrator.viewState(PAGE);

        assertThat(administrator
                        .postFile("/nergens.xhtml", form(state), "uploadForm:files", "a.csv", ROWS)
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visit.as("behandelaar")
                        .postFile(PAGE, form(state), "uploadForm:files", "a.csv", ROWS)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Server.parts()).isEmpty();
    }

    @Test
    void when_nobody_is_signed_in() {
        Visit anonymous = new Visit();
        String state = anonymous.viewState("/login");

        assertThat(anonymous
                        .postFile(PAGE, form(state), "uploadForm:files", "a.csv", ROWS)
                        .statusCode())
                .isEqualTo(302);
        assertThat(anonymous
                        .postFile("/login", form(state), "login:file", "a.csv", ROWS)
                        .statusCode())
                .isEqualTo(200);
        assertThat(Server.parts()).isEmpty();
    }

    @Test
    void when_it_is_no_proper_form_or_too_large() {
        Visit administrator = Visit.as("beheerder");
        String type = "multipart/form-data; boundary=x";
        String begun = "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a\"\r\n\r\n";

        administrator.post(PAGE, type, begun + "no end");
        administrator.post(PAGE, type, "no part at all");
        administrator.post(PAGE, "multipart/form-data", begun + "no boundary");
        administrator.post(PAGE, "Multipart/Form-Data; boundary=x", begun + "b\r\n--x--\r\n");
        administrator.post("/resources/nothing.css", type, begun + "b\r\n--x--\r\n");
        assertThat(administrator.post(PAGE, type, begun + "x".repeat(81 << 20)).statusCode())
                .isEqualTo(413);

        assertThat(Server.parts()).isEmpty();
    }

    @Test
    void when_whoever_sends_it_goes_away_half_way() throws IOException {
        String session = Visit.as("beheerder").session().orElseThrow();
        try (Socket socket = RawRequest.open()) {
            String request = String.join(
                    "\r\n",
                    "POST /import HTTP/1.1",
                    "Host: localhost",
                    "Cookie: JSESSIONID=" + session,
                    "Content-Type: multipart/form-data; boundary=x",
                    "Content-Length: 600000",
                    "",
                    "--x",
                    "Content-Disposition: form-data; name=\"a\"",
                    "",
                    "whole",
                    "--x",
                    "Content-Disposition: form-data; name=\"b\"; filename=\"b\"",
                    "",
                    "x".repeat(300_000));
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            socket.getOutputStream().flush();
            await(2);
        }

        await(0);
    }

    private static void await(int files) {
        Instant until = Instant.now().plus(PATIENCE);
        while (Server.parts().size() != files && Instant.now().isBefore(until)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(Server.parts()).hasSize(files);
    }

    private static HttpResponse<String> upload(
            Visit visit, String page, String file, String content, Map<String, String> more) {
        Map<String, String> form = new HashMap<>(form(visit.viewState(page)));
        form.putAll(more);
        return visit.postFile(page, form, "uploadForm:files", file, content);
    }

    private static Map<String, String> form(String state) {
        return Map.of(
                "uploadForm", "uploadForm", "uploadForm:check", "uploadForm:check", "jakarta.faces.ViewState", state);
    }
}
