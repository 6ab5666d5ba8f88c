package nl.maatstaf.tests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import nl.maatstaf.tests.api.OpenedCase;
import nl.maatstaf.tests.server.DemoUser;
import org.junit.jupiter.api.Test;

/** However a page comes to show a confidential case, the log shows that it was opened. */
class ConfidentialPagesIT {

    private final Visit officer = Visit.by(DemoUser.of("behandelaar"));

    @Test
    void a_page_that_is_asked_for_opens_the_case_once_whatever_part_is_read() {
        String number = OpenedCase.confidential();

        officer.get(page(number, "/timeline?before=2"));
        officer.get(page(number, ""));
        officer.get(page(number, "/agreements"));

        assertThat(OpenedCase.openings(number)).isEqualTo(1);
    }

    @Test
    void a_form_of_another_page_that_is_sent_to_the_case_opens_it_too() {
        HttpResponse<String> elsewhere = officer.get(page(OpenedCase.number("Waarvan het formulier is"), "/add-note"));
        String number = OpenedCase.confidential();

        HttpResponse<String> refused =
                officer.send(page(number, "/add-note"), elsewhere, "addNoteForm", of(Map.of("addNoteForm:note", "")));

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains(number, "Vertrouwelijk");
        assertThat(OpenedCase.openings(number)).isEqualTo(1);
    }

    @Test
    void the_edit_page_opens_the_case() {
        String number = OpenedCase.confidential();

        assertThat(officer.get("/cases/" + number + "/edit").body()).contains(number);

        assertThat(OpenedCase.openings(number)).isEqualTo(1);
    }

    private static Map<String, String> of(Map<String, String> inputs) {
        Map<String, String> all = new HashMap<>(inputs);
        all.put("addNoteForm:addNoteNow", "addNoteForm:addNoteNow");
        return all;
    }

    private static String page(String number, String part) {
        return "/cases/" + number + part;
    }
}
