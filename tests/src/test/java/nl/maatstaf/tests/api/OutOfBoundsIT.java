package nl.maatstaf.tests.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.UUID;
import nl.maatstaf.tests.server.DemoUser;
import nl.maatstaf.tests.server.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that no database keeps and numbers that are too long to work out are refused where they stand, before any work. */
class OutOfBoundsIT {

    private final Api officer = Api.as("behandelaar");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"topic\": \"a\\u0000b\" | topic",
                "\"topic\": \"a\\ud83c\" | topic",
                "\"topic\": \"\\udfed\\ud83c\" | topic",
                "\"reference\": \"\\u001b[31m\" | reference",
                "\"detail\": \"\\u0085\" | detail",
                "\"detail\": \"\\uffff\" | detail",
                "\"onder\\u0000werp\": 1 | onder\uFFFDwerp",
                "\"\\ud800\": {} | \uFFFD",
                "\"topic\": [{\"x\": \"\\u0007\"}] | topic[0].x"
            })
    void text_that_cannot_be_stored_is_reported_at_its_field(String field, String named) {
        String number = officer.openCase("Met een onhoudbare tekst");
        JsonObject before = officer.get("/cases/" + number).json();

        Api.Answer answer = officer.post("/cases/" + number + "/evidence", key(), "{" + field + "}");

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
        assertThat(named(answer)).isEqualTo(named);
        assertThat(answer.json().getString("detail")).contains("kan niet worden bewaard");
        assertThat(officer.get("/cases/" + number).json()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e10000000",
                "1e-10000000",
                "-1E+999999999",
                "1e2147483648",
                "1e99999999999",
                "0e999999999",
                "11111111111111111111111111111111111111111",
                "0.11111111111111111111111111111111111111111"
            })
    void a_number_that_is_long_to_work_out_is_reported_at_its_field(String bomb) {
        String number = officer.openCase("Met een onmogelijk getal");
        String body = "{\"commitments\": [{\"lowTonnes\": 1}, {\"lowTonnes\": " + bomb + "}]}";

        Api.Answer answer = officer.post("/cases/" + number + "/instruments", key(), body);

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
        assertThat(named(answer)).isEqualTo("commitments[1].lowTonnes");
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 1_000, 100_000})
    void a_body_deeper_than_any_of_ours_is_not_read(int depth) {
        Api.Answer answer = officer.post("/cases", key(), "{\"title\":" + "[".repeat(depth));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getString("detail")).contains("32");
    }

    @ParameterizedTest
    @CsvSource({
        "/cases?type=a%00b, type",
        "/cases?cursor=%00, cursor",
        "/cases?organisation=%07, organisation",
        "/cases?ty%00pe=x, ty\uFFFDpe",
        "/cases?limit=1e10000000, limit",
        "/cases?limit=99999999999999999999, limit",
        "/cases?limit=0x10, limit",
        "/cases?asOf=2026-02-30, asOf",
        "/cases?asOf=%2B1000000000-01-01, asOf",
        "/portfolio/summary?asOf=1e10000000, asOf",
        "/portfolio/summary?knownOn=999999999-12-31, knownOn"
    })
    void an_address_is_reported_at_its_parameter(String path, String parameter) {
        Api.Answer answer = Api.as("coordinator").get(path);

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
        assertThat(named(answer)).isEqualTo(parameter);
    }

    @Test
    void a_timeline_cursor_that_is_no_number_is_reported_at_its_parameter() {
        String number = officer.openCase("Met een tijdlijn");

        Api.Answer answer = officer.get("/cases/" + number + "/events?cursor=1e10000000");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(named(answer)).isEqualTo("cursor");
    }

    @Test
    void a_key_that_cannot_be_stored_is_rejected() throws IOException {
        String body = Api.fictionalCase("Met een sleutel").build().toString();

        assertThat(raw("sleutel\u0085" + UUID.randomUUID(), body)).startsWith("HTTP/1.1 400");
        assertThat(raw("sleutel\u0007" + UUID.randomUUID(), body)).startsWith("HTTP/1.1 400");
        assertThat(raw("sleutel " + UUID.randomUUID(), body)).startsWith("HTTP/1.1 201");
    }

    /** As no client of Java sends it. */
    private static String raw(String key, String body) throws IOException {
        URI address = URI.create(Server.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write(String.join(
                                    "\r\n",
                                    "POST /api/v1/cases HTTP/1.1",
                                    "Host: " + address.getAuthority(),
                                    "Authorization: Bearer "
                                            + DemoUser.of("behandelaar").token(),
                                    "Idempotency-Key: " + key,
                                    "Content-Type: application/json",
                                    "Content-Length: " + body.length(),
                                    "Connection: close",
                                    "",
                                    body)
                            .getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String named(Api.Answer answer) {
        return answer.json().getJsonArray("errors").getJsonObject(0).getString("field");
    }
}
