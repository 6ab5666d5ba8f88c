package nl.maatstaf.identity.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Origin;
import nl.maatstaf.access.Role;
import nl.maatstaf.shell.http.RequestPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAccessTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    @Test
    void every_page_is_someones() throws IOException {
        assertThat(pages())
                .hasSizeGreaterThan(15)
                .allSatisfy(page -> assertThat(Stream.of(page, page + "/x", page + "/x/y")
                                .map(RequestPath::of)
                                .map(PageAccess::of))
                        .anyMatch(Optional::isPresent));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases",
                "/cases/",
                "/cases/x/",
                "/cases//timeline",
                "/cases/x/deviate/y/more",
                "/Cases/x",
                "/cases.xhtml",
                "/casefile/cases.xhtml",
                "/worklist/",
                "/WORKLIST",
                "/worklist.xhtml",
                "/worklist/worklist.xhtml",
                "/worklist/casesXxlsx",
                "/worklist/more",
                "/today/more",
                "/portfolio/cases/more",
                "/users/x/block/more",
                "/sessions/end/x/more",
                "/administrator-requests",
                "/administrator-requests/x",
                "/organisations/x/",
                "/organisations/x/change-site/y/more",
                "/index.xhtml",
                "/login/more",
                "/WEB-INF/layout.xhtml",
                "/audit/log"
            })
    void what_is_no_address_of_a_page_is_no_ones(String path) {
        assertThat(PageAccess.of(new RequestPath(path))).isEmpty();
    }

    @Test
    void a_company_has_its_own_cases_and_account_and_nothing_else() {
        List<String> own = List.of(
                "/",
                "/login",
                "/password",
                "/sessions",
                "/sessions/end-all",
                "/sessions/end/x",
                "/portal",
                "/cases/x",
                "/cases/x/timeline");
        List<String> officials = List.of(
                "/today",
                "/worklist",
                "/worklist/cases.xlsx",
                "/hand-over",
                "/new-case",
                "/portfolio",
                "/portfolio/cases",
                "/organisations",
                "/organisations/x",
                "/organisations/x/describe",
                "/organisations/x/change-site/y",
                "/new-organisation",
                "/users",
                "/users/x",
                "/users/x/block",
                "/administrator-requests/x/approve",
                "/new-user",
                "/import");

        assertThat(own).allMatch(page -> status(page, Role.COMPANY_EDITOR) == 200);
        assertThat(officials).allMatch(page -> status(page, Role.COMPANY_SIGNATORY) == 404);
    }

    @Test
    void an_official_is_told_about_a_page_that_asks_a_right_they_lack() {
        assertThat(status("/new-case", Role.READER)).isEqualTo(403);
        assertThat(status("/new-case", Role.CASE_OFFICER)).isEqualTo(200);
        assertThat(status("/hand-over", Role.READER)).isEqualTo(403);
        assertThat(status("/hand-over", Role.CASE_OFFICER)).isEqualTo(200);
        assertThat(status("/worklist", Role.ADMINISTRATOR)).isEqualTo(403);
    }

    @Test
    void users_are_for_who_manages_them_and_own_sessions_and_tokens_for_everyone() {
        for (String page : List.of(
                "/users", "/users/noor", "/users/noor/block", "/new-user", "/administrator-requests/x/approve")) {
            assertThat(status(page, Role.ADMINISTRATOR)).as(page).isEqualTo(200);
            assertThat(status(page, Role.COORDINATOR)).as(page).isEqualTo(403);
            assertThat(status(page, Role.COMPANY_EDITOR)).as(page).isEqualTo(404);
        }
        assertThat(status("/sessions", Role.COMPANY_EDITOR)).isEqualTo(200);
        assertThat(status("/sessions", Role.ADMINISTRATOR)).isEqualTo(200);
        assertThat(status("/password", Role.ADMINISTRATOR)).isEqualTo(200);
    }

    private static int status(String page, Role role) {
        Actor actor = new Actor(new UUID(0, 2), "n", "N", Set.of(role), Set.of(), Set.of(), Origin.PAGE);
        return PageAccess.of(new RequestPath(page)).orElseThrow().status(actor);
    }

    /** The addresses of the pages, which are their files without the folder of their context and without extension. */
    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.map(file -> "/" + WEBAPP.relativize(file))
                    .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF/"))
                    .filter(path -> !path.startsWith("/resources/"))
                    .map(path -> path.equals("/index.xhtml") ? "/" : path.replaceFirst("^/\\w+(/.*)\\.xhtml$", "$1"))
                    .toList();
        }
    }
}
