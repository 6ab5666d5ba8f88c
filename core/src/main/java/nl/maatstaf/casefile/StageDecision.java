package nl.maatstaf.casefile;

import java.time.LocalDate;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.PartialDate;

/**
 * The decision to leave a stage.
 *
 * @param decidedOn the day it was taken: not after today, not before the stage was entered
 * @param reason why
 */
public record StageDecision(LocalDate decidedOn, Reason reason) {

    void checkAgainst(LocalDate entered, LocalDate today) {
        PartialDate.on(decidedOn).checkNotAfter(today);
        if (decidedOn.isBefore(entered)) {
            throw CaseRefusals.DATE_BEFORE_PREVIOUS_STAGE.with(entered);
        }
    }
}
