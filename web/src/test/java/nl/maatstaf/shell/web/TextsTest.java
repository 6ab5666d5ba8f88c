package nl.maatstaf.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Locale DUTCH = Locale.of("nl", "NL");

    private final Texts dutch = new Texts(DUTCH, new Formats(DUTCH, LocalDate.of(2026, 11, 20)));
    private final Texts english = new Texts(Locale.UK, new Formats(Locale.UK, LocalDate.of(2026, 11, 20)));

    @Test
    void a_text_is_found_in_the_file_of_its_context_and_language() {
        assertThat(dutch.get("shell.nav.worklist")).isEqualTo("Werklijst");
        assertThat(english.get("shell.nav.worklist")).isEqualTo("Worklist");
    }

    @Test
    void places_are_filled_with_what_people_read() {
        assertThat(dutch.of("shell.date.noLaterThan", LocalDate.of(2025, 3, 17)))
                .isEqualTo("uiterlijk 17 maart 2025");
        assertThat(dutch.of("shell.summary", 1)).isEqualTo("Er klopt iets niet");
        assertThat(dutch.of("shell.summary", 3)).isEqualTo("Er kloppen 3 dingen niet");
    }

    @Test
    void an_apostrophe_in_a_text_or_a_value_stays() {
        assertThat(new Formats(DUTCH, LocalDate.EPOCH).fill("foto's van {0}", "'s-Gravenpolder"))
                .isEqualTo("foto's van 's-Gravenpolder");
    }

    @Test
    void a_missing_text_shows_its_key() {
        assertThat(dutch.get("shell.nothing")).isEqualTo("shell.nothing");
        assertThat(dutch.get("nowhere.at.all")).isEqualTo("nowhere.at.all");
    }
}
