package nl.maatstaf.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.maatstaf.tests.api.OpenedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** For a company's user every page but its own does not exist, and no case but its own. */
class CompanyPagesIT {

    private static final Path WEBAPP = Path.of(System.getProperty("tests.root", ".."), "web/src/main/webapp");
    private static final Set<String> OWN = Set.of("/", "/login", "/password", "/sessions", "/portal");
    private static final List<String> PARTS =
            List.of("", "/agreements", "/timeline", "/timeline?kind=notes&before=1", "?format=xlsx");

    @ParameterizedTest
    @ValueSource(strings = {"bedrijf_invoerder", "bedrijf_tekenbevoegd"})
    void a_page_that_is_not_its_own_does_not_exist(String role) throws IOException {
        Visit company = Visit.as(role);
        String other = notOf(role).getFirst();

        for (String page : pages()) {
            int status = company.get(page + "?number=" + other).statusCode();
            if (OWN.contains(page)) {
                assertThat(status).as(page).isIn(200, 302);
            } else {
                assertThat(status).as(page).isEqualTo(404);
            }
            for (String part : PARTS) {
                String below = (page.equals("/") ? "" : page) + "/" + other + part;
                assertThat(company.get(below).statusCode()).as(below).isEqualTo(404);
            }
        }
        assertThat(company.get("/worklist/cases.xlsx?q=" + other).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bedrijf_invoerder", "bedrijf_tekenbevoegd"})
    void a_case_that_is_not_its_own_looks_like_one_that_is_not_there(String role) {
        Visit company = Visit.as(role);
        String nowhere = "MW-1999-0001";
        String absent = company.get(page(nowhere)).body();

        for (String number : notOf(role)) {
            var answer = company.get(page(number));
            assertThat(answer.statusCode()).as(number).isEqualTo(404);
            assertThat(answer.body().replace(number, nowhere)).as(number).isEqualTo(absent);
        }
        for (String number : OpenedCase.seenBy(DemoUser.of(role))) {
            assertThat(company.get(page(number)).statusCode()).as(number).isEqualTo(200);
        }
    }

    @Test
    void of_the_officials_on_a_case_its_page_names_the_contact_alone() {
        String number = OpenedCase.ofCompany("Met een contactpersoon op de pagina", DemoUser.of("coordinator"));
        assertThat(OpenedCase.changeStatus(DemoUser.of("behandelaar"), number, "paused")
                        .status())
                .isEqualTo(201);
        Visit company = Visit.as("bedrijf_invoerder");

        for (String tab : List.of("", "/agreements", "/timeline")) {
            String body = company.get(page(number) + tab).body();
            assertThat(body).as(tab).contains("Fatima Aydin").doesNotContain("Noor Bakker");
        }
        String timeline = company.get(page(number) + "/timeline").body();
        assertThat(timeline).contains("Medewerker van KGG").doesNotContain("Noor Bakker");
        assertThat(company.get(page(number) + "/timeline?actor=Noor").body())
                .as("found by a name that is not shown")
                .doesNotContain("Medewerker van KGG");
    }

    private static String page(String number) {
        return "/cases/" + number;
    }

    private static List<String> notOf(String role) {
        List<String> own = OpenedCase.seenBy(DemoUser.of(role));
        List<String> others = OpenedCase.seenBy(DemoUser.of("coordinator")).stream()
                .filter(number -> !own.contains(number))
                .toList();
        assertThat(own).isNotEmpty();
        assertThat(others).hasSizeGreaterThan(own.size());
        return others;
    }

    /** The addresses of the pages, which are their files without the folder of their context and without extension. */
    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            List<String> pages = files.map(file -> "/" + WEBAPP.relativize(file))
                    .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF/"))
                    .map(path -> path.equals("/index.xhtml") ? "/" : path.replaceFirst("^/\\w+(/.*)\\.xhtml$", "$1"))
                    .toList();
            assertThat(pages).containsAll(OWN).hasSizeGreaterThan(OWN.size());
            return pages;
        }
    }
}
