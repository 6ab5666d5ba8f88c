package nl.maatstaf.exchange.row;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file, read cell by cell. What is wrong with a cell goes to the errors and the reading goes on, so that one
 * dry run finds everything; a row in which something was wrong is never used.
 */
public final class Row {

    /** Clears what is stored. */
    public static final String DASH = "-";

    /** Stands for what is missing in a row that will not be used. */
    private static final String NOTHING = "x";

    private static final Pattern FORMULA = Pattern.compile("^(?:[=@+]|-(?![\\s\\d])).+", Pattern.DOTALL);
    private static final Set<String> YES = Set.of("yes", "ja");
    private static final Set<String> YES_OR_NO = Set.of(DASH, "no", "nee", "yes", "ja");
    private static final int SHOWN = 30;

    private final String file;
    private final long line;
    private final Map<String, String> cells;
    private final RowErrors errors;
    private final Map<String, String> meaning = new TreeMap<>();
    private final Map<String, String> reading = new HashMap<>();
    private boolean sound = true;

    public Row(String file, long line, Map<String, String> cells, RowErrors errors) {
        this.file = file;
        this.line = line;
        this.cells = new LinkedHashMap<>(cells);
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

    /** Whether there is something in a cell, a dash included. */
    public boolean has(String column) {
        return !cell(column).isEmpty();
    }

    /** What a cell says, as it is written; empty when it is empty or not there. */
    public String cell(String column) {
        return TypedText.lines(cells.getOrDefault(column, ""));
    }

    /** All cells as they are written, joined: what rows were known by before they were known by what they mean. */
    public String written() {
        return cells.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(cell -> cell.getKey() + "=" + cell.getValue().strip())
                .reduce("", (one, next) -> one + "\u001f" + next);
    }

    /** All that its cells mean, joined: two rows that mean the same say the same, however they are written. */
    public String meaning() {
        return meaning.entrySet().stream()
                .map(cell -> cell.getKey() + "=" + cell.getValue())
                .collect(Collectors.joining("\u001f"));
    }

    /** Notes what a cell means, in one form for all in which it may be written. */
    public void means(String column, String text) {
        meaning.put(column, text);
    }

    /** Notes how a number or date was read, for who looks whether it was meant so. */
    public void reads(String column, String text) {
        reading.put(column, text);
    }

    /** What each cell with something in it was read as, numbers with their unit, in the order of the columns. */
    public Map<String, String> readings() {
        Map<String, String> readings = new LinkedHashMap<>();
        cells.forEach((column, text) -> {
            if (has(column)) {
                readings.put(column, reading.getOrDefault(column, shown(cell(column))));
            }
        });
        return readings;
    }

    /** A text within a limit; none when the cell is empty, a dash or not there. */
    public @Nullable String text(String column, Limit limit) {
        return textCell(column, limit).over(null);
    }

    /** A text within a limit, of something that may be stored already. */
    public Cell<String> textCell(String column, Limit limit) {
        String value = cell(column);
        if (value.isEmpty()) {
            return Cell.absent();
        }
        if (FORMULA.matcher(value).matches()) {
            flaw(column, RowFlaw.FORMULA, shown(value));
            return Cell.absent();
        }
        means(column, value);
        if (value.equals(DASH)) {
            return Cell.clear();
        }
        return fits(column, limit, value) ? Cell.of(value) : Cell.absent();
    }

    /** Whether what a cell says fits where it is kept; notes it when it does not. */
    public boolean fits(String column, Limit limit, String value) {
        boolean fits = !limit.isTooLong(value);
        if (!fits) {
            flaw(column, RowFlaw.TEXT_TOO_LONG, limit.longest());
        }
        return fits;
    }

    /** A text within a limit that must be there; any other when it is not. */
    public String required(String column, Limit limit) {
        String value = cell(column);
        if (value.isEmpty() || (limit.required() && !value.equals(DASH) && !TypedText.hasContent(value))) {
            flaw(column, RowFlaw.VALUE_MISSING);
            return NOTHING;
        }
        if (value.equals(DASH)) {
            flaw(column, RowFlaw.CANNOT_BE_CLEARED);
        }
        String read = text(column, limit);
        return read == null ? NOTHING : read;
    }

    /** The texts of a cell that is within a limit, separated by semicolons. */
    public List<String> list(String column, Limit limit) {
        return listCell(column, limit).over(List.of(), List.of());
    }

    /** The texts of a cell that is within a limit, separated by semicolons, of something that may be stored already. */
    public Cell<List<String>> listCell(String column, Limit limit) {
        Cell<List<String>> parts = textCell(column, limit)
                .map(value -> Arrays.stream(value.split(";"))
                        .map(TypedText::line)
                        .filter(part -> !part.isEmpty())
                        .toList());
        parts.value().ifPresent(all -> means(column, joined(all)));
        return parts;
    }

    /** Names in a cell, separated by semicolons, as the domain takes them; the same by whatever spelling. */
    public Cell<List<PartyName>> namesCell(String column, Limit limit) {
        Cell<List<PartyName>> names = listCell(column, limit)
                .map(all -> all.stream()
                        .map(text -> accepted(column, () -> PartyName.of(text)))
                        .filter(Objects::nonNull)
                        .toList());
        names.value()
                .ifPresent(all -> means(
                        column,
                        joined(all.stream().map(name -> name.key().text()).toList())));
        return names;
    }

    /** A name that must be there, as the domain takes it; none when it is refused. */
    public @Nullable PartyName name(String column) {
        String text = required(column, PartyName.LIMIT);
        PartyName name = accepted(column, () -> PartyName.of(text));
        if (name != null) {
            means(column, name.key().text());
        }
        return name;
    }

    private static String joined(List<String> parts) {
        return parts.stream().sorted().collect(Collectors.joining(";"));
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
            means(column, codes.get(place));
            return choices.get(place);
        }
        if (value.isEmpty()) {
            flaw(column, RowFlaw.VALUE_MISSING);
        } else {
            flaw(column, RowFlaw.VALUE_NOT_ALLOWED, shown(value), String.join(", ", codes));
        }
        return null;
    }

    /** {@code yes} or {@code no}, also in Dutch; a dash is no. */
    public Cell<Boolean> flagCell(String column) {
        String value = TypedText.lowerCode(cell(column));
        if (value.isEmpty()) {
            return Cell.absent();
        }
        if (!YES_OR_NO.contains(value)) {
            flaw(column, RowFlaw.VALUE_NOT_ALLOWED, shown(value), "yes, no");
        }
        means(column, YES.contains(value) ? "yes" : "no");
        return Cell.of(YES.contains(value));
    }

    /** Its cells with numbers. */
    public RowNumbers numbers() {
        return new RowNumbers(this);
    }

    /** What the domain makes of it; when it refuses, its refusal is the error, in the column that belongs to its field. */
    public <T> @Nullable T accepted(String column, Supplier<T> making) {
        return accepted(column, "", making);
    }

    /**
     * What the domain makes of it; when it refuses, its refusal is the error.
     *
     * @param column where it stands when no column belongs to its field
     * @param unit what the name of a column has after that of its field
     */
    public <T> @Nullable T accepted(String column, String unit, Supplier<T> making) {
        try {
            return making.get();
        } catch (Refusal refusal) {
            sound = false;
            String place = refusal.field()
                    .map(field -> field + unit)
                    .filter(cells::containsKey)
                    .orElse(column);
            errors.add(new RowError(file, line, place, refusal.key(), refusal.arguments()));
            return null;
        }
    }

    /** Notes what is wrong with a cell: a constant that has its text. */
    public void flaw(String column, Enum<?> flaw, Object... arguments) {
        sound = false;
        errors.add(RowError.of(file, line, column, flaw, arguments));
    }

    static String shown(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }
}
