package nl.maatstaf.identity.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.maatstaf.shell.http.RequestPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldAddressesTest {

    static Iterable<String> everyOldPath() {
        return OldAddresses.NOW.keySet();
    }

    @ParameterizedTest
    @MethodSource("everyOldPath")
    void an_old_address_leads_to_a_page(String path) {
        String now = now(path, "number", "MW-2022-0001", "tab", "tijdlijn", "id", "x", "username", "noor");

        assertThat(PageAccess.of(RequestPath.of(now))).as(now).isPresent();
        assertThat(PageAccess.of(new RequestPath(path))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "overzicht, /cases/MW-2022-0001",
        "afspraken, /cases/MW-2022-0001/agreements",
        "Tijdlijn, /cases/MW-2022-0001/timeline",
        "gek, /cases/MW-2022-0001",
    })
    void a_tab_of_a_case_becomes_a_part_of_it(String tab, String now) {
        assertThat(now("/casefile/case.xhtml", "tab", tab, "number", "MW-2022-0001"))
                .isEqualTo(now);
    }

    @Test
    void what_else_was_asked_stays() {
        assertThat(now("/casefile/case.xhtml", "number", "MW-1", "tab", "tijdlijn", "kind", "note", "actor", "a b"))
                .isEqualTo("/cases/MW-1/timeline?kind=note&actor=a+b");
        assertThat(now("/worklist/list.xhtml", "tab", "late", "q", "a&b")).isEqualTo("/worklist?tab=late&q=a%26b");
    }

    @Test
    void what_comes_into_the_path_stays_one_name_in_it() {
        assertThat(now("/casefile/case.xhtml", "number", "a b/../c?d#e")).isEqualTo("/cases/a%20b%2F..%2Fc%3Fd%23e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/casefile/cases.xhtml", "/today", "/nergens.xhtml", "/"})
    void what_never_was_an_address_leads_nowhere(String path) {
        assertThat(OldAddresses.now(new RequestPath(path), Map.of())).isEmpty();
    }

    private static String now(String path, String... parameters) {
        Map<String, String[]> asked = new LinkedHashMap<>();
        for (int at = 0; at < parameters.length; at += 2) {
            asked.put(parameters[at], new String[] {parameters[at + 1]});
        }
        return OldAddresses.now(new RequestPath(path), asked).orElseThrow();
    }
}
