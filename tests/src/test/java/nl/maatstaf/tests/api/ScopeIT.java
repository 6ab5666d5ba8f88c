package nl.maatstaf.tests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.maatstaf.tests.server.Database;
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
    void reading_what_happened_on_a_confidential_case_is_logged_once_however_many_pages_it_takes() throws SQLException {
        Api officer = Api.as("behandelaar");
        JsonObject secret = Api.fictionalCase("Vertrouwelijk")
                .add("confidential", true)
                .add("officerId", id(DemoUser.of("behandelaar")))
                .build();
        String number = officer.post("/cases", secret).json().getString("number");

        JsonObject first = officer.get("/cases/" + number + "/events?limit=1").json();
        officer.get(first.getString("next").replace("/api/v1", ""));

        assertThat(openings(number)).isEqualTo(1);
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

    private static String id(DemoUser user) throws SQLException {
        return one("select cast(id as varchar(36)) from app_user where username = ?", user.username());
    }

    private static int openings(String number) throws SQLException {
        return Integer.parseInt(one(
                "select cast(count(*) as varchar(10)) from audit_event e join case_file c on c.id = e.subject_id"
                        + " where e.action = 'ConfidentialCaseOpened' and c.number = ?",
                number));
    }

    private static String one(String sql, String argument) throws SQLException {
        try (Connection connection = Database.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, argument);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }

    static List<String> numbers(Api api) {
        List<String> numbers = new ArrayList<>();
        String path = "/cases?limit=50";
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
