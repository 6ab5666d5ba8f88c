package nl.maatstaf.worklist.service;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.maatstaf.text.BoundedParser;

/**
 * The orders of the worklist, with the number of the case to settle what is equal. What they sort by is never null and,
 * where it is text, made of lower-case ASCII letters and digits, so that both databases order it alike. Masked rows show
 * no company, officer or deadline and are not ordered by them.
 */
public final class WorklistSort {

    public static final WorklistSort NUMBER = new WorklistSort("number", "w.number", Optional::of);
    public static final WorklistSort COMPANY =
            new WorklistSort("company", "case when w.masked then '' else w.organisation_key end", Optional::of);
    public static final WorklistSort STAGE =
            new WorklistSort("stage", "w.stage_position", text -> BoundedParser.integer(text));
    public static final WorklistSort DEADLINE = new WorklistSort(
            "deadline", "case when w.masked then date '9999-12-31' else w.due_on end", text -> BoundedParser.day(text));
    public static final WorklistSort OFFICER =
            new WorklistSort("officer", "case when w.masked then '' else w.officer_key end", Optional::of);
    public static final WorklistSort CHANGED = new WorklistSort(
            "changed",
            "w.last_changed_at",
            text -> BoundedParser.moment(text).map(moment -> moment.atOffset(ZoneOffset.UTC)));

    private final String code;
    private final String expression;
    private final Function<String, Optional<?>> reading;

    private WorklistSort(String code, String expression, Function<String, Optional<?>> reading) {
        this.code = code;
        this.expression = expression;
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

    String expression() {
        return expression;
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
