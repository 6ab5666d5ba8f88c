package nl.maatstaf.tests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Changes over the API: what they answer, that they act once, and that two at once do not both succeed. */
class ChangesIT {

    private final Api officer = Api.as("behandelaar");

    @Test
    void opening_a_case_answers_where_it_is() {
        Api.Answer opened =
                officer.post("/cases", Api.fictionalCase("Nieuw over de API").build());
        String number = opened.json().getString("number");

        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.header("Location")).endsWith("/api/v1/cases/" + number);
        assertThat(officer.get("/cases/" + number).json().getString("title")).isEqualTo("Nieuw over de API");
    }

    @Test
    void a_request_repeated_with_the_same_key_acts_once() {
        String key = UUID.randomUUID().toString();
        JsonObject body = Api.fictionalCase("Twee keer gevraagd").build();

        String first = officer.post("/cases", key, body).json().getString("number");
        String second = officer.post("/cases", key, body).json().getString("number");
        assertThat(second).isEqualTo(first);

        String document = UUID.randomUUID().toString();
        officer.post("/cases/" + first + "/evidence", document, intakeReport());
        officer.post("/cases/" + first + "/evidence", document, intakeReport());
        assertThat(events(first, "casefile.evidence-recorded")).isEqualTo(1);
    }

    @Test
    void a_request_repeated_at_the_same_moment_acts_once() throws Exception {
        String number = officer.openCase("Dubbelklik");
        String key = UUID.randomUUID().toString();

        List<Integer> statuses = together(() -> officer.post("/cases/" + number + "/evidence", key, intakeReport())
                .status());

        assertThat(statuses).containsOnly(201);
        assertThat(events(number, "casefile.evidence-recorded")).isEqualTo(1);
    }

    @Test
    void a_key_used_for_something_else_is_refused() {
        String number = officer.openCase("Sleutel hergebruikt");
        String key = UUID.randomUUID().toString();
        officer.post("/cases/" + number + "/evidence", key, intakeReport());

        assertThat(officer.post("/cases/" + number + "/status-changes", key, pause().build())
                        .status())
                .isEqualTo(422);
    }

    @Test
    void of_two_who_pass_the_same_gate_one_succeeds() throws Exception {
        String number = readyForItsFirstGate(officer);
        long version = version(number);

        List<Integer> statuses = together(() -> officer.post("/cases/" + number + "/gate-passages", passage(version))
                .status());

        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        assertThat(events(number, "casefile.gate-passed")).isEqualTo(1);
        assertThat(officer.get("/cases/" + number).json().getString("stage")).isEqualTo("talks");
    }

    @Test
    void a_stale_version_is_refused_with_both_versions() {
        String number = officer.openCase("Intussen gewijzigd");
        long seen = version(number);
        officer.post("/cases/" + number + "/evidence", intakeReport());

        Api.Answer answer = officer.post(
                "/cases/" + number + "/status-changes",
                pause().add("version", seen).build());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().getInt("seenVersion")).isEqualTo((int) seen);
        assertThat(answer.json().getInt("currentVersion")).isEqualTo((int) version(number));
    }

    @Test
    void a_gate_with_open_requirements_is_refused() {
        String number = officer.openCase("Nog niet klaar");

        Api.Answer answer = officer.post("/cases/" + number + "/gate-passages", passage(version(number)));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().getString("type")).isEqualTo("urn:maatstaf:casefile:gate-not-satisfied");
        assertThat(answer.json().getString("detail")).isNotBlank();
    }

    @Test
    void a_case_is_paused_and_resumed() {
        String number = officer.openCase("Even pauze");

        String changes = "/cases/" + number + "/status-changes";
        JsonObject resume = Json.createObjectBuilder()
                .add("status", "active")
                .add("date", "2026-02-01")
                .add("reason", "Het bedrijf is zover")
                .build();

        assertThat(officer.post(changes, pause().build()).status()).isEqualTo(201);
        assertThat(officer.get("/cases/" + number).json().getString("status")).isEqualTo("paused");
        assertThat(officer.post(changes, resume).status()).isEqualTo(201);
        assertThat(officer.get("/cases/" + number).json().getString("status")).isEqualTo("active");
    }

    @Test
    void an_instrument_is_recorded_with_what_it_commits_to() {
        String number = officer.openCase("Met een EoP");

        Api.Answer answer = officer.post("/cases/" + number + "/instruments", eop("100.5", "200"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().getString("id")).isNotBlank();
        assertThat(officer.get("/cases/" + number).json().getJsonArray("evidence"))
                .extracting(piece -> piece.asJsonObject().getString("kind"))
                .contains("figures", "signature");
    }

    @Test
    void who_signed_an_instrument_is_shown_with_function_and_date() {
        String number = officer.openCase("Met een minister die eerder tekende");
        JsonObjectBuilder minister = signatory("minister", "KGG")
                .add("person", "S. Hermans")
                .add("function", "minister van Klimaat en Groene Groei")
                .add("signedOn", "2026-01-05");

        officer.post("/cases/" + number + "/instruments", eop(minister));

        assertThat(officer.get("/cases/" + number).json().getJsonArray("evidence"))
                .extracting(JsonValue::toString)
                .filteredOn(piece -> piece.contains("signature"))
                .anyMatch(piece -> piece.contains("2026-01-05"))
                .anyMatch(piece -> piece.contains("2026-01-07"));
        assertThat(officer.get("/cases/" + number + "/events").json().toString())
                .contains("S. Hermans, minister van Klimaat en Groene Groei, 2026-01-05");
        JsonObject instrument = officer.get("/cases/" + number + "/instruments")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(instrument.getJsonArray("signatories"))
                .extracting(JsonValue::toString)
                .anyMatch(party -> party.contains("S. Hermans") && party.contains("2026-01-05"));
        assertThat(instrument.getJsonObject("signed").getString("date")).isEqualTo("2026-01-07");
    }

    @Test
    void the_instruments_of_a_case_are_given_in_tonnes_as_they_were_recorded() {
        String number = officer.openCase("Met een EoP om terug te lezen");
        officer.post("/cases/" + number + "/instruments", eop("100.5", "200"));

        JsonObject instrument = officer.get("/cases/" + number + "/instruments")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);

        assertThat(instrument.getString("kind")).isEqualTo("eop");
        assertThat(instrument.getString("state")).isEqualTo("signed");
        JsonObject commitment = instrument.getJsonArray("commitments").getJsonObject(0);
        assertThat(commitment.getJsonNumber("lowTonnes").bigDecimalValue()).isEqualByComparingTo("100.5");
        assertThat(commitment.getJsonNumber("highTonnes").bigDecimalValue()).isEqualByComparingTo("200");
        assertThat(commitment.containsKey("centralTonnes")).isFalse();
    }

    /** An expression of principles that the company signed on 7 January 2026, and a minister. */
    static JsonObject eop(JsonObjectBuilder minister) {
        return Json.createObjectBuilder(eop("1", "2"))
                .add("signatories", Json.createArrayBuilder().add(minister).add(signatory("company", "Voorbeeld")))
                .build();
    }

    /** An expression of principles with a range of tonnes. */
    static JsonObject eop(String low, String high) {
        return Json.createObjectBuilder()
                .add("kind", "eop")
                .add("signedOn", "2026-01-07")
                .add("keepNames", true)
                .add(
                        "commitments",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("indicator", "co2")
                                        .add("lowTonnes", new BigDecimal(low))
                                        .add("highTonnes", new BigDecimal(high))
                                        .add("targetYear", 2030)
                                        .add("text", "Minder")))
                .add(
                        "signatories",
                        Json.createArrayBuilder()
                                .add(signatory("minister", "KGG"))
                                .add(signatory("company", "Voorbeeld")))
                .build();
    }

    static JsonObjectBuilder signatory(String kind, String name) {
        return Json.createObjectBuilder().add("partyKind", kind).add("partyName", name);
    }

    static JsonObject intakeReport() {
        return evidence("document", "INTAKE_REPORT");
    }

    private static JsonObject evidence(String kind, String topic) {
        return Json.createObjectBuilder()
                .add("kind", kind)
                .add("topic", topic)
                .add("occurredOn", "2026-01-06")
                .build();
    }

    static JsonObjectBuilder pause() {
        return Json.createObjectBuilder()
                .add("status", "paused")
                .add("date", "2026-01-08")
                .add("reason", "Op verzoek")
                .add("reviewOn", "2027-01-08");
    }

    static JsonObject passage(long version) {
        return Json.createObjectBuilder()
                .add("date", "2026-01-08")
                .add("reason", "Alles is er")
                .add("version", version)
                .build();
    }

    /** A case whose first gate has all it asks. */
    static String readyForItsFirstGate(Api officer) {
        String number = officer.post(
                        "/cases",
                        Api.fictionalCase("Klaar voor de poort")
                                .add("type", "maatwerk_avi")
                                .build())
                .json()
                .getString("number");
        String evidence = "/cases/" + number + "/evidence";
        officer.post(evidence, evidence("document", "EXPLORATION_REPORT"));
        officer.post(evidence, evidence("document", "WASTE_POLICY_CHECK"));
        officer.post(evidence, evidence("decision", "GO_AHEAD"));
        return number;
    }

    private long version(String number) {
        return officer.get("/cases/" + number).json().getJsonNumber("version").longValue();
    }

    private long events(String number, String action) {
        return officer.get("/cases/" + number + "/events?limit=200").json().getJsonArray("items").stream()
                .filter(event -> event.asJsonObject().getString("action").equals(action))
                .count();
    }

    private static <T> List<T> together(Callable<T> request) throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<T>> answers = both.invokeAll(List.of(request, request));
            return List.of(answers.get(0).get(), answers.get(1).get());
        }
    }
}
