package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

    /** Who visits each of them, and what is asked of it. */
    private static final Map<String, List<String>> VISITS = Map.of(
            "/worklist", List.of("behandelaar", "?tab=all"),
            "/hand-over", List.of("behandelaar", "?case=MW-2022-0001"),
            "/new-case", List.of("behandelaar", ""),
            "/new-organisation", List.of("behandelaar", ""),
            "/new-user", List.of("beheerder", ""),
            "/portfolio", List.of("manager", "?peildatum=2025-06-30"));

    private static final String SOME_PAGE = "/portfolio?peildatum=2025-06-30";

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

    static Stream<String> addresses() {
        return RichPages.addresses().stream();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void the_console_stays_silent(String address) {
        Assertions.assertThat(VISITS).as("how to visit each rich page").containsKey(address);
        List<String> visit = VISITS.get(address);
        beSignedInAs(visit.getFirst());
        List<String> said = new ArrayList<>();
        page().onConsoleMessage(message -> said.add(message.text()));

        visit(address + visit.getLast());
        lookOnAPhone();

        Assertions.assertThat(said).isEmpty();
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
