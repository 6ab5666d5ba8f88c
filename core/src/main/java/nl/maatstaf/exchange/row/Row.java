package nl.maatstaf.exchange.row;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.BoundedParser;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.TypedText;
import nl.maatstaf.time.SupportedYear;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file, read cell by cell. What is wrong with a cell goes to the errors and the reading goes on, so that one
 * dry run finds everything; a row in which something was wrong is never used.
 */
public final class Row {

    /** Stands for what is missing in a row that will not be used; begins like a formula, so that no cell says it. */
    public static final String NOTHING = "-nothing";

    private static final Pattern FORMULA = Pattern.compile("^(?:[=@+]|-(?![\\s\\d])).*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(?:[.,]\\d{1,9})?");
    private static final Set<String> YES = Set.of("yes", "ja");
    private static final Set<String> YES_OR_NO = Set.of("", "no", "nee", "yes", "ja");
    private static final int SHOWN = 30;

    private final String file;
    private final long line;
    private final Map<String, String> cells;
    private final RowErrors errors;
    private boolean sound = true;

    public Row(String file, long line, Map<String, String> cells, RowErrors errors) {
        this.file = file;
        this.line = line;
        this.cells = Map.copyOf(cells);
        this.errors = errors;
    }

    /** The name of its file. */
    public String file() {
        return file;
    }

    public long line() {
        return line;
    }

    /** Whether nothing was wrong so far. */
    public boolean isSound() {
        return sound;
    }

    /** All cells as they stand in the file, joined, by which a row that was loaded before is known again. */
    public String content() {
        return cells.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(cell -> cell.getKey() + "=" + cell.getValue().strip())
                .reduce("", (one, next) -> one + "\u001f" + next);
    }

    /** A text within a limit; none when the cell is empty or not there. */
    public @Nullable String text(String column, Limit limit) {
        String value = cell(column);
        if (value.isEmpty()) {
            return null;
        }
        if (FORMULA.matcher(value).matches()) {
            flaw(column, RowFlaw.FORMULA, shown(value));
            return null;
        }
        return fits(column, limit, value) ? value : null;
    }

    /** Whether what a cell says fits where it is kept; notes it when it does not. */
    public boolean fits(String column, Limit limit, String value) {
        boolean fits = !limit.isTooLong(value);
        if (!fits) {
            flaw(column, RowFlaw.TEXT_TOO_LONG, limit.longest());
        }
        return fits;
    }

    /** A text within a limit that must be there, and say something where its limit asks for it; else {@link #NOTHING}. */
    public String required(String column, Limit limit) {
        String value = cell(column);
        if (value.isEmpty() || (limit.required() && !TypedText.hasContent(value))) {
            flaw(column, RowFlaw.VALUE_MISSING);
            return NOTHING;
        }
        String text = text(column, limit);
        return text == null ? NOTHING : text;
    }

    /** The texts of a cell that is within a limit, separated by semicolons. */
    public List<String> list(String column, Limit limit) {
        String value = text(column, limit);
        return value == null
                ? List.of()
                : Arrays.stream(value.split(";"))
                        .map(TypedText::line)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /** A choice out of an enum, by the lower-case name of its constants. */
    public <E extends Enum<E>> @Nullable E choice(String column, Class<E> choices) {
        return choice(column, List.of(choices.getEnumConstants()), Enum::name);
    }

    /** A choice out of several, by their names in lower case. */
    public <T> @Nullable T choice(String column, List<T> choices, Function<T, String> naming) {
        String value = cell(column);
        List<String> codes = choices.stream()
                .map(choice -> naming.apply(choice).toLowerCase(Locale.ROOT))
                .toList();
        int place = codes.indexOf(TypedText.lowerCode(value));
        if (place >= 0) {
            return choices.get(place);
        }
        if (value.isEmpty()) {
            flaw(column, RowFlaw.VALUE_MISSING);
        } else {
            flaw(column, RowFlaw.VALUE_NOT_ALLOWED, shown(value), String.join(", ", codes));
        }
        return null;
    }

    /** {@code yes} or {@code no}, also in Dutch; no when empty. */
    public boolean flag(String column) {
        String value = TypedText.lowerCode(cell(column));
        if (!YES_OR_NO.contains(value)) {
            flaw(column, RowFlaw.VALUE_NOT_ALLOWED, shown(value), "yes, no");
        }
        return YES.contains(value);
    }

    /** A decimal number with a point or a comma and no separators of thousands; none when empty. */
    public @Nullable BigDecimal number(String column) {
        String value = TypedText.code(cell(column));
        if (value.isEmpty()) {
            return null;
        }
        Optional<BigDecimal> number =
                NUMBER.matcher(value).matches() ? BoundedParser.number(value.replace(',', '.')) : Optional.empty();
        if (number.isEmpty()) {
            flaw(column, RowFlaw.NOT_A_NUMBER, shown(value));
        }
        return number.orElse(null);
    }

    /** A year; none when empty. */
    public @Nullable Integer year(String column) {
        String value = cell(column);
        if (value.isEmpty()) {
            return null;
        }
        Optional<Integer> year = BoundedParser.integer(value).filter(SupportedYear::has);
        if (year.isEmpty()) {
            flaw(
                    column,
                    RowFlaw.NOT_A_YEAR,
                    shown(value),
                    Integer.toString(SupportedYear.FIRST),
                    Integer.toString(SupportedYear.LAST));
        }
        return year.orElse(null);
    }

    /** What the domain makes of it; when it refuses, its refusal is the error, in the column that belongs to its field. */
    public <T> @Nullable T accepted(String column, Supplier<T> making) {
        try {
            return making.get();
        } catch (Refusal refusal) {
            sound = false;
            String place = refusal.field().filter(cells::containsKey).orElse(column);
            errors.add(new RowError(file, line, place, refusal.key(), refusal.arguments()));
            return null;
        }
    }

    /** Notes what is wrong with a cell: a constant that has its text. */
    public void flaw(String column, Enum<?> flaw, Object... arguments) {
        sound = false;
        errors.add(RowError.of(file, line, column, flaw, arguments));
    }

    /** What a cell says, as a reader sees it; empty when it is not there. */
    private String cell(String column) {
        return TypedText.lines(cells.getOrDefault(column, ""));
    }

    private static String shown(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }
}
