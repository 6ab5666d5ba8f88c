package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import nl.maatstaf.tests.api.OpenedCase;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An officer without a mouse. */
class KeyboardJourneyIT extends Journey {

    private static final int FARTHEST = 80;
    private static final String SEEN = """
            () => {
              const style = getComputedStyle(document.activeElement);
              return document.activeElement === document.body || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
            }""";

    @Test
    void records_a_document_with_the_keyboard_alone() {
        beSignedInAs("behandelaar");
        page().navigate("/cases/" + OpenedCase.number("Zonder muis"));

        press("Tab");
        press("Enter");
        assertThat(page().locator("main")).isFocused();

        tabTo("sideDocument");
        press("Enter");
        Locator dialog = page().locator("dialog#document");
        assertThat(dialog).isVisible();
        press("Escape");
        assertThat(dialog).isHidden();
        assertThat(byId("sideDocument")).isFocused();

        press("Enter");
        assertThat(byId("documentForm:topic")).isFocused();
        Assertions.assertThat(aroundTheDialog())
                .containsSubsequence(
                        "documentForm:topic",
                        "documentForm:date",
                        "documentForm:place",
                        "documentForm:reference",
                        "documentForm:detail",
                        "documentForm:documentNow");

        tabTo("documentForm:date");
        page().keyboard().type("x");
        press("Enter");
        assertThat(page().locator("dialog#document [role=alert]")).isFocused();
        press("Tab");
        press("Enter");
        assertThat(byId("documentForm:topic")).isFocused();
        page().keyboard().type("Intake");
        tabTo("documentForm:date");
        press("ControlOrMeta+a");
        page().keyboard().type("6-1-2026");
        tabTo("documentForm:reference");
        page().keyboard().type("kenmerk zonder muis");
        press("Enter");

        assertThat(page().locator(".m-toast")).isVisible();
        assertThat(byId("sideDocument")).isFocused();
        page().navigate(page().url() + "/recorded");
        assertThat(page().locator("#recordedTable")).containsText("kenmerk zonder muis");
    }

    @Test
    void leaves_a_refused_dialog_where_it_was_opened() {
        beSignedInAs("behandelaar");
        page().navigate("/cases/" + OpenedCase.number("Geweigerd en gesloten"));
        byId("sideDocument").focus();
        press("Enter");
        assertThat(byId("documentForm:topic")).isFocused();
        tabTo("documentForm:reference");
        press("Enter");
        assertThat(page().locator("dialog#document [role=alert]")).isFocused();

        press("Escape");

        assertThat(byId("sideDocument")).isFocused();
        assertThat(page().getByRole(AriaRole.ALERT)).hasCount(0);
    }

    private void press(String key) {
        page().keyboard().press(key);
    }

    /** Presses Tab until it is there, and sees on the way where it is. */
    private void tabTo(String id) {
        for (int steps = 0; steps < FARTHEST && !focused().equals(id); steps++) {
            press("Tab");
            Assertions.assertThat(page().evaluate(SEEN))
                    .as("focus to be seen on " + focused())
                    .isEqualTo(true);
        }
        Assertions.assertThat(focused()).isEqualTo(id);
    }

    private List<String> aroundTheDialog() {
        List<String> order = new ArrayList<>();
        for (int steps = 0; steps < 12; steps++) {
            order.add(focused());
            press("Tab");
            Assertions.assertThat(
                            page().evaluate(
                                            "!!document.activeElement.closest('dialog') || document.activeElement === document.body"))
                    .as("the dialog to hold the focus, not " + focused())
                    .isEqualTo(true);
        }
        return order;
    }

    private String focused() {
        return page().evaluate("document.activeElement.id").toString();
    }
}
