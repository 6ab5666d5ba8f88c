package nl.maatstaf.tests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import nl.maatstaf.tests.server.DemoUser;
import nl.maatstaf.tests.server.Server;
import org.junit.jupiter.api.Test;

/** Who gets to see what. */
class ScopeIT {

    private static final List<String> PARTS = List.of("", "/events", "/instruments");

    @Test
    void a_company_finds_its_own_cases_and_gets_404_for_every_other() {
        List<String> all = numbers(Api.as("coordinator"));
        List<DemoUser> companies = Server.demoUsers().stream()
                .filter(user -> user.role().startsWith("bedrijf_"))
                .toList();

        assertThat(companies).hasSizeGreaterThanOrEqualTo(2);
        for (DemoUser user : companies) {
            Api company = Api.as(user);
            List<String> own = numbers(company);
            assertThat(own).as(user.username()).isNotEmpty().hasSizeLessThan(all.size());
            for (String number : all) {
                int expected = own.contains(number) ? 200 : 404;
                for (String part : PARTS) {
                    assertThat(company.get("/cases/" + number + part).status())
                            .as(user.username() + " " + number + part)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void what_is_refused_and_what_is_absent_look_the_same() {
        Api company = Api.as("bedrijf_invoerder");
        List<String> own = numbers(company);
        String other = numbers(Api.as("coordinator")).stream()
                .filter(number -> !own.contains(number))
                .findFirst()
                .orElseThrow();

        JsonObject refused = company.get("/cases/" + other).json();
        JsonObject absent = company.get("/cases/MW-1999-0001").json();

        assertThat(refused.getString("type")).isEqualTo(absent.getString("type"));
        assertThat(refused.getString("detail").replace(other, ""))
                .isEqualTo(absent.getString("detail").replace("MW-1999-0001", ""));
    }

    @Test
    void a_company_sees_shared_events_only() {
        Api company = Api.as("bedrijf_invoerder");

        for (String number : numbers(company)) {
            assertThat(company.get("/cases/" + number + "/events").json().getJsonArray("items"))
                    .allMatch(event -> event.asJsonObject().getBoolean("shared"));
        }
    }

    @Test
    void reading_what_happened_on_a_confidential_case_is_logged_once_however_many_pages_it_takes() {
        Api officer = Api.as("behandelaar");
        String number = OpenedCase.confidential();

        JsonObject first = officer.get("/cases/" + number + "/events?limit=1").json();
        officer.get(first.getString("next").replace("/api/v1", ""));

        assertThat(OpenedCase.openings(number)).isEqualTo(1);
    }

    @Test
    void whoever_begins_at_a_later_page_of_events_or_at_the_instruments_opens_the_case_too() {
        Api officer = Api.as("behandelaar");
        String byEvents = OpenedCase.confidential();
        String byInstruments = OpenedCase.confidential();

        assertThat(officer.get("/cases/" + byEvents + "/events?cursor=100").status())
                .isEqualTo(200);
        officer.get("/cases/" + byEvents + "/events?cursor=2");
        officer.get("/cases/" + byInstruments + "/instruments");

        assertThat(OpenedCase.openings(byEvents)).isEqualTo(1);
        assertThat(OpenedCase.openings(byInstruments)).isEqualTo(1);
    }

    @Test
    void a_change_opens_a_confidential_case_also_when_it_is_refused() {
        String number = OpenedCase.confidential();
        JsonObject passage = Json.createObjectBuilder()
                .add("date", "2026-01-06")
                .add("reason", "Klaar")
                .add("version", 999)
                .build();

        assertThat(Api.as("behandelaar")
                        .post("/cases/" + number + "/gate-passages", passage)
                        .status())
                .isEqualTo(409);
        assertThat(OpenedCase.openings(number)).isEqualTo(1);
    }

    @Test
    void asking_for_a_confidential_case_of_others_opens_nothing() {
        String number = OpenedCase.confidential();

        for (String role : List.of("coordinator", "manager", "auditor", "raadpleger", "beheerder", "partner")) {
            assertThat(Api.as(role).get("/cases/" + number).status()).as(role).isIn(403, 404);
        }
        assertThat(OpenedCase.openings(number)).isZero();
    }

    @Test
    void a_company_sees_the_name_of_its_contact_and_the_ministry_of_other_officials() {
        String number = OpenedCase.ofCompany("Met een contactpersoon", DemoUser.of("behandelaar"));
        assertThat(OpenedCase.changeStatus(DemoUser.of("coordinator"), number, "paused")
                        .status())
                .isEqualTo(201);
        Api company = Api.as("bedrijf_invoerder");

        assertThat(company.get("/cases/" + number).json().getString("officer")).isEqualTo("Noor Bakker");
        assertThat(actors(company, number)).containsExactly("Medewerker van KGG", "Noor Bakker");
        assertThat(actors(Api.as("raadpleger"), number)).contains("Fatima Aydin", "Noor Bakker");
    }

    @Test
    void a_case_entered_in_error_is_nowhere_for_its_company() {
        String number = OpenedCase.ofCompany("Bij vergissing", DemoUser.of("behandelaar"));
        Api company = Api.as("bedrijf_invoerder");
        assertThat(numbers(company)).contains(number);

        OpenedCase.changeStatus(DemoUser.of("behandelaar"), number, "entered_in_error");

        for (String part : PARTS) {
            assertThat(company.get("/cases/" + number + part).status()).as(part).isEqualTo(404);
        }
        assertThat(numbers(company)).doesNotContain(number);
        assertThat(numbers(company, "status=entered_in_error&")).isEmpty();
        assertThat(Api.as("raadpleger").get("/cases/" + number).status()).isEqualTo(200);
    }

    @Test
    void a_company_may_change_nothing() {
        Api company = Api.as("bedrijf_invoerder");
        String own = numbers(company).getFirst();
        JsonObject passage = Json.createObjectBuilder()
                .add("date", "2026-01-06")
                .add("reason", "Klaar")
                .build();

        assertThat(company.post("/cases/" + own + "/gate-passages", passage).status())
                .isEqualTo(403);
        assertThat(company.get("/portfolio/summary").status()).isEqualTo(403);
    }

    @Test
    void a_reader_may_look_and_change_nothing() {
        assertThat(Api.as("raadpleger").get("/cases").status()).isEqualTo(200);
        assertThat(Api.as("raadpleger")
                        .post("/cases", Api.fictionalCase("Van een raadpleger").build())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void only_an_auditor_verifies_the_log() {
        assertThat(Api.as("behandelaar").get("/audit-verification").status()).isEqualTo(403);
        assertThat(Api.as("auditor").get("/audit-verification").json().getBoolean("whole"))
                .isTrue();
    }

    @Test
    void without_a_valid_token_nothing_is_answered() {
        for (Api nobody : List.of(Api.asNobody(), Api.withToken("mst_wrong"))) {
            Api.Answer answer = nobody.get("/cases");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        }
    }

    @Test
    void a_session_of_the_pages_does_not_open_the_api() {
        Api.Answer answer = Api.asNobody()
                .send(Api.asNobody()
                        .request("/cases")
                        .header("Cookie", "JSESSIONID=whatever")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "by-cookie")
                        .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.status()).isEqualTo(401);
    }

    private static List<String> actors(Api reader, String number) {
        return reader.get("/cases/" + number + "/events").json().getJsonArray("items").stream()
                .map(event -> event.asJsonObject().getString("actor"))
                .toList();
    }

    static List<String> numbers(Api api) {
        return numbers(api, "");
    }

    private static List<String> numbers(Api api, String filter) {
        List<String> numbers = new ArrayList<>();
        String path = "/cases?" + filter + "limit=50";
        while (!path.isEmpty()) {
            JsonObject page = api.get(path).json();
            page.getJsonArray("items").stream()
                    .map(item -> item.asJsonObject().getString("number"))
                    .forEach(numbers::add);
            path = page.getString("next", "").replace("/api/v1", "");
        }
        return numbers;
    }
}
