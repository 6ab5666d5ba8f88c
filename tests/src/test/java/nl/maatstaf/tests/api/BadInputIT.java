package nl.maatstaf.tests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be taken is answered with a problem at its field, and nothing of it is kept. */
class BadInputIT {

    private final Api officer = Api.as("behandelaar");
    private String number = "";

    @BeforeEach
    void a_case_to_try_it_on() {
        number = officer.openCase("Voor verkeerde invoer");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("/evidence", evidence("topic", ""), 422, "topic"),
                wrong("/evidence", evidence("topic", "x".repeat(101)), 422, "topic"),
                wrong("/evidence", evidence("occurredOn", "2099-01-01"), 422, "occurredOn"),
                wrong("/evidence", evidence("occurredOn", "0001-01-01"), 400, "occurredOn"),
                wrong("/evidence", evidence("occurredOn", "+999999999-12-31"), 400, "occurredOn"),
                wrong("/evidence", evidence("occurredOn", "6-1-2026"), 400, "occurredOn"),
                wrong("/evidence", evidence("occurredOn", "' OR 1=1"), 400, "occurredOn"),
                wrong("/evidence", evidence("kind", "signature"), 422, "kind"),
                wrong("/evidence", evidence("kind", "<script>"), 400, "kind"),
                wrong("/evidence", evidence("topic", "a\0b"), 400, "topic"),
                wrong("/evidence", evidence("onderwerp", "x"), 400, "onderwerp"),
                wrong("/status-changes", status("reason", "  "), 422, "reason"),
                wrong("/status-changes", status("reason", "\u00A0"), 422, "reason"),
                wrong("/status-changes", status("reason", "..."), 422, "reason"),
                wrong("/evidence", evidence("topic", "\u200B\u2028"), 422, "topic"),
                wrong("/status-changes", status("reason", "x".repeat(4001)), 422, "reason"),
                wrong("/status-changes", status("date", "2025-01-01"), 422, "date"),
                wrong("/status-changes", status("reviewOn", ""), 422, "reviewOn"),
                wrong("/status-changes", status("reviewOn", "+999999999-12-31"), 400, "reviewOn"),
                wrong("/gate-passages", ChangesIT.passage(1), "date", "2025-12-31", 422),
                wrong("/instruments", ChangesIT.eop("-1", "2"), 422, "commitments[0].lowTonnes"),
                wrong("/instruments", ChangesIT.eop("3", "2"), 422, "lowTonnes"),
                wrong("/instruments", ChangesIT.eop("1.0001", "2"), 422, "commitments[0].lowTonnes"),
                wrong("/instruments", ChangesIT.eop("1", "1e30"), 422, "commitments[0].highTonnes"),
                wrong("/instruments", signatory("signedOn", "2026-01-08"), 422, "signatories"),
                wrong("/instruments", signatory("signedOn", "8 januari"), 400, "signatories[0].signedOn"),
                wrong("/instruments", signatory("function", "x".repeat(201)), 400, "signatories[0].function"),
                wrong("/instruments", signatory("functie", "minister"), 400, "signatories[0].functie"));
    }

    private static JsonObject signatory(String field, String value) {
        return ChangesIT.eop(ChangesIT.signatory("minister", "KGG").add(field, value));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void is_answered_at_its_field_and_not_kept(String part, JsonObject body, int status, String field) {
        JsonObject before = officer.get("/cases/" + number).json();

        Api.Answer answer = officer.post("/cases/" + number + part, body);

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().getJsonArray("errors")).singleElement().satisfies(error -> {
            assertThat(error.asJsonObject().getString("field")).isEqualTo(field);
            assertThat(error.asJsonObject().getString("detail")).isNotBlank().doesNotContain(".refusal.");
        });
        assertThat(officer.get("/cases/" + number).json()).isEqualTo(before);
    }

    @Test
    void what_is_pasted_is_kept_as_a_reader_sees_it() {
        String opened = officer.openCase("\u00A0Coo\u0308peratie\u2028Cosun\u200B");
        JsonObject pause = Json.createObjectBuilder(ChangesIT.pause().build())
                .add("status", "\u00A0Paused")
                .add("date", " 2026\u201101\u201108\u00A0")
                .build();

        Api.Answer answer = officer.post(
                "/cases/" + opened.toLowerCase(Locale.ROOT).replace("-", "%E2%80%91") + "/status-changes", pause);

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        JsonObject kept =
                officer.get("/cases/%20" + opened.toLowerCase(Locale.ROOT)).json();
        assertThat(kept.getString("title")).isEqualTo("Coöperatie Cosun");
        assertThat(kept.getString("status")).isEqualTo("paused");
        assertThat(officer.get("/cases?status=PAUSED&type=%20Maatwerk&asOf=%202026-01-08&limit=%C2%A01")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zaak 🏭", "<script>alert(1)</script>", "' OR 1=1 --", "=HYPERLINK(\"x\")"})
    void strange_but_harmless_texts_are_kept_as_they_are(String title) {
        String opened = officer.openCase(title);

        assertThat(officer.get("/cases/" + opened).json().getString("title")).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"text\"", "null", "{\"title\": }", "{\"title\": 1}", "{\"title\": []}"})
    void a_body_that_cannot_be_read_is_a_bad_request(String body) {
        Api.Answer answer = officer.post("/cases", UUID.randomUUID().toString(), body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getInt("status")).isEqualTo(400);
    }

    @Test
    void ten_megabytes_are_too_much() {
        JsonObject body = Api.fictionalCase("x".repeat(10 << 20)).build();

        assertThat(officer.post("/cases", body).status()).isEqualTo(413);
    }

    @Test
    void an_organisation_that_is_not_there_is_refused() {
        JsonObject body = Api.fictionalCase("Met een onbekende partij")
                .add(
                        "organisations",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("id", UUID.randomUUID().toString())
                                        .add("role", "subject")))
                .build();

        assertThat(officer.post("/cases", body).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({
        "type=onbekend, type",
        "stage=nergens, stage",
        "status=weg, status",
        "cluster=maan, cluster",
        "asOf=gisteren, asOf",
        "asOf=%2B999999999-12-31, asOf",
        "asOf=1899-12-31, asOf",
        "limit=0, limit",
        "limit=201, limit",
        "limit=veel, limit",
        "sort=title, sort"
    })
    void a_parameter_that_is_not_known_is_a_bad_request(String parameter, String field) {
        Api.Answer answer = officer.get("/cases?" + parameter);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({
        "asOf=%2B999999999-12-31, asOf",
        "knownOn=%2B999999999-12-31, knownOn",
        "knownOn=-999999999-01-01, knownOn"
    })
    void figures_on_a_day_out_of_our_time_are_a_bad_request(String parameter, String field) {
        Api.Answer answer = Api.as("coordinator").get("/portfolio/summary?" + parameter);

        assertThat(answer.status()).isEqualTo(400);
        JsonObject error = answer.json().getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("field")).isEqualTo(field);
        assertThat(error.getString("detail")).contains("1900").contains("2100");
    }

    @ParameterizedTest
    @CsvSource({
        "/portfolio/summary?asOf=2099-01-01, asOf",
        "/portfolio/summary?knownOn=2099-01-01, knownOn",
        "/portfolio/summary?recordedOn=2099-01-01, recordedOn",
        "/cases?asOf=2099-01-01, asOf",
        "/cases?asOf=2026-01-05&knownOn=2099-01-01, knownOn",
        "/cases?recordedOn=2099-01-01, recordedOn"
    })
    void a_future_that_nobody_knows_yet_is_refused_at_its_date(String path, String field) {
        Api.Answer answer = Api.as("coordinator").get(path);

        assertThat(answer.status()).isEqualTo(422);
        JsonObject error = answer.json().getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("field")).isEqualTo(field);
        assertThat(error.getString("detail")).contains("toekomst");
    }

    @Test
    void a_change_without_a_key_is_a_bad_request() {
        Api.Answer answer = officer.send(officer.request("/cases")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        Api.fictionalCase("Zonder sleutel").build().toString())));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("Idempotency-Key");
    }

    @Test
    void what_http_refuses_is_a_problem_too() {
        assertThat(officer.get("/nowhere").json().getInt("status")).isEqualTo(404);
        assertThat(officer.send(officer.request("/cases").DELETE()).json().getInt("status"))
                .isEqualTo(405);
        assertThat(officer.send(officer.request("/cases").header("Accept", "text/html"))
                        .json()
                        .getInt("status"))
                .isEqualTo(406);
        assertThat(officer.send(officer.request("/cases")
                                .header("Content-Type", "text/plain")
                                .header("Idempotency-Key", "plain")
                                .POST(BodyPublishers.ofString("x")))
                        .json()
                        .getInt("status"))
                .isEqualTo(415);
    }

    @Test
    void a_caller_without_a_token_gets_a_problem_like_any_other() {
        Api nobody = Api.asNobody();

        Api.Answer dutch = nobody.get("/cases");
        Api.Answer english = nobody.send(nobody.request("/cases").header("Accept-Language", "en"));

        assertThat(dutch.status()).isEqualTo(401);
        assertThat(dutch.header("Content-Language")).isEqualTo("nl");
        assertThat(dutch.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(dutch.json().getString("instance")).isEqualTo("/api/v1/cases");
        assertThat(dutch.json().getString("detail")).startsWith("Geef een geldig token mee");
        assertThat(english.json().getString("detail")).startsWith("Send a valid token");
    }

    @Test
    void pages_of_other_sites_may_read_the_description_and_nothing_else() {
        assertThat(Api.asNobody().get("/openapi.json").header("Access-Control-Allow-Origin"))
                .isEqualTo("*");
        assertThat(officer.get("/cases").header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void problems_are_written_in_the_language_asked_for() {
        assertThat(detail("en-GB,en;q=0.9")).isEqualTo("This code is not known.");
        assertThat(detail("nl")).isEqualTo("Deze code is niet bekend.");
        assertThat(detail("fr")).isEqualTo("Deze code is niet bekend.");
    }

    private String detail(String language) {
        return officer.send(officer.request("/cases?type=onbekend").header("Accept-Language", language))
                .json()
                .getString("detail");
    }

    private static Arguments wrong(String part, JsonObject body, int status, String field) {
        return Arguments.of(part, body, status, field);
    }

    private static Arguments wrong(String part, JsonObject body, String field, String value, int status) {
        return Arguments.of(part, with(body, field, value), status, field);
    }

    private static JsonObject evidence(String field, String value) {
        return with(ChangesIT.intakeReport(), field, value);
    }

    private static JsonObject status(String field, String value) {
        return with(ChangesIT.pause().build(), field, value);
    }

    private static JsonObject with(JsonObject body, String field, String value) {
        JsonValue text = Json.createValue(value);
        return Json.createObjectBuilder(body).add(field, text).build();
    }
}
