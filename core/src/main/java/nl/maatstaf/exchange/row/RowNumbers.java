package nl.maatstaf.exchange.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.maatstaf.text.BoundedParser;
import nl.maatstaf.text.TypedText;
import nl.maatstaf.text.WrittenNumber;
import nl.maatstaf.time.SupportedYear;
import org.jspecify.annotations.Nullable;

/** The cells of a row that hold numbers; what cannot be read is a flaw of the row. */
public final class RowNumbers {

    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(?:[.,]\\d{1,12})?");
    private static final String KILOTONNES = "_kt";

    private final Row row;

    RowNumbers(Row row) {
        this.row = row;
    }

    /** A number as Dutch writes it: {@code 1.234,5}; none when the cell is empty or a dash. */
    public @Nullable BigDecimal decimal(String column) {
        String value = TypedText.code(row.cell(column));
        if (value.isEmpty() || value.equals(Row.DASH)) {
            return null;
        }
        Optional<BigDecimal> number = WrittenNumber.DUTCH.read(value);
        String unit = column.endsWith(KILOTONNES) ? " kt" : "";
        number.ifPresentOrElse(read -> row.means(column, plain(read)), () -> refuseNumber(column, value));
        number.ifPresent(read -> row.reads(column, WrittenNumber.DUTCH.write(read) + unit));
        return number.orElse(null);
    }

    /** Degrees of latitude or longitude, which have no thousands: with a point or a comma. */
    public Cell<BigDecimal> degrees(String column) {
        String value = row.cell(column);
        if (value.isEmpty()) {
            return Cell.absent();
        }
        if (value.equals(Row.DASH)) {
            row.means(column, Row.DASH);
            return Cell.clear();
        }
        Optional<BigDecimal> degrees =
                DEGREES.matcher(value).matches() ? BoundedParser.number(value.replace(',', '.')) : Optional.empty();
        degrees.ifPresentOrElse(
                read -> row.means(column, plain(read)), () -> row.flaw(column, RowFlaw.NOT_A_NUMBER, Row.shown(value)));
        degrees.ifPresent(read -> row.reads(column, WrittenNumber.DUTCH.write(read) + "°"));
        return Cell.ofNullable(degrees.orElse(null));
    }

    private void refuseNumber(String column, String value) {
        List<BigDecimal> readings = WrittenNumber.DUTCH.readings(value);
        if (readings.size() > 1) {
            row.flaw(
                    column,
                    RowFlaw.NUMBER_AMBIGUOUS,
                    Row.shown(value),
                    WrittenNumber.DUTCH.write(readings.getFirst()),
                    WrittenNumber.DUTCH.write(readings.getLast()));
        } else {
            row.flaw(column, RowFlaw.NOT_A_NUMBER, Row.shown(value));
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** A year; none when empty. */
    public @Nullable Integer year(String column) {
        String value = row.cell(column);
        if (value.isEmpty() || value.equals(Row.DASH)) {
            return null;
        }
        Optional<Integer> year = BoundedParser.integer(value).filter(SupportedYear::has);
        if (year.isEmpty()) {
            row.flaw(
                    column,
                    RowFlaw.NOT_A_YEAR,
                    Row.shown(value),
                    Integer.toString(SupportedYear.FIRST),
                    Integer.toString(SupportedYear.LAST));
        }
        year.ifPresent(read -> row.means(column, read.toString()));
        return year.orElse(null);
    }
}
