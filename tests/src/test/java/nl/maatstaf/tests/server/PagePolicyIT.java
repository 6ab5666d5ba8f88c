package nl.maatstaf.tests.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the browser is told about every answer, and what the pages with components of PrimeFaces cost it. */
class PagePolicyIT {

    private static final String POLICY = "Content-Security-Policy";
    private static final String STRICT =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String PLAIN_PAGE = "/portfolio/cases?peildatum=2025-06-30";
    private static final String RICH_PAGE = "/portfolio?peildatum=2025-06-30";
    private static final String SHEET = "/jakarta.faces.resource/tokens.css.xhtml?ln=maatstaf";
    private static final Pattern NONCE = Pattern.compile("'nonce-([A-Za-z0-9+/]{22}==)'");
    private static final Pattern SCRIPT = Pattern.compile("<script[^>]*>");
    private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"(/jakarta\\.faces\\.resource/[^\"]+)\"");
    private static final int MOST_BYTES_OF_SCRIPT = 300_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                SHEET,
                "/jakarta.faces.resource/nothing.js.xhtml?ln=maatstaf",
                "/health/live",
                "/api/v1/openapi.json",
                "/api/v1/cases",
                PLAIN_PAGE
            })
    void a_stranger_gets_one_strict_policy_with_every_answer(String path) {
        assertThat(new Visit().get(path).headers().allValues(POLICY)).containsExactly(STRICT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", PLAIN_PAGE, "/portfolio?peildatum=onzin&x", "/nergens.xhtml", "/import"})
    void who_is_signed_in_gets_one_policy_without_exceptions_for_whatever_is_inline(String path) {
        assertThat(Visit.as("manager").get(path).headers().allValues(POLICY))
                .singleElement()
                .asString()
                .doesNotContain("unsafe-");
    }

    @Test
    void a_plain_page_has_no_nonce_and_loads_nothing_of_PrimeFaces() {
        HttpResponse<String> page = Visit.as("manager").get(PLAIN_PAGE);

        assertThat(page.headers().allValues(POLICY)).containsExactly(STRICT);
        assertThat(page.body()).doesNotContainIgnoringCase("nonce", "primefaces");
    }

    @Test
    void a_rich_page_has_a_nonce_of_its_own_at_every_script_and_no_style_attribute() {
        Visit visit = Visit.as("manager");
        HttpResponse<String> page = visit.get(RICH_PAGE);
        String nonce = nonce(page);

        assertThat(page.headers().allValues(POLICY))
                .containsExactly(STRICT.replace(
                        "default-src 'self';",
                        "default-src 'self'; script-src 'self' 'nonce-%1$s'; style-src 'self' 'nonce-%1$s';"
                                .formatted(nonce)));
        assertThat(scripts(page))
                .isNotEmpty()
                .allSatisfy(script -> assertThat(script).contains("nonce=\"" + nonce));
        assertThat(page.body()).doesNotContain(" style=", " onclick=");
        assertThat(nonce(visit.get(RICH_PAGE))).isNotEqualTo(nonce);
    }

    @ParameterizedTest
    @CsvSource({"manager, " + RICH_PAGE, "behandelaar, /worklist?tab=all"})
    void the_scripts_of_a_rich_page_are_packed_no_more_than_a_slow_line_can_bear(String role, String path) {
        List<HttpResponse<byte[]>> scripts = scripts(Visit.as(role).get(path)).stream()
                .flatMap(PagePolicyIT::address)
                .map(PagePolicyIT::asked)
                .toList();

        assertThat(scripts).isNotEmpty().allMatch(PagePolicyIT::isPacked);
        assertThat(scripts.stream().mapToInt(script -> script.body().length).sum())
                .isLessThanOrEqualTo(MOST_BYTES_OF_SCRIPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokens.css", "page.js", "favicon.svg"})
    void what_is_the_same_for_everybody_is_packed_and_the_same_once_unpacked(String name) throws IOException {
        String address = SHEET.replace("tokens.css", name);
        HttpResponse<byte[]> packed = asked(address);

        assertThat(isPacked(packed)).isTrue();
        assertThat(packed.headers().allValues("Vary")).contains("Accept-Encoding");
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(new String(unpacked.readAllBytes(), UTF_8))
                    .isEqualTo(new Visit().get(address).body());
        }
    }

    @Test
    void a_page_is_not_packed_since_its_length_would_tell_of_the_secrets_in_it() {
        assertThat(isPacked(asked("/login"))).isFalse();
    }

    @Test
    void what_has_its_version_in_its_address_is_kept_for_a_year() {
        List<String> addresses = ADDRESS.matcher(
                        Visit.as("manager").get(RICH_PAGE).body())
                .results()
                .map(PagePolicyIT::address)
                .distinct()
                .toList();

        assertThat(addresses).anyMatch(address -> address.contains("ln=maatstaf"));
        assertThat(addresses).anyMatch(address -> address.contains("ln=primefaces"));
        assertThat(addresses)
                .allSatisfy(address ->
                        assertThat(keeping(address)).as(address).isEqualTo("public, max-age=31536000, immutable"));
    }

    @Test
    void what_is_asked_without_its_version_or_by_another_is_asked_again_each_time() {
        assertThat(keeping(SHEET)).isEqualTo("max-age=0");
        assertThat(keeping(SHEET + "&v=0123456789abcdef")).isEqualTo("max-age=0");
    }

    @Test
    void a_script_whose_session_is_gone_is_sent_to_the_login_page() {
        HttpResponse<String> answer = new Visit().postByScript(RICH_PAGE + "&cluster=chemelot", Map.of());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<redirect url=\"/login?unsaved=true&amp;wanted=%2Fportfolio");
    }

    @Test
    void a_script_of_a_page_that_waited_too_long_gets_the_page_that_says_so() {
        HttpResponse<String> answer = new Visit().postByScript("/login", Map.of("jakarta.faces.ViewState", "1:2"));

        assertThat(answer.body()).contains("<update id=\"jakarta.faces.ViewRoot\">", "heeft te lang opengestaan");
    }

    private static String nonce(HttpResponse<String> page) {
        return NONCE.matcher(page.headers().firstValue(POLICY).orElseThrow())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static List<String> scripts(HttpResponse<String> page) {
        return SCRIPT.matcher(page.body()).results().map(MatchResult::group).toList();
    }

    private static Stream<String> address(String tag) {
        return ADDRESS.matcher(tag).results().map(PagePolicyIT::address);
    }

    private static String address(MatchResult found) {
        return found.group(1).replace("&amp;", "&");
    }

    private static String keeping(String address) {
        return asked(address).headers().firstValue("Cache-Control").orElse("");
    }

    private static boolean isPacked(HttpResponse<?> answer) {
        return answer.headers().allValues("Content-Encoding").equals(List.of("gzip"));
    }

    private static HttpResponse<byte[]> asked(String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Server.address() + address))
                .header("Accept-Encoding", "gzip")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
