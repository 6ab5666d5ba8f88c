package nl.maatstaf.identity.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Origin;
import nl.maatstaf.access.Role;
import org.junit.jupiter.api.Test;

class PageAccessTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    @Test
    void every_page_is_someones() throws IOException {
        assertThat(pages()).isNotEmpty();
        assertThat(pages()).filteredOn(page -> PageAccess.of(page).isEmpty()).isEmpty();
    }

    @Test
    void a_company_has_its_own_cases_and_account_and_nothing_else() throws IOException {
        assertThat(pages())
                .filteredOn(page -> status(page, Role.COMPANY_EDITOR) == 200)
                .allMatch(page -> page.startsWith("/portal/")
                        || page.startsWith("/identity/")
                        || page.equals("/index.xhtml")
                        || page.equals("/casefile/case.xhtml"));
        assertThat(pages()).noneMatch(page -> status(page, Role.COMPANY_SIGNATORY) == 403);
    }

    @Test
    void an_official_is_told_about_a_page_that_asks_a_right_they_lack() {
        assertThat(status("/casefile/open.xhtml", Role.READER)).isEqualTo(403);
        assertThat(status("/casefile/open.xhtml", Role.CASE_OFFICER)).isEqualTo(200);
        assertThat(status("/worklist/list.xhtml", Role.ADMINISTRATOR)).isEqualTo(403);
    }

    @Test
    void users_are_for_who_manages_them_and_own_sessions_and_tokens_for_everyone() {
        for (String page : List.of("/identity/users.xhtml", "/identity/user.xhtml", "/identity/user-add.xhtml")) {
            assertThat(status(page, Role.ADMINISTRATOR)).as(page).isEqualTo(200);
            assertThat(status(page, Role.COORDINATOR)).as(page).isEqualTo(403);
            assertThat(status(page, Role.COMPANY_EDITOR)).as(page).isEqualTo(404);
        }
        assertThat(status("/identity/tokens.xhtml", Role.COMPANY_EDITOR)).isEqualTo(200);
        assertThat(status("/identity/tokens.xhtml", Role.ADMINISTRATOR)).isEqualTo(200);
        assertThat(status("/identity/password.xhtml", Role.ADMINISTRATOR)).isEqualTo(200);
    }

    private static int status(String page, Role role) {
        Actor actor = new Actor(new UUID(0, 2), "n", "N", Set.of(role), Set.of(), Set.of(), Origin.PAGE);
        return PageAccess.of(page).orElseThrow().status(actor);
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.map(file -> "/" + WEBAPP.relativize(file))
                    .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF/"))
                    .filter(path -> !path.startsWith("/resources/"))
                    .toList();
        }
    }
}
