package nl.maatstaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TypedTextTest {

    private static final List<String> SPACES = List.of(
            " ", "  ", "\u00A0", "\u2007", "\u202F", "\u2009", "\u3000", "\t", "\n", "\r\n", "\u2028", "\u2029",
            "\u0085");
    private static final List<String> WITHOUT_WIDTH =
            List.of("\u200B", "\u2060", "\uFEFF", "\u00AD", "\u200E", "\u202A", "\u2066");
    private static final List<String> WORDS =
            List.of("Coöperatie", "Ĳsselmeer", "Łódź", "'s-Gravenhage", "2030", "Š", "é", "👩‍🔬", "Ångström");

    /** Words as one types them or another, and what a reader sees of all of them. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void reads_texts_that_look_alike_as_the_same(long seed) {
        Random random = new Random(seed);
        for (int time = 0; time < 1_000; time++) {
            StringBuilder plain = new StringBuilder();
            StringBuilder typed = new StringBuilder(any(SPACES, random)).append(any(WITHOUT_WIDTH, random));
            for (int word = 0; word < 1 + random.nextInt(4); word++) {
                String text = any(WORDS, random);
                plain.append(plain.isEmpty() ? "" : " ").append(text);
                typed.append(word == 0 ? "" : any(SPACES, random) + any(WITHOUT_WIDTH, random) + any(SPACES, random))
                        .append(Normalizer.normalize(
                                text, random.nextBoolean() ? Normalizer.Form.NFD : Normalizer.Form.NFC))
                        .append(random.nextBoolean() ? any(WITHOUT_WIDTH, random) : "");
            }
            typed.append(any(SPACES, random));
            String line = TypedText.line(typed.toString());
            assertThat(line).isEqualTo(TypedText.line(plain.toString())).isEqualTo(TypedText.line(line));
            assertThat(SearchKey.of(typed.toString())).isEqualTo(SearchKey.of(plain.toString()));
        }
    }

    @Test
    void makes_one_line_of_what_was_pasted() {
        assertThat(TypedText.line("\u00A0 Coo\u0308peratie\u200B\u2028Koninklijke  Cosun\uFEFF "))
                .isEqualTo("Coöperatie Koninklijke Cosun");
    }

    @Test
    void keeps_the_lines_of_a_text() {
        assertThat(TypedText.lines("\u00A0\n eerste \u2028\u2028  tweede\u00A0\r\nderde\u2029\u200B\n"))
                .isEqualTo("eerste\n\n  tweede\nderde");
    }

    @Test
    void shows_every_space_within_a_line_as_a_plain_one() {
        assertThat(TypedText.lines("\u00A0acht\u202Fkiloton  CO2\u2009\n\tper jaar"))
                .isEqualTo("acht kiloton  CO2\n\tper jaar");
    }

    @Test
    void is_none_when_there_is_nothing_in_a_text_that_may_be_left_out() {
        assertThat(TypedText.optionalLine("\u00A0\u2028")).isNull();
        assertThat(TypedText.optionalLines("\u200B\n")).isNull();
        assertThat(TypedText.optionalLine(null)).isNull();
        assertThat(TypedText.optionalLine(" a\nb ")).isEqualTo("a b");
        assertThat(TypedText.optionalLines(" a\nb ")).isEqualTo("a\nb");
    }

    /** A pattern that tries again at each character of a run takes minutes for as many. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00A0", "\t", "\n", "\u200B", "\u200D", "e\u0301", " \u200D"})
    @Timeout(20)
    void takes_time_in_proportion_to_the_length_of_a_text(String again) {
        String typed = "é" + again.repeat(300_000) + "é";

        assertThat(TypedText.line(typed)).startsWith("é").endsWith("é");
        assertThat(TypedText.lines(typed)).startsWith("é").endsWith("é");
        assertThat(TypedText.code(typed)).startsWith("é").endsWith("é");
    }

    @Test
    void keeps_the_joiner_that_makes_one_sign_of_two() {
        assertThat(TypedText.line("👩‍🔬")).isEqualTo("👩‍🔬");
        assertThat(TypedText.line("\u200Da\u200D \u200C")).isEqualTo("a");
    }

    @Test
    void reads_a_code_with_spaces_and_any_dash() {
        assertThat(TypedText.code(" MW\u20112022 \u2013\u00A00001\u200B")).isEqualTo("MW-2022-0001");
        assertThat(TypedText.lowerCode("Behandelaar\u00A0")).isEqualTo("behandelaar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B", "\u2028", "...", "–", "\u00AD\uFEFF"})
    void has_no_content_without_a_letter_or_digit(String typed) {
        assertThat(TypedText.hasContent(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "1", "\u00A0a", "中"})
    void has_content_with_a_letter_or_digit(String typed) {
        assertThat(TypedText.hasContent(typed)).isTrue();
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
