package nl.maatstaf.worklist.service;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

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
        try {
            return Optional.of(
                    switch (this) {
                        case NUMBER, COMPANY, OFFICER -> text;
                        case STAGE -> Integer.valueOf(text);
                        case DEADLINE -> LocalDate.parse(text);
                        case REDUCTION -> new BigDecimal(text);
                        case CHANGED -> Instant.parse(text).atOffset(ZoneOffset.UTC);
                    });
        } catch (DateTimeException | NumberFormatException notAValue) {
            return Optional.empty();
        }
    }
}
