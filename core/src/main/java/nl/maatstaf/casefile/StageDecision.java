package nl.maatstaf.casefile;

import java.time.LocalDate;

/**
 * The decision to leave a stage.
 *
 * @param decidedOn the day it was taken: not after today, not before the stage was entered
 * @param reason why
 */
public record StageDecision(LocalDate decidedOn, Reason reason) {

    void checkAgainst(LocalDate entered, LocalDate today) {
        if (decidedOn.isAfter(today)) {
            throw new DateInFuture(today);
        }
        if (decidedOn.isBefore(entered)) {
            throw new DateBeforePreviousStage(entered);
        }
    }
}
