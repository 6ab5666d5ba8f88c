package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import nl.maatstaf.tests.api.OpenedCase;
import nl.maatstaf.tests.server.Database;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who goes back to a form and sends it again has done it once; who changed what it says, or opened it anew, has done it
 * twice.
 */
class SentTwiceJourneyIT extends Journey {

    private static final String CASES = "select count(*) from case_file where title = ?";
    private static final String ORGANISATIONS = "select count(*) from organisation where name = ?";
    private static final String USERS = "select count(*) from app_user where username = ?";

    private static final int UNAVAILABLE = 503;

    private String mark = "";

    @BeforeEach
    void an_officer() {
        mark = UUID.randomUUID().toString().substring(0, 8);
        beSignedInAs("behandelaar");
    }

    @Test
    void a_new_case() {
        page().navigate("/new-case");
        openCase("Eén keer " + mark);
        page().goBack();
        openCase("Eén keer " + mark);
        Assertions.assertThat(count(CASES, "Eén keer " + mark)).isOne();

        page().goBack();
        openCase("Een andere " + mark);
        Assertions.assertThat(count(CASES, "Een andere " + mark)).isOne();
        Assertions.assertThat(count(CASES, "Eén keer " + mark)).isOne();

        page().navigate("/new-case");
        openCase("Eén keer " + mark);
        Assertions.assertThat(count(CASES, "Eén keer " + mark)).isEqualTo(2);
    }

    @Test
    void a_note_on_a_page_of_its_own_also_after_a_reload() {
        String number = OpenedCase.number("Een notitie, twee keer verstuurd");
        page().navigate("/cases/" + number + "/add-note");
        addNote("Gebeld.");
        page().goBack();
        page().reload();
        addNote("Gebeld.");
        isNoted(number, 1);

        page().goBack();
        addNote("Gebeld, en nog eens.");
        isNoted(number, 2);

        page().navigate("/cases/" + number + "/add-note");
        addNote("Gebeld.");
        isNoted(number, 3);
    }

    @Test
    void a_note_in_place_of_which_the_answer_was_lost() {
        String number = OpenedCase.number("Een antwoord dat niet aankwam");
        page().navigate("/cases/" + number);
        open("sideNote", "addNote");
        loseTheAnswer();
        byId("addNoteForm:note").fill("Is dit aangekomen?");
        byId("addNoteForm:addNoteNow").click();
        assertThat(page().locator("dialog [role=alert]")).isVisible();
        expectInConsole(UNAVAILABLE);
        isNoted(number, 1);

        page().reload();
        open("sideNote", "addNote");
        assertThat(byId("addNoteForm:note")).hasValue("Is dit aangekomen?");
        addNote("Is dit aangekomen?");
        isNoted(number, 1);

        open("sideNote", "addNote");
        addNote("Is dit aangekomen?");
        isNoted(number, 2);
    }

    @Test
    void a_new_organisation() {
        page().navigate("/new-organisation");
        addOrganisation("Enkel " + mark);
        String added = page().url();
        page().goBack();
        addOrganisation("Enkel " + mark);

        Assertions.assertThat(page().url()).isEqualTo(added);
        Assertions.assertThat(count(ORGANISATIONS, "Enkel " + mark)).isOne();
        page().goBack();
        addOrganisation("Dubbel " + mark);
        Assertions.assertThat(count(ORGANISATIONS, "Dubbel " + mark)).isOne();
    }

    @Test
    void a_file_to_take_in(@TempDir Path folder) throws IOException {
        beSomeoneElse();
        beSignedInAs("beheerder");
        page().navigate("/import");
        Path file = Files.writeString(folder.resolve("organisations.csv"), "name,kind\nEenmaal,company\n");
        String first = upload(file);
        page().goBack();
        Assertions.assertThat(upload(file)).isEqualTo(first);

        page().navigate("/import");
        String anew = upload(file);
        Assertions.assertThat(anew).isNotEqualTo(first);
        page().goBack();
        Files.writeString(file, "name,kind\nEenmaal en anders,company\n");
        Assertions.assertThat(upload(file)).isNotEqualTo(first).isNotEqualTo(anew);
    }

    @Test
    void a_new_user_whose_password_is_given_once() {
        beSomeoneElse();
        beSignedInAs("beheerder");
        page().navigate("/new-user");
        addUser("eenmaal." + mark);
        assertThat(byId("oneTimePassword")).isVisible();
        page().goBack();
        addUser("eenmaal." + mark);

        assertThat(page().locator("main")).containsText("was al verstuurd");
        assertThat(byId("oneTimePassword")).hasCount(0);
        page().navigate("/new-user");
        addUser("tweemaal." + mark);
        assertThat(byId("oneTimePassword")).isVisible();
        Assertions.assertThat(count(USERS, "eenmaal." + mark)).isOne();
    }

    private void openCase(String title) {
        byId("openCase:type").selectOption("maatwerk");
        byId("openCase:title").fill(title);
        byId("openCase:fictional").check();
        byId("openCase:open").click();
        assertThat(page().locator(".m-idline h1")).hasText(title);
    }

    private void addNote(String text) {
        byId("addNoteForm:note").fill(text);
        byId("addNoteForm:addNoteNow").click();
        assertThat(page().locator(".m-toast")).isVisible();
    }

    private static void isNoted(String number, int times) {
        Assertions.assertThat(OpenedCase.times(number, "casefile.note-recorded"))
                .isEqualTo(times);
    }

    private void addOrganisation(String name) {
        byId("addOrganisation:name").fill(name);
        byId("addOrganisation:fictional").check();
        byId("addOrganisation:addNow").click();
        assertThat(page().locator(".m-idline h1")).hasText(name);
    }

    private String upload(Path file) {
        byId("uploadForm:files").setInputFiles(file);
        byId("uploadForm:check").click();
        assertThat(page().locator("#run")).isVisible();
        return page().url();
    }

    private void addUser(String username) {
        byId("addUser:displayName").fill("Eenmalige Collega");
        byId("addUser:username").fill(username);
        page().getByLabel("Raadpleger").check();
        page().getByLabel("Maatwerk").check();
        byId("addUser:addNow").click();
    }

    /** The server does what is sent next; what it answers does not arrive. */
    private void loseTheAnswer() {
        page().route(
                        "**/add-note*",
                        route -> {
                            route.fetch();
                            route.fulfill(new Route.FulfillOptions().setStatus(UNAVAILABLE));
                        },
                        new Page.RouteOptions().setTimes(1));
    }

    private static int count(String sql, String argument) {
        try (Connection connection = Database.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, argument);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
