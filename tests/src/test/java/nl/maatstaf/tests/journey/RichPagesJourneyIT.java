package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Map.entry;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.maatstaf.tests.architecture.RichPages;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages with components of PrimeFaces: the browser has nothing to say about them, and they say it when they fail. */
class RichPagesJourneyIT extends Journey {

    private static final String SOME_PAGE = "/portfolio?peildatum=2025-06-30";

    /** Who visits each of them, by which address, and then by which link on the page that has it. */
    private static final Map<String, List<String>> VISITS = Map.ofEntries(
            entry("worklist/worklist", List.of("behandelaar", "/worklist?tab=all")),
            entry("worklist/hand-over", List.of("behandelaar", "/hand-over?case=MW-2022-0001")),
            entry("casefile/new-case", List.of("behandelaar", "/new-case")),
            entry("party/new-organisation", List.of("behandelaar", "/new-organisation")),
            entry("identity/new-user", List.of("beheerder", "/new-user")),
            entry("portfolio/portfolio", List.of("manager", SOME_PAGE)),
            entry("WEB-INF/identity/user", List.of("beheerder", "/users/raadpleger")),
            entry(
                    "WEB-INF/party/dialogs/describe",
                    List.of("behandelaar", "/organisations?q=voorbeeld", "#organisations a", "#describeOpen")),
            entry("WEB-INF/casefile/subpages/edit", List.of("behandelaar", "/cases/MW-2022-0001/edit")),
            entry("WEB-INF/casefile/subpages/assign", List.of("behandelaar", "/cases/MW-2022-0001/assign")),
            entry("WEB-INF/casefile/subpages/add-task", List.of("behandelaar", "/cases/MW-2022-0001/add-task")),
            entry(
                    "WEB-INF/casefile/subpages/assign-task",
                    List.of("behandelaar", "/worklist?tab=mine", "#cases a[href^='/cases/']", "a[id^='assign-task']")));

    private static final String TYPED = "Nog niet verstuurd";

    private static final String SEND = "form => form.requestSubmit(form.querySelector('[type=submit]'))";

    /** Has PrimeFaces send a form of a page that the server does not know any more. */
    private static final String ASK = """
            (address) => {
              document.getElementById('asked')?.remove();
              const form = Object.assign(document.createElement('form'), { id: 'asked', action: address, method: 'post' });
              form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'jakarta.faces.ViewState', value: '1:2' }));
              document.body.append(form);
              PrimeFaces.ab({ s: 'asked', f: 'asked' });
            }
            """;

    static Stream<String> names() {
        return RichPages.names().stream();
    }

    /** Those where something is typed that is sent: not in the filters of a list, which stand in the address. */
    static Stream<String> withForms() {
        return names().filter(name -> !name.equals("portfolio/portfolio") && !name.equals("worklist/worklist"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_console_stays_silent(String name) {
        Assertions.assertThat(VISITS).as("how to visit each rich page").containsKey(name);
        List<String> visit = VISITS.get(name);
        beSignedInAs(visit.getFirst());
        List<String> said = new ArrayList<>();
        page().onConsoleMessage(message -> said.add(message.text()));

        follow(visit);
        Assertions.assertThat(page().evaluate("typeof PrimeFaces")).isEqualTo("object");
        look();
        lookOnAPhone();

        Assertions.assertThat(said).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("withForms")
    void what_was_typed_survives_a_reload_going_back_a_page_that_waited_too_long_and_the_end_of_the_session(
            String name) {
        List<String> visit = VISITS.get(name);
        beSignedInAs(visit.getFirst());
        follow(visit);
        typed().fill(TYPED);

        page().reload();
        assertThat(typed()).hasValue(TYPED);
        page().navigate("/password");
        page().goBack();
        assertThat(typed()).hasValue(TYPED);

        form().locator("input[name='jakarta.faces.ViewState']").evaluate("state => { state.value = '1:2'; }");
        form().evaluate(SEND);
        assertThat(page().locator("h1")).hasText("Deze pagina heeft te lang opengestaan");
        page().locator("main a.m-btn").click();
        assertThat(typed()).hasValue(TYPED);

        page().context().clearCookies();
        form().evaluate(SEND);
        assertThat(page().locator("main")).containsText("Wat u zojuist invulde, is nog niet verwerkt.");
    }

    private void follow(List<String> visit) {
        page().navigate(visit.get(1));
        for (String link : visit.subList(2, visit.size())) {
            page().navigate(page().locator(link).first().getAttribute("href"));
        }
    }

    private Locator form() {
        return page().locator("main form[method=post]:has(input[type=text])").first();
    }

    private Locator typed() {
        return form().locator("input[type=text]").first();
    }

    @Test
    void who_was_signed_out_meanwhile_reads_so_on_the_login_page() {
        beOnSomePage();
        page().context().clearCookies();

        ask(SOME_PAGE + "&compared=2024-12-31");

        assertThat(page().getByText("U was uitgelogd")).isVisible();
        Assertions.assertThat(page().url()).contains("wanted=%2Fportfolio");
    }

    @Test
    void a_page_that_waited_too_long_says_so() {
        beOnSomePage();

        ask(SOME_PAGE);

        assertThat(page().locator("h1")).hasText("Deze pagina heeft te lang opengestaan");
    }

    @Test
    void what_may_not_be_done_and_what_is_not_there_is_told() {
        beOnSomePage();

        ask("/import");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Dat mag u niet doen");
        expectInConsole(403);

        ask("/nergens.xhtml");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("is er niet (meer)");
        look();
        expectInConsole(404);
    }

    @Test
    void an_error_of_the_server_is_told_however_it_comes() {
        beOnSomePage();
        page().route("**/broken", route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
        page().route(
                        "**/broken-in-part",
                        route -> route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("text/xml")
                                        .setBody(
                                                "<partial-response><error><error-name>x</error-name></error></partial-response>")));

        ask("/broken");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Dat ligt aan ons");
        expectInConsole(500);
        page().locator("#answer > *").evaluate("alert => alert.remove()");

        ask("/broken-in-part");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Dat ligt aan ons");
        assertThat(page().getByRole(AriaRole.ALERT)).isFocused();
    }

    private void beOnSomePage() {
        beSignedInAs("manager");
        page().navigate(SOME_PAGE);
    }

    private void ask(String address) {
        page().evaluate(ASK, address);
    }
}
