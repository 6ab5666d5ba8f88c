package nl.maatstaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SearchKeyTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            Ørsted,            orsted
            Coöperatie,        cooperatie
            Łódź,              lodz
            Weißenfels,        WEISSENFELS
            Ĳmuiden,           ijmuiden
            's-Gravenhage,     ’s–Gravenhage
            D'Arcy,            D`Arcy
            Saint  Gobain,     Saint-Gobain
            Ærø,               aero
            Đakovo,            dakovo
            İzmir,             izmir
            ﬁnale,             finale
            """)
    void is_the_same_for_names_that_are_typed_otherwise(String name, String typed) {
        assertThat(SearchKey.of(typed)).isEqualTo(SearchKey.of(name));
    }

    @Test
    void has_a_key_for_each_word_once() {
        assertThat(SearchKey.words(" Nobian\u00A0– Delfzĳl  nobian "))
                .extracting(SearchKey::text)
                .containsExactly("nobian", "delfzijl");
    }

    @Test
    void orders_names_where_a_reader_looks_for_them() {
        assertThat(Stream.of(
                                "Zeeland",
                                "Österreich",
                                "Ørsted",
                                "Elektro",
                                "Étang",
                                "Ĳsselmeer",
                                "Ijzer",
                                "ikea",
                                "Šibenik",
                                "Sabic")
                        .sorted(SearchKey.ORDER))
                .containsExactly(
                        "Elektro",
                        "Étang",
                        "Ĳsselmeer",
                        "Ijzer",
                        "ikea",
                        "Ørsted",
                        "Österreich",
                        "Sabic",
                        "Šibenik",
                        "Zeeland");
    }
}
