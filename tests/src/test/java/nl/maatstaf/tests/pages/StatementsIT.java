package nl.maatstaf.tests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.maatstaf.tests.api.Api;
import nl.maatstaf.tests.api.OpenedCase;
import nl.maatstaf.tests.server.Database;
import nl.maatstaf.tests.server.DemoUser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How many statements a request sends, finding out who asks included: no more than its budget, and as many with 5,000
 * cases more as with those there are.
 */
class StatementsIT {

    private static final int MANY = 5_000;
    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z][A-Z0-9]+-\\d{4}-\\d{4,}\\b");
    private static final Pattern COMPLETE = Pattern.compile(
            "name=\"taskForm:complete\" value=\"([0-9a-f-]{36})\"|value=\"([0-9a-f-]{36})\"[^>]*name=\"taskForm:complete\"");

    private static final Pattern ORGANISATION = Pattern.compile("/organisations/([0-9a-f-]{36})");

    private static final DemoUser OFFICER = DemoUser.of("behandelaar");
    private static final Visit VISIT = Visit.by(OFFICER);
    private static final Api API = Api.as("behandelaar");
    private static final String SOME_CASE = OpenedCase.readyForItsFirstGate();

    private static final List<Request> REQUESTS = List.of(
            new Request("completing a task", 9, 0, StatementsIT::completeTask),
            new Request("passing a gate on the page", 14, 0, StatementsIT::passGateOnPage),
            new Request("passing a gate over the API", 14, 0, StatementsIT::passGateOverApi),
            page("/worklist", 6, 50),
            page("/worklist?tab=all", 6, 50),
            page("/hand-over?case=" + SOME_CASE, 3, 1),
            page("/hand-over?case=" + SOME_CASE + "&colleague=" + OpenedCase.idOf(OFFICER), 5, 1),
            page("/today", 8, 40),
            page("/cases/" + SOME_CASE, 12, 1),
            page("/cases/" + SOME_CASE + "/agreements", 12, 1),
            page("/cases/" + SOME_CASE + "/timeline", 12, 1),
            page("/organisations", 5, 0),
            page("/organisations?q=nouryon", 5, 0),
            page("/organisations/" + idOf("nouryon"), 12, 20),
            page("/portfolio?peildatum=2025-06-30", 6, 0),
            page("/portfolio/cases?peildatum=2025-06-30", 6, 50),
            api("/portfolio/summary?asOf=2025-06-30", 4, 0),
            api("/cases?limit=1", 4, 1),
            api("/cases?limit=200", 4, 200),
            api("/cases?type=maatwerk&organisation=bp&asOf=2025-06-30", 4, 1),
            api("/cases/" + SOME_CASE, 10, 1),
            api("/cases/" + SOME_CASE + "/events", 10, 0));

    private static int few;
    private static int many;
    private static List<Cost> costs = List.of();

    @BeforeAll
    static void ask_everything_with_few_cases_and_with_many() throws SQLException {
        try (CopiedCases copies = new CopiedCases(OFFICER.username())) {
            VISIT.get("/today");
            copies.makeLastVisitYesterday();
            few = copies.count();
            List<Answer> withFew = askAll();
            copies.add(MANY);
            many = copies.count();
            List<Answer> withMany = askAll();
            costs = IntStream.range(0, REQUESTS.size())
                    .mapToObj(i -> new Cost(REQUESTS.get(i), withFew.get(i), withMany.get(i)))
                    .toList();
        }
    }

    @AfterAll
    static void tell() {
        System.out.printf("Statements per request with %,d cases and with %,d:%n", few, many);
        costs.forEach(System.out::println);
    }

    static Stream<Cost> costs() {
        return costs.stream();
    }

    @ParameterizedTest
    @MethodSource("costs")
    void costs_as_much_with_many_cases_as_with_few_and_keeps_to_its_budget(Cost cost) {
        assertThat(cost.withMany().statements())
                .as(cost.request().name())
                .isEqualTo(cost.withFew().statements())
                .isBetween(1, cost.request().budget());
        assertThat(cost.withMany().cases())
                .as("cases named by " + cost.request().name())
                .isGreaterThanOrEqualTo(cost.request().cases());
    }

    /** Twice, of which the second counts: the first may read what is then kept. */
    private static List<Answer> askAll() {
        REQUESTS.forEach(request -> request.ask().get());
        return REQUESTS.stream().map(StatementsIT::ask).toList();
    }

    /** The session was just seen: keeping that, now and then, is a statement that is not the request's. */
    private static Answer ask(Request request) {
        try (Connection connection = Database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("update user_session set last_seen_at = current_timestamp");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return request.ask().get();
    }

    private static Answer completeTask() {
        String path = "/cases/" + OpenedCase.number("Met een taak om af te ronden");
        HttpResponse<String> page = VISIT.get(path);
        Matcher task = COMPLETE.matcher(page.body());
        assertThat(task.find()).isTrue();
        String id = task.group(1) == null ? task.group(2) : task.group(1);
        return changed(VISIT.send(path, page, "taskForm", Map.of("taskForm:complete", id)));
    }

    private static Answer passGateOnPage() {
        String number = OpenedCase.readyForItsFirstGate();
        String path = "/cases/" + number + "/pass-gate";
        Map<String, String> decision = Map.of(
                "passForm:date",
                "2026-01-08",
                "passForm:reason",
                "Alles is er",
                "passForm:passNow",
                "passForm:passNow");
        Answer passed = changed(VISIT.send(path, VISIT.get(path), "passForm", decision));
        assertThat(API.get("/cases/" + number).json().getString("stage")).isEqualTo("talks");
        return passed;
    }

    private static Answer passGateOverApi() {
        Api.Answer passed = OpenedCase.passGate(OpenedCase.readyForItsFirstGate());
        assertThat(passed.status()).isEqualTo(201);
        return new Answer(passed.statements(), 0);
    }

    private static Answer changed(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return new Answer(Visit.statements(answer), 0);
    }

    private static String idOf(String organisation) {
        Matcher id = ORGANISATION.matcher(
                VISIT.get("/organisations?q=" + organisation).body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private static Request page(String path, int budget, int cases) {
        return new Request(path, budget, cases, () -> {
            HttpResponse<String> page = VISIT.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            return new Answer(Visit.statements(page), cases(page.body()));
        });
    }

    private static Request api(String path, int budget, int cases) {
        return new Request("/api/v1" + path, budget, cases, () -> {
            Api.Answer answer = API.get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            return new Answer(answer.statements(), cases(answer.json().toString()));
        });
    }

    private static int cases(String body) {
        return (int) NUMBER.matcher(body)
                .results()
                .map(found -> found.group())
                .distinct()
                .count();
    }

    /**
     * Something to ask.
     *
     * @param budget the most statements it may send
     * @param cases how many cases the answer names when there are many
     */
    private record Request(String name, int budget, int cases, Supplier<Answer> ask) {}

    private record Answer(int statements, int cases) {}

    record Cost(Request request, Answer withFew, Answer withMany) {

        @Override
        public String toString() {
            return "%-62s at most %2d: %2d and %2d (naming %d and %d cases)"
                    .formatted(
                            request.name(),
                            request.budget(),
                            withFew.statements(),
                            withMany.statements(),
                            withFew.cases(),
                            withMany.cases());
        }
    }
}
