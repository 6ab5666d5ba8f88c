package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import nl.maatstaf.tests.api.OpenedCase;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An administrator takes files in: checks them, sees what would change, loads them, or stops. */
class ImportJourneyIT extends Journey {

    private static final String NOTHING_NEW = "is al ingelezen";

    @Test
    void a_file_with_mistakes_reports_where_each_is_and_loads_nothing() {
        upload(file("organisations.csv", """
                name,kind,bijnaam
                Fabriek A,company,Aatje
                """));
        reports("organisations.csv", "1", "bijnaam", "De kolom \"bijnaam\" is onbekend");

        upload(file("organisations.csv", """
                        name,kind,fictional
                        ,company,no
                        Fabriek B,fabriek,no
                        =HYPERLINK("http://elders.example"),company,no
                        """), file("sites.csv", """
                        organisation,name,place,latitude
                        Bestaat Niet,Locatie,Delft,noord
                        """));
        reports("organisations.csv", "2", "name", "Deze cel is leeg");
        reports("organisations.csv", "3", "kind", "\"fabriek\" kan hier niet");
        reports("organisations.csv", "4", "name", "begint als een formule");
        reports("sites.csv", "2", "latitude", "\"noord\" is geen getal");
        assertThat(byId("runForm:load")).hasCount(0);
        look();
        lookOnAPhone();
    }

    @Test
    void no_file_and_a_file_that_is_no_text_are_reported_at_the_field() {
        beSignedInAs("beheerder");
        page().navigate("/import");
        byId("uploadForm:check").click();
        assertThat(byId("uploadForm:files-error")).containsText("Kies ten minste één bestand");
        assertThat(page().locator("main > [role=alert] a[href='#uploadForm:files']"))
                .hasText("Bestanden");

        upload(new FilePayload("cases.csv", "text/csv", new byte[] {0, 1, 2, 3}));
        assertThat(byId("uploadForm:files-error")).containsText("geen leesbaar CSV-bestand");
        look();
    }

    @Test
    void a_refusal_leaves_the_earlier_imports_in_sight() {
        upload(file("organisations.csv", "name,kind\nEerdere import,company\n"));
        page().navigate("/import");
        assertThat(page().locator("#recent li").first()).isVisible();

        byId("uploadForm:check").click();

        assertThat(byId("uploadForm:files-error")).isVisible();
        assertThat(page().locator("#recent li").first()).isVisible();
        assertThat(page().locator("#recent")).not().containsText("Er is nog niets ingelezen");
    }

    @Test
    void a_file_is_checked_loaded_once_and_the_same_however_it_was_written() {
        String text = "name;kind\r\nCaféfabriek Ångström €;company\r\nTweede Müller;company\r\n";

        upload(new FilePayload("organisations.csv", "text/csv", text.getBytes(Charset.forName("windows-1252"))));
        assertThat(page().locator("#counts tbody tr")).containsText("Organisaties");
        assertThat(page().locator("#counts tbody td").nth(0)).hasText("2");
        assertThat(page().locator("#run")).containsText("Gecontroleerd, nog niet ingelezen");
        look();
        upload(new FilePayload("organisations.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(page().locator("#counts tbody td").nth(0)).hasText("2");

        byId("runForm:load").click();
        assertThat(page().locator("#run")).containsText("2 nieuw, 0 gewijzigd, 0 gelijk");
        look();

        upload(new FilePayload("organisations.csv", "text/csv", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
        assertThat(page().locator("#run")).containsText(NOTHING_NEW);
        assertThat(page().locator("#counts tbody td").nth(2)).hasText("2");
        assertThat(byId("rows-organisations")).hasCount(0);
        assertThat(byId("runForm:load")).hasCount(0);
        upload(new FilePayload("organisations.csv", "text/csv", text.getBytes(Charset.forName("windows-1252"))));
        assertThat(page().locator("#run")).containsText(NOTHING_NEW);
    }

    @Test
    void a_file_is_read_as_a_spreadsheet_left_it_and_its_values_are_shown_as_read() {
        upload(
                file(
                        "organisations.csv",
                        "sep=;\r\nname;kind;place;;\r\n;;;;\r\nRekenbladfabriek;company;Delft;;\r\n;;;;\r\n"),
                file(
                        "sites.csv",
                        "organisation;name;place;province;latitude;longitude\r\n"
                                + "Rekenbladfabriek;Terrein;Leeuwarden;friesland;53,2;5.8\r\n"));

        shows("organisations", "4", "Rekenbladfabriek", "Nieuw");
        assertThat(page().locator("#rows-sites tbody tr")).containsText("latitude: 53,2°");
        look();
    }

    @Test
    void mistakes_are_counted_by_cause_and_can_all_be_paged_through() {
        String rows = IntStream.range(0, 250)
                .mapToObj(row -> "Foute soort " + row + ",fabriek")
                .collect(Collectors.joining("\n", "name,kind\n", "\n"));
        upload(file("organisations.csv", rows));

        assertThat(page().locator("#causeTable tbody tr")).hasCount(1);
        assertThat(page().locator("#causeTable tbody tr")).containsText("250");
        assertThat(page().locator("#flaws tbody tr")).hasCount(200);
        page().getByText("Volgende fouten").click();
        assertThat(page().locator("#flaws tbody tr")).hasCount(50);
        assertThat(page().locator("#errors")).containsText("Pagina 2 van 2");
        look();
    }

    @Test
    void a_check_shows_line_by_line_what_is_new_and_what_becomes_otherwise() {
        upload(file("organisations.csv", "name,kind,place\nVerhuisfabriek,company,Delft\n"));
        byId("runForm:load").click();
        assertThat(page().locator("#run")).containsText("1 nieuw, 0 gewijzigd, 0 gelijk");

        upload(file("organisations.csv", """
                        name,kind,place
                        Buurfabriek,company,Leiden
                        Verhuisfabriek,company,Leiden
                        """), file("case_events.csv", """
                        case_ref,event,occurred,precision,detail
                        MW-ALCO,noted,2025-10-01,day,Een opmerking
                        """));
        shows("organisations", "2", "Buurfabriek", "Nieuw");
        shows("organisations", "3", "Verhuisfabriek", "place: was Delft, wordt Leiden");
        shows("case_events", "2", "MW-ALCO · Opmerking · 1 oktober 2025", "Nieuw");
        look();
        lookOnAPhone();
    }

    @Test
    void a_historic_filling_is_a_choice_with_a_reason_and_says_before_what_it_changes() {
        upload(file("cases.csv", """
                        case_ref,type,title,fictional
                        ACHTERAF-1,maatwerk,Achteraf gevuld,yes
                        """), file("case_events.csv", """
                        case_ref,event,occurred,precision,published
                        ACHTERAF-1,opened,2024-02-01,day,2024-03-05
                        """));
        assertThat(byId("pastAnswers")).containsText("over dagen vanaf 1 februari 2024");
        assertThat(byId("pastAnswers")).containsText("zoals bekend vanaf 5 maart 2024 tot en met gisteren");
        assertThat(byId("pastAnswers")).containsText("door 1 zaak");
        look();
        lookOnAPhone();

        byId("runForm:historic").check();
        byId("runForm:load").click();
        assertThat(byId("runForm:reason-error")).isVisible();
        assertThat(byId("runForm:historic")).isChecked();
        look();

        byId("runForm:reason").fill("De administratie van 2024 ontbrak.");
        byId("runForm:load").click();
        assertThat(page().locator("#run")).containsText("2 nieuw, 0 gewijzigd, 0 gelijk");
        assertThat(page().locator("#run")).containsText("Historische vulling: De administratie van 2024 ontbrak.");
        look();
    }

    @Test
    void files_by_which_no_answer_about_the_past_changes_say_so() {
        upload(file("organisations.csv", "name,kind\nZonder verleden,company\n"));

        assertThat(byId("pastAnswers")).containsText("verandert geen antwoord over het verleden");
        byId("runForm:load").click();
        assertThat(page().locator("#run")).containsText("1 nieuw, 0 gewijzigd, 0 gelijk");
        assertThat(page().locator("#run")).not().containsText("Historische vulling");
    }

    @Test
    void a_long_list_of_changes_is_folded_and_shows_how_many_more_there_are() {
        String rows = IntStream.range(0, 60)
                .mapToObj(row -> "Lange lijst " + row + ",company")
                .collect(Collectors.joining("\n", "name,kind\n", "\n"));
        upload(file("organisations.csv", rows));

        assertThat(page().getByText("Lange lijst 49")).isHidden();
        page().getByText("Organisaties: regels uit organisations.csv").first().click();
        assertThat(page().getByText("Lange lijst 49")).isVisible();
        assertThat(page().getByText("Lange lijst 50")).hasCount(0);
        assertThat(page().getByText("En nog 10.")).isVisible();
        look();
        lookOnAPhone();
    }

    @Test
    void a_load_shows_how_far_it_is_and_can_be_stopped() {
        String rows = IntStream.range(0, 6000)
                .mapToObj(row -> "Grote import " + row + ",company")
                .collect(Collectors.joining("\n", "name,kind\n", "\n"));
        upload(
                file("clusters.csv", "code,name_nl,name_en,kind\nproef,Proef,Trial,geographic\n"),
                file("organisations.csv", rows));

        byId("runForm:load").click();
        assertThat(page().getByLabel("Voortgang van het inlezen")).isVisible();
        byId("runForm:cancel").click();

        assertThat(page().locator("#run")).containsText("Gestopt, niets ingelezen");
        assertThat(page().locator("#counts")).containsText("6.000");
        look();
    }

    @Test
    void a_spreadsheet_of_the_worklist_holds_no_formula() throws IOException {
        String formula = "=HYPERLINK(\"http://elders.example\")";
        String number = OpenedCase.number(formula);
        beSignedInAs("behandelaar");
        page().navigate("/worklist?tab=all&q=" + number);

        Download download =
                page().waitForDownload(() -> page().getByText("Exporteren").click());

        try (ZipFile zip = new ZipFile(download.path().toFile())) {
            ByteArrayOutputStream sheet = new ByteArrayOutputStream();
            zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).transferTo(sheet);
            Assertions.assertThat(sheet.toString(StandardCharsets.UTF_8))
                    .contains(number, ">=HYPERLINK(")
                    .doesNotContain("<f>");
        }
    }

    private void upload(FilePayload... files) {
        beSignedInAs("beheerder");
        page().navigate("/import");
        byId("uploadForm:files").setInputFiles(files);
        byId("uploadForm:check").click();
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private void shows(String kind, String line, String about, String change) {
        Locator row =
                page().locator("#rows-" + kind + " tbody tr").filter(new Locator.FilterOptions().setHasText(about));
        assertThat(row).hasCount(1);
        assertThat(row.locator("td").first()).hasText(line);
        assertThat(row.locator("td").last()).containsText(change);
    }

    private void reports(String file, String line, String column, String what) {
        Locator row = page().locator("#flaws tbody tr")
                .filter(new Locator.FilterOptions().setHasText(file))
                .filter(new Locator.FilterOptions().setHasText(what));
        assertThat(row).hasCount(1);
        assertThat(row.locator("td").nth(1)).hasText(line);
        assertThat(row.locator("td").nth(2)).hasText(column);
    }
}
