package nl.maatstaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CitedSourceTest {

    @Test
    void names_each_of_several_sources() {
        assertThat(CitedSource.allOf(
                        "https://www.rijksoverheid.nl/nieuws | Kamerbrief 17 maart 2025 (29 826, nr. 234)"))
                .extracting(CitedSource::name)
                .containsExactly("rijksoverheid.nl", "Kamerbrief 17 maart 2025 (29 826, nr. 234)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.nrc.nl/nieuws/1",
                "https://nieuws.nl/x",
                "https://www.cosun.com/news",
                "https://rijksoverheid.nl.example/x",
                "http://nietrijksoverheid.nl"
            })
    void marks_pages_elsewhere_than_with_the_government(String cited) {
        assertThat(new CitedSource(cited).isElsewhere()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.rijksoverheid.nl/x",
                "HTTPS://WWW.Tweedekamer.NL/x",
                "https://zoek.officielebekendmakingen.nl/kst",
                "https://www.limburg.nl",
                "Kamerbrief 5 september 2025",
                "bidbook, p. 12"
            })
    void leaves_the_government_and_its_documents_unmarked(String cited) {
        assertThat(new CitedSource(cited).isElsewhere()).isFalse();
    }
}
