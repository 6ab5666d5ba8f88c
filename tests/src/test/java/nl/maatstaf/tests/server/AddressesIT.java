package nl.maatstaf.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page has one address; those it had before lead on to it, and tell nothing to whom it is not for. */
class AddressesIT {

    private static final Path WEBAPP = Path.of(System.getProperty("tests.root", ".."), "web/src/main/webapp");
    private static final Visit OFFICER = Visit.as("coordinator");
    private static final Visit ADMINISTRATOR = Visit.as("beheerder");
    private static final Visit COMPANY = Visit.as("bedrijf_invoerder");

    @ParameterizedTest
    @CsvSource({
        "/index.xhtml, /",
        "/worklist/today.xhtml, /today",
        "/worklist/list.xhtml?tab=late&stage=eop, /worklist?tab=late&stage=eop",
        "/casefile/case.xhtml?number=MW-2022-0001, /cases/MW-2022-0001",
        "/casefile/case.xhtml?number=MW-2022-0001&tab=overzicht, /cases/MW-2022-0001",
        "/casefile/case.xhtml?number=MW-2022-0001&tab=afspraken, /cases/MW-2022-0001/agreements",
        "/casefile/case.xhtml?tab=tijdlijn&number=MW-2022-0001&kind=notes, /cases/MW-2022-0001/timeline?kind=notes",
        "/casefile/case.xhtml?number=MW-1999-0001, /cases/MW-1999-0001",
        "/casefile/open.xhtml?from=mail, /new-case?from=mail",
        "/casefile/edit.xhtml?number=MW-2022-0001, /cases/MW-2022-0001/edit",
        "/portfolio/index.xhtml?peildatum=2025-06-30, /portfolio?peildatum=2025-06-30",
        "/portfolio/cases.xhtml?stage=eop, /portfolio/cases?stage=eop",
        "/party/list.xhtml?q=nouryon, /organisations?q=nouryon",
        "/party/organisation.xhtml?id=1, /organisations/1",
        "/party/add.xhtml, /new-organisation",
        "/identity/tokens.xhtml, /sessions",
        "/identity/password.xhtml, /password",
        "/identity/login.xhtml, /login",
        "/portal/index.xhtml, /portal",
    })
    void an_old_address_leads_an_official_on(String before, String now) {
        assertThat(leadOn(OFFICER.get(before))).isEqualTo(now);
    }

    @ParameterizedTest
    @CsvSource({
        "/exchange/import.xhtml?run=1, /import?run=1",
        "/identity/users.xhtml?q=noor, /users?q=noor",
        "/identity/user.xhtml?username=noor, /users/noor",
        "/identity/user-add.xhtml, /new-user",
    })
    void an_old_address_leads_an_administrator_on(String before, String now) {
        assertThat(leadOn(ADMINISTRATOR.get(before))).isEqualTo(now);
        assertThat(OFFICER.get(before).statusCode()).as("as the new one").isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/worklist/list.xhtml",
                "/worklist/today.xhtml",
                "/casefile/open.xhtml",
                "/portfolio/index.xhtml",
                "/portfolio/cases.xhtml",
                "/party/list.xhtml",
                "/party/organisation.xhtml?id=1",
                "/party/add.xhtml",
                "/exchange/import.xhtml",
                "/identity/users.xhtml",
                "/identity/user.xhtml?username=noor",
                "/identity/user-add.xhtml"
            })
    void an_old_address_of_officials_tells_a_company_no_more_than_one_that_never_was(String before) {
        HttpResponse<String> absent = COMPANY.get("/nergens.xhtml");

        HttpResponse<String> answer = COMPANY.get(before);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(withoutItself(answer)).isEqualTo(withoutItself(absent));
    }

    @Test
    void an_old_address_tells_nobody_whether_there_is_such_a_case() {
        assertThat(leadOn(COMPANY.get("/casefile/case.xhtml?number=MW-2022-0001")))
                .isEqualTo("/cases/MW-2022-0001");
        assertThat(leadOn(COMPANY.get("/casefile/case.xhtml?number=MW-1999-0001")))
                .isEqualTo("/cases/MW-1999-0001");
    }

    @Test
    void nothing_is_sent_to_an_old_address() {
        assertThat(OFFICER.post("/casefile/case.xhtml?number=MW-2022-0001", "application/x-www-form-urlencoded", "a=b")
                        .statusCode())
                .isEqualTo(404);
        assertThat(new Visit()
                        .post("/identity/login.xhtml", "application/x-www-form-urlencoded", "a=b")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_has_not_signed_in_comes_back_to_the_case() {
        assertThat(new Visit()
                        .get("/cases/MW-2022-0001/timeline?kind=notes")
                        .headers()
                        .firstValue("Location"))
                .contains("/login?wanted=%2Fcases%2FMW-2022-0001%2Ftimeline%3Fkind%3Dnotes");
        assertThat(leadOn(new Visit().get("/identity/login.xhtml?wanted=%2Ftoday")))
                .isEqualTo("/login?wanted=%2Ftoday");
        DemoUser officer = DemoUser.of("coordinator");

        HttpResponse<String> signedIn =
                new Visit().signIn(officer.username(), officer.password(), "/cases/MW-2022-0001/timeline");

        assertThat(signedIn.headers().firstValue("Location")).contains("/cases/MW-2022-0001/timeline");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_nowhere_but_at_its_address(String page) {
        String address = page.replaceFirst("^/\\w+(/.*)\\.xhtml$", "$1");

        assertThat(Stream.of(
                        page, address + ".xhtml", address + "/", address + "/x/y/z", address.toUpperCase(Locale.ROOT)))
                .allSatisfy(path ->
                        assertThat(OFFICER.get(path).statusCode()).as(path).isIn(301, 403, 404))
                .allSatisfy(path -> assertThat(ADMINISTRATOR.get(path).statusCode())
                        .as(path)
                        .isIn(301, 403, 404));
        assertThat(OFFICER.get(address + "/x/y/z").statusCode()).isEqualTo(404);
        assertThat(OFFICER.get(address + ";jsessionid=1").statusCode()).isEqualTo(400);
        assertThat(OFFICER.get("/" + address).statusCode()).isEqualTo(400);
        assertThat(OFFICER.get(address + "%2Fx").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases",
                "/cases/MW-2022-0001/",
                "/cases/MW-2022-0001/overview",
                "/cases/MW-2022-0001/tijdlijn",
                "/cases/MW-2022-0001/timeline/",
                "/cases/MW-2022-0001/timeline/x",
                "/cases/MW-2022-0001/sign",
                "/cases/MW-2022-0001/sign/x",
                "/cases/MW-2022-0001/sign/00000000-0000-0000-0000-000000000000",
                "/cases/MW-2022-0001/correct-signatories/00000000-0000-0000-0000-000000000000",
                "/cases/MW-2022-0001/correct-commitment/00000000-0000-0000-0000-000000000000",
                "/edit-case",
                "/nergens",
                "/nergens.xhtml",
                "/organisations/x",
                "/organisations/x/describe",
                "/organisations/00000000-0000-0000-0000-000000000000/describe",
                "/sessions/x",
                "/sessions/end",
                "/sessions/end/x",
                "/sessions/end/00000000-0000-0000-0000-000000000000",
                "/sessions/end-all/x",
                "/sessions/revoke/00000000-0000-0000-0000-000000000000"
            })
    void what_is_no_address_is_not_there(String path) {
        assertThat(OFFICER.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/users/beheerder/more",
                "/users/niemand.hier/block",
                "/administrator-requests",
                "/administrator-requests/x/approve",
                "/administrator-requests/00000000-0000-0000-0000-000000000000/approve"
            })
    void what_is_no_address_is_not_there_for_an_administrator_either(String path) {
        assertThat(ADMINISTRATOR.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"describe", "rename", "add-alias", "retract-alias/nouryon", "add-site", "add-contact"})
    void what_is_done_with_an_organisation_has_an_address_for_whoever_may_do_it(String dialog) {
        String path = nobian() + "/" + dialog;

        assertThat(OFFICER.get(path).statusCode()).isEqualTo(200);
        assertThat(Visit.as("raadpleger").get(path).statusCode()).isEqualTo(403);
        assertThat(COMPANY.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "more",
                "describe/x",
                "describe/",
                "retract-alias",
                "retract-alias/nobian",
                "retract-alias/niemand",
                "change-site",
                "change-site/x",
                "change-site/00000000-0000-0000-0000-000000000000",
                "change-contact/00000000-0000-0000-0000-000000000000",
                "remove-contact/00000000-0000-0000-0000-000000000000"
            })
    void what_cannot_be_done_with_an_organisation_has_no_address(String dialog) {
        assertThat(OFFICER.get(nobian() + "/" + dialog).statusCode()).isEqualTo(404);
    }

    private static String nobian() {
        return Pattern.compile("/organisations/[0-9a-f-]{36}")
                .matcher(OFFICER.get("/organisations?q=nouryon").body())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.map(file -> "/" + WEBAPP.relativize(file))
                    .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF/"))
                    .filter(path -> !path.equals("/index.xhtml"))
                    .toList();
        }
    }

    /** What a page says, but for its own address, to which a choice of language comes back. */
    private static String withoutItself(HttpResponse<String> answer) {
        return answer.body().replaceAll("back=[^\"]*", "");
    }

    private static String leadOn(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(301);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
