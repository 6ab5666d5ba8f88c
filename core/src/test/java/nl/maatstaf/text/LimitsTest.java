package nl.maatstaf.text;

import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static nl.maatstaf.refusal.RefusalAssertions.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.maatstaf.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private final Limits limits = Limits.of(Move.class);

    /** Something with a limit of each kind. */
    record Move(
            @NotBlank @Size(min = 2, max = 5) String title,
            @Nullable @Size(max = 3) String note,
            @Size(min = 1, max = 3) String sign,
            Set<@Size(max = 2) String> codes,
            @Min(1) @Max(9) int days,
            @DecimalMin("-0.5") @DecimalMax("0.5") BigDecimal degrees,
            @Digits(integer = 2, fraction = 1) BigDecimal weight,
            String free) {}

    @Test
    void refuses_what_is_missing_before_what_is_too_long() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> limits.check("title", "      "))
                .is(refused(TextRefusals.MISSING));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> limits.check("title", null))
                .is(refused(TextRefusals.MISSING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u00A0", "\u2028", "\u200B", "...", "–"})
    void a_text_that_is_needed_says_something(String text) {
        assertThatRefusal(TextRefusals.MISSING).isThrownBy(() -> limits.check("title", text));
        assertThat(limits.at("title").allows("\u00A0" + text)).isFalse();
    }

    @Test
    void a_text_of_at_least_one_character_may_be_a_sign() {
        assertThatRefusal(TextRefusals.MISSING).isThrownBy(() -> limits.check("sign", ""));
        assertThatCode(() -> limits.check("sign", "👍")).doesNotThrowAnyException();
    }

    @Test
    void refuses_a_text_of_one_character_too_many_and_says_how_many_there_may_be() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> limits.check("note", "1234"));

        assertThat(refusal).is(refused(TextRefusals.TOO_LONG));
        assertThat(refusal.field()).contains("note");
        assertThat(refusal.arguments()).containsExactly(3);
        assertThatCode(() -> limits.check("note", "123").check("note", null)).doesNotThrowAnyException();
    }

    @Test
    void names_the_input_that_a_text_stands_in_when_it_is_called_otherwise() {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> limits.at("title").check("taskTitle", "123456"));

        assertThat(refusal.field()).contains("taskTitle");
    }

    @Test
    void refuses_one_text_of_several_that_is_too_long() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> limits.checkEach("codes", List.of("12", "123")))
                .is(refused(TextRefusals.TOO_LONG));
    }

    @Test
    void allows_a_text_that_is_neither_too_short_nor_too_long() {
        Limit title = limits.at("title");

        assertThat(title.allows("1")).isFalse();
        assertThat(title.allows("12")).isTrue();
        assertThat(title.allows("12345")).isTrue();
        assertThat(title.allows("123456")).isFalse();
        assertThat(title.allows("   ")).isFalse();
    }

    @Test
    void allows_numbers_up_to_their_bounds() {
        assertThat(limits.at("days").allows(1)).isTrue();
        assertThat(limits.at("days").allows(9)).isTrue();
        assertThat(limits.at("days").allows(0)).isFalse();
        assertThat(limits.at("days").allows(10)).isFalse();
        assertThat(limits.at("degrees").allows(new BigDecimal("-0.50"))).isTrue();
        assertThat(limits.at("degrees").allows(new BigDecimal("0.51"))).isFalse();
    }

    @Test
    void allows_numbers_of_so_many_digits_before_and_after_the_point() {
        Limit weight = limits.at("weight");

        assertThat(weight.most()).isEqualTo("99.9");
        assertThat(weight.allows(new BigDecimal("99.90"))).isTrue();
        assertThat(weight.isTooHigh(new BigDecimal("1E2"))).isTrue();
        assertThat(weight.isTooPrecise(new BigDecimal("0.01"))).isTrue();
        assertThat(weight.allows(new BigDecimal("0.01"))).isFalse();
    }

    @Test
    void cuts_off_what_does_not_fit() {
        assertThat(limits.at("note").cut("1234")).isEqualTo("123");
        assertThat(limits.at("note").cut("12")).isEqualTo("12");
    }

    @Test
    void a_number_is_typed_with_no_more_characters_than_are_read() {
        assertThat(limits.at("days").longest()).isEqualTo(BoundedParser.LONGEST);
    }

    @Test
    void says_so_when_a_part_has_no_limit_or_nothing_has_that_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> limits.at("free")).withMessageContaining("free");
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.named("text.Nothing.text"));
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.named("reason"));
    }

    @Test
    void is_found_by_context_command_and_part() {
        assertThat(Limits.named("text.Reason.text")).isEqualTo(Reason.LIMIT);
    }
}
