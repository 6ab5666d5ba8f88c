package nl.maatstaf.worklist.service;

import java.time.ZoneOffset;
import java.util.Optional;
import nl.maatstaf.text.BoundedReading;

/**
 * The orders of the worklist, with the number of the case to settle what is equal. What they sort by is never null and,
 * where it is text, made of lower-case ASCII letters and digits, so that both databases order it alike. Masked rows show
 * no company, officer or deadline and are not ordered by them.
 */
public enum WorklistSort {
    NUMBER("w.number"),
    COMPANY("case when w.masked then '' else w.organisation_key end"),
    STAGE("w.stage_position"),
    DEADLINE("case when w.masked then date '9999-12-31' else w.due_on end"),
    REDUCTION("w.reduction_key"),
    OFFICER("case when w.masked then '' else w.officer_key end"),
    CHANGED("w.last_changed_at");

    private final String expression;

    WorklistSort(String expression) {
        this.expression = expression;
    }

    String expression() {
        return expression;
    }

    /** The value a cursor stands at; empty when the text is no such value. */
    Optional<Object> parse(String text) {
        Optional<?> value = switch (this) {
            case NUMBER, COMPANY, OFFICER -> Optional.of(text);
            case STAGE -> BoundedReading.integer(text);
            case DEADLINE -> BoundedReading.day(text);
            case REDUCTION -> BoundedReading.number(text);
            case CHANGED -> BoundedReading.moment(text).map(moment -> moment.atOffset(ZoneOffset.UTC));
        };
        return value.map(Object.class::cast);
    }
}
