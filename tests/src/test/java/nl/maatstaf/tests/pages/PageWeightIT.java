package nl.maatstaf.tests.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.maatstaf.tests.api.OpenedCase;
import nl.maatstaf.tests.server.DemoUser;
import org.junit.jupiter.api.Test;

/** What a page of a case weighs, in bytes of HTML before it is packed. */
class PageWeightIT {

    private static final int MOST_BYTES = 60_000;
    private static final int MOST_BYTES_OF_DIALOG = 20_000;
    private static final int CASES = 40;

    private final Visit officer = Visit.by(DemoUser.of("behandelaar"));

    @Test
    void the_cases_of_the_portfolio_are_light() {
        List<String> numbers = OpenedCase.seenBy(DemoUser.of("behandelaar"));

        assertThat(numbers.subList(0, CASES))
                .allSatisfy(number -> assertThat(bytes("/cases/" + number)).isLessThanOrEqualTo(MOST_BYTES));
    }

    @Test
    void a_case_with_more_work_than_anyone_can_oversee_is_light_on_every_tab() {
        String number = OpenedCase.withMuchWork();

        assertThat(List.of("", "/agreements", "/recorded", "/timeline"))
                .allSatisfy(tab -> assertThat(bytes("/cases/" + number + tab)).isLessThanOrEqualTo(MOST_BYTES));
    }

    @Test
    void a_dialog_weighs_a_third_of_that() {
        String number = OpenedCase.number("Een lichte dialoog");

        assertThat(List.of("add-note", "add-task", "assign", "record-document", "change-status"))
                .allSatisfy(dialog ->
                        assertThat(bytes("/cases/" + number + "/" + dialog)).isLessThanOrEqualTo(MOST_BYTES_OF_DIALOG));
    }

    private int bytes(String path) {
        String page = officer.get(path).body();
        assertThat(page).contains("</html>");
        return page.getBytes(UTF_8).length;
    }
}
