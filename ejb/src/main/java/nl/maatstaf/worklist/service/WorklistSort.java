package nl.maatstaf.worklist.service;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.text.BoundedParser;
import org.jspecify.annotations.Nullable;

/**
 * The orders of the worklist, with the number of the case to settle what is equal. What they sort by is never null and,
 * where it is text, a search key, which both databases order alike. Masked rows show
 * no company, officer or deadline and are not ordered by them.
 */
public final class WorklistSort {

    private static final String NO_TEXT = "cast('' as varchar(200))";

    public static final WorklistSort NUMBER = new WorklistSort("number", "w.number", Optional::of);
    public static final WorklistSort COMPANY = new WorklistSort("company", "w.organisation_key", NO_TEXT, Optional::of);
    public static final WorklistSort STAGE =
            new WorklistSort("stage", "w.stage_position", text -> BoundedParser.integer(text));
    public static final WorklistSort DEADLINE =
            new WorklistSort("deadline", "w.due_on", "date '9999-12-31'", text -> BoundedParser.day(text));
    public static final WorklistSort OFFICER = new WorklistSort("officer", "w.officer_key", NO_TEXT, Optional::of);
    public static final WorklistSort CHANGED = new WorklistSort(
            "changed",
            "w.last_changed_at",
            text -> BoundedParser.moment(text).map(moment -> moment.atOffset(ZoneOffset.UTC)));

    private final String code;
    private final String column;
    private final @Nullable String masked;
    private final Function<String, Optional<?>> reading;

    /** An order by something that masked rows show. */
    private WorklistSort(String code, String column, Function<String, Optional<?>> reading) {
        this(code, column, null, reading);
    }

    private WorklistSort(String code, String column, @Nullable String masked, Function<String, Optional<?>> reading) {
        this.code = code;
        this.column = column;
        this.masked = masked;
        this.reading = reading;
    }

    /** By a decimal number that is kept in the rows of the lists. */
    public static WorklistSort byDecimal(String code, String column) {
        return new WorklistSort(code, "w." + column, text -> BoundedParser.number(text));
    }

    /** Every order there is, those of contributed columns too. */
    public static List<WorklistSort> all() {
        return Stream.concat(
                        Stream.of(NUMBER, COMPANY, STAGE, DEADLINE, OFFICER, CHANGED),
                        ContributedColumns.shown().stream()
                                .map(ListColumn::sort)
                                .filter(Objects::nonNull))
                .toList();
    }

    /** The order of that code. */
    public static Optional<WorklistSort> find(String code) {
        return all().stream().filter(sort -> sort.code.equals(code)).findFirst();
    }

    /** As it stands in an address. */
    public String code() {
        return code;
    }

    /**
     * Rows that an index has in this order: all, or the open or the masked ones.
     *
     * @param place what they are sorted by
     */
    record Part(String place, boolean all, boolean masked) {

        /** Which rows {@code w} these are, to go on with; given which are {@linkplain WorklistScope#open open}. */
        String condition(String open) {
            if (all) {
                return "";
            }
            return masked ? " and w.confidential = true and not " + open : " and " + open;
        }

        /**
         * Their order, by the columns of the index that has them so; masked ones have the same place all.
         *
         * @param same columns in which all these rows are the same
         */
        String order(List<String> same, String direction) {
            return Stream.of(
                            same.stream(),
                            masked ? Stream.of("w.confidential") : Stream.of(place),
                            Stream.of("w.number"))
                    .flatMap(Function.identity())
                    .distinct()
                    .map(column -> column + direction)
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * All rows, or the open and the masked ones apart where they are sorted by something else.
     *
     * @param masks whether some may be masked
     */
    List<Part> parts(boolean masks) {
        return masked == null || !masks
                ? List.of(new Part(column, true, false))
                : List.of(new Part(column, false, false), new Part(masked, false, true));
    }

    /** Open rows in this order, the first first; given columns in which all are the same. */
    String order(List<String> same) {
        return " order by " + new Part(column, false, false).order(same, "");
    }

    /** The value a cursor stands at; empty when the text is no such value. */
    Optional<Object> parse(String text) {
        return reading.apply(text).map(Object.class::cast);
    }

    @Override
    public String toString() {
        return code;
    }
}
