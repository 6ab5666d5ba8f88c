package nl.maatstaf.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a language writes a number: {@code 1.234,5} in Dutch. The separators of thousands may be left out; one that stands
 * where none belongs is refused, so that a decimal point is never taken for one.
 *
 * @param thousand stands between thousands
 * @param decimal stands before the decimals
 */
public record WrittenNumber(char thousand, char decimal) {

    /** A point between thousands, a comma before decimals; so in every file, whatever the language of the page. */
    public static final WrittenNumber DUTCH = new WrittenNumber('.', ',');

    /** A number by this rule; empty when it is none. */
    public Optional<BigDecimal> read(String written) {
        String thousands = Pattern.quote(String.valueOf(thousand));
        String decimals = Pattern.quote(String.valueOf(decimal));
        boolean follows = written.length() <= BoundedParser.LONGEST
                && written.matches("-?(\\d+|\\d{1,3}(" + thousands + "\\d{3})+)(" + decimals + "\\d+)?");
        return follows ? without(written) : Optional.empty();
    }

    /**
     * What a number that breaks this rule may have been meant as: {@code 1,234.5} as one thousand and more, when the
     * separators change places, or as one and a bit, when those of thousands are misplaced. One or none is no doubt.
     */
    public List<BigDecimal> readings(String written) {
        if (written.length() > BoundedParser.LONGEST) {
            return List.of();
        }
        Optional<BigDecimal> exchanged =
                new WrittenNumber(/* thousand= */ decimal, /* decimal= */ thousand).read(written);
        Optional<BigDecimal> misplaced = without(written);
        return Stream.of(exchanged, misplaced)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Writes it by this rule, with separators of thousands and all its decimals. */
    public String write(BigDecimal number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(thousand);
        symbols.setDecimalSeparator(decimal);
        DecimalFormat format = new DecimalFormat("#,##0.#", symbols);
        format.setMaximumFractionDigits(BoundedParser.LONGEST);
        return format.format(number);
    }

    private Optional<BigDecimal> without(String written) {
        return BoundedParser.number(
                written.replace(String.valueOf(thousand), "").replace(decimal, '.'));
    }
}
