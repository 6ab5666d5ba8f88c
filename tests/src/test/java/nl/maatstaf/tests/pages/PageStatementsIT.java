package nl.maatstaf.tests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.maatstaf.tests.api.OpenedCase;
import nl.maatstaf.tests.server.DemoUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many statements a page may send, finding out who visits included. */
class PageStatementsIT {

    private static final Pattern CASE = Pattern.compile("/casefile/case\\.xhtml\\?number=([A-Z0-9]+-\\d{4}-\\d+)");
    private static final Pattern COMPLETE = Pattern.compile(
            "name=\"taskForm:complete\" value=\"([0-9a-f-]{36})\"|value=\"([0-9a-f-]{36})\"[^>]*name=\"taskForm:complete\"");

    private final Visit visit = Visit.by(DemoUser.of("behandelaar"));

    @ParameterizedTest
    @CsvSource({
        "/worklist/list.xhtml, 6",
        "/worklist/list.xhtml?tab=all, 6",
        "/portfolio/index.xhtml?asOf=2025-06-30, 4",
        "/worklist/today.xhtml, 8"
    })
    void a_page_keeps_to_its_budget(String path, int most) {
        visit.get(path);

        HttpResponse<String> page = visit.get(path);

        assertThat(page.uri().getPath()).isEqualTo(path.replaceAll("\\?.*", ""));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Visit.statements(page)).isBetween(1, most);
    }

    @ParameterizedTest
    @CsvSource({"overzicht", "afspraken", "tijdlijn"})
    void the_page_of_a_case_keeps_to_its_budget(String tab) {
        HttpResponse<String> page = visit.get("/casefile/case.xhtml?tab=" + tab + "&number=" + aCase());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Visit.statements(page)).isBetween(2, 10);
    }

    @Test
    void completing_a_task_keeps_to_its_budget() {
        String number = OpenedCase.number("Met een taak om af te ronden");
        String path = "/casefile/case.xhtml?number=" + number;
        HttpResponse<String> page = visit.get(path);
        Matcher task = COMPLETE.matcher(page.body());
        assertThat(task.find()).isTrue();
        String id = task.group(1) == null ? task.group(2) : task.group(1);

        HttpResponse<String> done = visit.send(path, page, "taskForm", Map.of("taskForm:complete", id));

        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(Visit.statements(done)).isBetween(2, 8);
    }

    private String aCase() {
        Matcher found = CASE.matcher(visit.get("/worklist/list.xhtml?tab=all").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
