package nl.maatstaf.party.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.maatstaf.access.Right;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationDialogTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    @Test
    void each_dialog_has_a_page_and_each_page_a_dialog() throws IOException {
        try (Stream<Path> pages = Files.list(WEBAPP.resolve("WEB-INF/party/dialogs"))) {
            assertThat(Stream.of(OrganisationDialog.values()).map(OrganisationDialog::page))
                    .containsExactlyInAnyOrderElementsOf(
                            pages.map(page -> "/" + WEBAPP.relativize(page)).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"describe, ''", "add-site, ''", "retract-alias, nouryon", "change-site, x", "remove-contact, x"})
    void an_address_names_a_dialog_and_what_it_is_about_if_anything(String code, String item) {
        assertThat(OrganisationDialog.of(code, item)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "more, ''", "DESCRIBE, ''", "describe, x", "change-site, ''", "retract_alias, nouryon"})
    void what_is_no_dialog_or_about_something_else_is_none(String code, String item) {
        assertThat(OrganisationDialog.of(code, item)).isEmpty();
    }

    @Test
    void what_puts_a_name_right_asks_the_right_to_correct() {
        assertThat(OrganisationDialog.values())
                .filteredOn(dialog -> dialog.right() == Right.CORRECT)
                .containsExactlyInAnyOrder(OrganisationDialog.RENAME, OrganisationDialog.RETRACT_ALIAS);
    }
}
