package nl.maatstaf.text;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.util.Optional;
import nl.maatstaf.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What one part of a command allows.
 *
 * @param required whether it has to say something: to have a letter or a digit in it
 * @param shortest the fewest characters of a text
 * @param longest the most characters of a text; of a number, those it is typed with
 * @param least the least a number may be; none for a text
 * @param most the most a number may be; none for a text
 * @param decimals the most digits of a number after the point; none when that is not limited
 */
public record Limit(
        boolean required,
        int shortest,
        int longest,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable Integer decimals) {

    /** What the constraints on a part say; empty when there are none. */
    static Optional<Limit> of(AnnotatedElement part) {
        BigDecimal least = least(part);
        BigDecimal most = most(part);
        boolean required = part.isAnnotationPresent(NotBlank.class);
        Size size = part.getAnnotation(Size.class);
        if (size != null) {
            return Optional.of(new Limit(required, size.min(), size.max(), least, most, null));
        }
        Digits digits = part.getAnnotation(Digits.class);
        return least == null && most == null
                ? Optional.empty()
                : Optional.of(new Limit(
                        required, 0, BoundedParser.LONGEST, least, most, digits == null ? null : digits.fraction()));
    }

    /**
     * Refuses a text that does not fit.
     *
     * @param field the input that a refusal names
     * @throws Refusal {@link TextRefusals#MISSING} when it says nothing and has to
     * @throws Refusal {@link TextRefusals#TOO_LONG} when it has more characters than there is room for
     */
    public void check(String field, @Nullable String text) {
        if (isMissing(text == null ? "" : text)) {
            throw TextRefusals.MISSING.at(field);
        }
        if (text != null && isTooLong(text)) {
            throw TextRefusals.TOO_LONG.at(field, longest);
        }
    }

    private boolean isMissing(String text) {
        return required ? !TypedText.hasContent(text) : text.isEmpty() && shortest > 0;
    }

    /** Whether there is no room for all of the text. */
    public boolean isTooLong(String text) {
        return text.length() > longest;
    }

    /** Whether the text fits. */
    public boolean allows(String text) {
        return text.length() >= shortest && !isTooLong(text) && !isMissing(text);
    }

    /** What of the text fits, from its beginning. */
    public String cut(String text) {
        return text.substring(0, Math.min(text.length(), longest));
    }

    /** Whether the number lies within the bounds and has no more digits after the point than it may. */
    public boolean allows(BigDecimal number) {
        return !isTooLow(number) && !isTooHigh(number) && !isTooPrecise(number);
    }

    /** Whether the number is below the least. */
    public boolean isTooLow(BigDecimal number) {
        return least != null && number.compareTo(least) < 0;
    }

    /** Whether the number is above the most. */
    public boolean isTooHigh(BigDecimal number) {
        return most != null && number.compareTo(most) > 0;
    }

    /** Whether the number has more digits after the point than it may, trailing zeros aside. */
    public boolean isTooPrecise(BigDecimal number) {
        return decimals != null && number.stripTrailingZeros().scale() > decimals;
    }

    /** Whether the whole number lies within the bounds. */
    public boolean allows(long number) {
        return allows(BigDecimal.valueOf(number));
    }

    private static @Nullable BigDecimal least(AnnotatedElement part) {
        Min whole = part.getAnnotation(Min.class);
        DecimalMin number = part.getAnnotation(DecimalMin.class);
        if (whole != null) {
            return BigDecimal.valueOf(whole.value());
        }
        return number == null ? null : BoundedParser.number(number.value()).orElseThrow();
    }

    private static @Nullable BigDecimal most(AnnotatedElement part) {
        Max whole = part.getAnnotation(Max.class);
        DecimalMax number = part.getAnnotation(DecimalMax.class);
        Digits digits = part.getAnnotation(Digits.class);
        if (whole != null) {
            return BigDecimal.valueOf(whole.value());
        }
        if (number != null) {
            return BoundedParser.number(number.value()).orElseThrow();
        }
        return digits == null ? null : nines(digits);
    }

    private static BigDecimal nines(Digits digits) {
        return BigDecimal.TEN
                .pow(digits.integer() + digits.fraction())
                .subtract(BigDecimal.ONE)
                .movePointLeft(digits.fraction());
    }
}
