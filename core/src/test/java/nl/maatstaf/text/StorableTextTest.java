package nl.maatstaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Coöperatie € 5",
                "één\ttwee\r\ndrie\nvier\rvijf",
                "🏭 en 👩‍👩‍👧",
                "\u200Frechts naar links",
                "\u2028 \u2029 \uFEFF \uFFFD",
                "\uDBFF\uDFFF"
            })
    void what_people_write_can_be_kept(String text) {
        assertThat(StorableText.isStorable(text)).isTrue();
        assertThat(StorableText.firstFlaw(text)).isEmpty();
        assertThat(StorableText.shown(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0",
                "\u0001",
                "\b",
                "\u000B",
                "\f",
                "\u001B",
                "\u001F",
                "\u007F",
                "\u0080",
                "\u0085",
                "\u009F",
                "\uD83C",
                "\uDFED",
                "\uDFED\uD83C",
                "\uFFFE",
                "\uFFFF"
            })
    void what_some_place_would_alter_cannot(String character) {
        assertThat(StorableText.isStorable("a" + character + "b")).isFalse();
        assertThat(StorableText.shown("a" + character + "b")).matches("a\uFFFD+b");
    }

    @Test
    void the_place_counts_characters_as_people_do() {
        assertThat(StorableText.firstFlaw("🏭🏭\0\0")).hasValue(3);
        assertThat(StorableText.firstFlaw("\uD83C")).hasValue(1);
    }

    @Test
    void all_that_can_be_kept_comes_back_out_of_utf_8() {
        String all = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .mapToObj(Character::toString)
                .filter(StorableText::isStorable)
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();

        assertThat(new String(all.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(all);
    }
}
