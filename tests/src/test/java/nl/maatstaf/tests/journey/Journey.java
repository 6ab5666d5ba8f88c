package nl.maatstaf.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.maatstaf.tests.server.DemoUser;
import nl.maatstaf.tests.server.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a user does in a browser. Every page that a journey visits or {@link #look looks at} is held to WCAG 2.2 A and AA
 * in light and dark and to a console without errors; with {@code -Dscreenshots=true} the pages that it names are
 * photographed for the user guide.
 *
 * <p>A journey counts on no speed: whoever asks for the {@link #page page} waits until it is there with its script, and
 * until a form that was sent has been answered by the next one.
 */
@ExtendWith(OneBrowser.class)
@Tag("journey")
abstract class Journey {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** The widths of a phone and of a small one, or of a desk at four times the size (WCAG 1.4.10). */
    private static final List<Integer> PHONES = List.of(Screenshots.PHONE_WIDTH, 320);

    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    /** By role, of the journeys that go one after the other. */
    private static final ThreadLocal<Map<String, List<Cookie>>> SESSIONS = ThreadLocal.withInitial(HashMap::new);

    /** In milliseconds: longer than anything takes on a machine that is busy with something else. */
    private static final int PATIENCE = 90_000;

    /** Marks a page from when its script has run until it is left by a form or a link; a spreadsheet leaves it there. */
    private static final String MARK_AS_READY = """
            {
              const leave = () => top.document.documentElement.removeAttribute('data-ready');
              const come = () => top.document.documentElement.setAttribute('data-ready', '');
              const without = (address) => address.split('#')[0];
              addEventListener('load', come);
              addEventListener('maatstaf:shown', come);
              addEventListener('submit', (event) => {
                if (!event.defaultPrevented || event.target.closest('dialog') || window !== top) leave();
              });
              addEventListener('click', (event) => {
                if (event.target.closest('a[data-do="open"]')) return leave();
                const link = event.target.closest('a[href^="/"], a[href^="?"]');
                const stays = !link || event.defaultPrevented || link.href.includes('xlsx');
                if (!stays && without(link.href) !== without(location.href)) leave();
              });
            }
            """;

    /** A dialog with components has a page of its own in a frame. */
    private static final String FRAMED = "dialog[open] > iframe";

    private static final String REVEAL = """
            link => {
              for (let sheet = link.closest('details'); sheet; sheet = sheet.parentElement.closest('details')) sheet.open = true;
            }""";

    private static final String WIDER_THAN_ITSELF = "dialog => dialog.scrollWidth > dialog.clientWidth";

    /** The code of a dialog, in its address: {@code /sessions/end/<session>}, {@code /users/noor/block}. */
    private static final Pattern DIALOG = Pattern.compile("^/(?:sessions|[\\w-]+/[^/]+)/([\\w-]+)");

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final List<String> consoleErrors = new ArrayList<>();

    private Browser browser;
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void openPage(Browser started) {
        browser = started;
        becomeNobody();
    }

    private void becomeNobody() {
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(Server.address())
                .setLocale("nl-NL")
                .setReducedMotion(ReducedMotion.REDUCE) // a colour on its way to another fails the contrast check
                .setViewportSize(Screenshots.DESKTOP_WIDTH, Screenshots.HEIGHT));
        context.setDefaultTimeout(PATIENCE);
        context.addInitScript(MARK_AS_READY);
        page = watched(context.newPage());
    }

    private Page watched(Page opened) {
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                consoleErrors.add(message.text());
            }
        });
        opened.onPageError(consoleErrors::add);
        return opened;
    }

    @AfterEach
    void closePage() {
        context.close();
        assertThat(consoleErrors).as("errors in the browser's console").isEmpty();
    }

    /** The page where the journey is, ready to be used. */
    Page page() {
        if (page.url().startsWith("http")) {
            page.locator("html[data-ready]").waitFor(ATTACHED);
        }
        return page;
    }

    /** Signs in as the first demo user with a role, such as {@code behandelaar}. */
    void signInAs(String role) {
        DemoUser user = DemoUser.of(role);
        type(user.username(), user.password());
        page().waitForURL(address -> !address.contains("/identity/login"));
    }

    /** Fills in the login page and sends it. */
    void type(String username, String password) {
        page().navigate("/login");
        page().locator("input[autocomplete=username]").fill(username);
        page().locator("input[autocomplete=current-password]").fill(password);
        page().keyboard().press("Enter");
    }

    /** Another visitor, of whom the browser knows nothing yet. */
    void beSomeoneElse() {
        context.close();
        becomeNobody();
    }

    /** Is again who had a session: what the browser then knew. */
    void beAgain(List<Cookie> session) {
        beSomeoneElse();
        context.addCookies(session);
    }

    /** What the browser knows of the visitor's session. */
    List<Cookie> session() {
        return page().context().cookies();
    }

    /** Is signed in as the first demo user with a role, in a session that journeys share. */
    void beSignedInAs(String role) {
        List<Cookie> session = SESSIONS.get().get(role);
        if (session != null) {
            context.addCookies(session);
        }
        if (session == null || !isSignedIn()) {
            signInAs(role);
            SESSIONS.get().put(role, context.cookies());
        }
    }

    /** A user has five sessions at most: signing in elsewhere may have ended this one. */
    private boolean isSignedIn() {
        return context.request()
                        .get("/password", RequestOptions.create().setMaxRedirects(0))
                        .status()
                == 200;
    }

    /** Another page of the same visitor. */
    Page anotherTab() {
        return watched(context.newPage());
    }

    /** Something by its identifier, colons and all: on the page, or in the dialog that stands over it in a frame. */
    Locator byId(String id) {
        String selector = "[id='" + id + "']";
        return page().locator(FRAMED).count() > 0
                ? page().frameLocator(FRAMED).locator(selector)
                : page().locator(selector);
    }

    /** Opens a dialog by its link. */
    Locator open(String opener, String dialog) {
        return open(byId(opener).first(), dialog);
    }

    /** Opens a dialog by its link, and first the menu or sheet that the link is in. */
    Locator open(Locator opener, String dialog) {
        PlaywrightAssertions.assertThat(page().locator("dialog[open]"))
                .hasCount(0); // what was sent before has been done
        reveal(opener);
        opener.click();
        Locator opened = page().locator("dialog#" + dialog);
        PlaywrightAssertions.assertThat(opened).isVisible();
        PlaywrightAssertions.assertThat(byId(dialog).first()).isVisible();
        return opened;
    }

    /** Opens the menu or sheet that a link is in. */
    void reveal(Locator link) {
        link.evaluate(REVEAL);
    }

    /** Types a part of a name in a field that offers what may be meant, and takes the first, which is to have this name. */
    void choose(String field, String part, String name) {
        Locator input = byId(field + "_input");
        input.press("ControlOrMeta+a");
        input.pressSequentially(part);
        PlaywrightAssertions.assertThat(offered(field).first()).containsText(name);
        input.press("Enter");
        PlaywrightAssertions.assertThat(byId(field + "_panel")).isHidden();
    }

    /** What such a field offers now. */
    Locator offered(String field) {
        return byId(field + "_panel").getByRole(AriaRole.OPTION);
    }

    /** What was chosen in such a field that takes several. */
    Locator chosen(String field) {
        return byId(field).locator(".ui-autocomplete-token");
    }

    /** Goes to a path and looks at what is there. */
    void visit(String path) {
        page().navigate(path);
        look();
    }

    /** Goes to a path that is answered with an error, and looks at the page that says so. */
    void visitInVain(String path, int status) {
        assertThat(page().navigate(path).status()).isEqualTo(status);
        look();
        expectInConsole(status);
    }

    /** The browser's console tells of an answer that was to be an error. */
    void expectInConsole(int status) {
        consoleErrors.removeIf(text -> text.contains("status of " + status));
    }

    /** Looks into each kind of dialog that a page leads to, unless it was seen before: in place, and as a page of its own. */
    void lookIntoDialogs(String path, Set<String> seen) {
        page().navigate(path);
        Map<String, String> unseen = new LinkedHashMap<>();
        for (Locator opener : page().locator("a[data-do=open]").all()) {
            String address = opener.getAttribute("href");
            Matcher code = DIALOG.matcher(address);
            assertThat(code.find()).as(address).isTrue();
            if (!seen.contains(code.group(1))) {
                unseen.putIfAbsent(code.group(1), address);
            }
        }
        unseen.values().forEach(this::lookInPlace);
        unseen.values().forEach(address -> {
            visit(address);
            lookOnAPhone();
        });
        seen.addAll(unseen.keySet());
    }

    private void lookInPlace(String address) {
        Locator opener =
                page().locator("a[data-do=open][href='" + address + "']").first();
        reveal(opener);
        opener.click();
        Locator dialog = page().locator("dialog[open]");
        PlaywrightAssertions.assertThat(dialog).isVisible();
        lookAt("dialog[open]");
        for (int width : PHONES) {
            page().setViewportSize(width, Screenshots.HEIGHT);
            assertThat(dialog.evaluate(WIDER_THAN_ITSELF)).as(address).isEqualTo(false);
        }
        page().setViewportSize(Screenshots.DESKTOP_WIDTH, Screenshots.HEIGHT);
        page().keyboard().press("Escape");
        PlaywrightAssertions.assertThat(dialog).hasCount(0);
        page().keyboard().press("Escape"); // closes the sheet that the link is in
    }

    /** Holds the page as it is now to WCAG and to scrolling down only, on a phone and on a small one. */
    void lookOnAPhone() {
        for (int width : PHONES) {
            scrollsDownOnly(width);
            look();
        }
        page().setViewportSize(Screenshots.DESKTOP_WIDTH, Screenshots.HEIGHT);
    }

    /** Holds the page to scrolling down only, on a desk and on phones. */
    void scrollsDownOnly() {
        scrollsDownOnly(Screenshots.DESKTOP_WIDTH);
        PHONES.forEach(this::scrollsDownOnly);
        page().setViewportSize(Screenshots.DESKTOP_WIDTH, Screenshots.HEIGHT);
    }

    /** A chart takes its new width a moment after the page. */
    private void scrollsDownOnly(int width) {
        page().setViewportSize(width, Screenshots.HEIGHT);
        page().waitForFunction("width => document.documentElement.scrollWidth === width", width);
    }

    /** Holds one part of the page to WCAG, in light and dark. */
    void lookAt(String part) {
        hold(part, () -> new AxeBuilder(page()).include(part));
    }

    /** Holds the page as it is now, with its open dialogs, to WCAG in light and dark. */
    void look() {
        hold("", () -> new AxeBuilder(page()));
    }

    /** All of it in light, and in dark what depends on colour: nothing else differs. */
    private void hold(String part, Supplier<AxeBuilder> axe) {
        page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(found(axe.get().withRules(COLOURS)))
                .as(page.url() + " " + part + " in dark")
                .isEmpty();
        page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat(found(axe.get().withTags(WCAG)))
                .as(page.url() + " " + part + " in light")
                .isEmpty();
    }

    /** Photographs the page under a name, on a desk and on a phone, in light and dark; only when asked for. */
    void photograph(String name) {
        Screenshots.take(page(), name);
    }

    private List<String> found(AxeBuilder axe) {
        axe.setLegacyMode(
                page.locator(FRAMED).count() == 0); // without a second page to put the parts of frames together
        return axe.analyze().getViolations().stream().map(Journey::inWords).toList();
    }

    /** The day it is for the product, wherever the test runs. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()))
                        .toList();
    }
}
