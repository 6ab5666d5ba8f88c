package nl.maatstaf.casefile;

import java.time.LocalDate;
import java.util.List;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;

/**
 * A case takes another status.
 *
 * @param change to which status, when and why
 * @param known from when that is known
 */
public record StatusTransition(CaseFile caseFile, StatusChange change, LocalDate today, Knowledge known) {

    /**
     * Takes it; entered in error, it always was.
     *
     * @throws Refusal {@link CaseRefusals#STATUS_NOT_ALLOWED} when the case cannot go from its status to that one
     * @throws Refusal {@link CaseRefusals#DATE_BEFORE_PREVIOUS_STAGE} when it would come before the status the case has
     */
    public CaseEvent.StatusChanged take() {
        CaseStatus from = caseFile.status();
        if (!from.mayBecome(change.to())) {
            throw CaseRefusals.STATUS_NOT_ALLOWED.with(from, change.to());
        }
        PartialDate occurred = PartialDate.on(change.occurredOn());
        occurred.checkNotAfter(today);
        LocalDate since = caseFile.inStatusSince();
        if (change.occurredOn().isBefore(since)) {
            throw CaseRefusals.DATE_BEFORE_PREVIOUS_STAGE.with(since);
        }
        if (change.to() == CaseStatus.ENTERED_IN_ERROR) {
            StatusEntry always = StatusEntry.of(caseFile.id(), change, caseFile.firstDate());
            caseFile.changeStatuses(history -> history.become(List.of(always), known), known);
        } else {
            StatusEntry entry = StatusEntry.of(caseFile.id(), change, occurred);
            caseFile.changeStatuses(history -> history.record(entry, known), known);
        }
        return new CaseEvent.StatusChanged(
                caseFile.id(),
                occurred,
                from,
                change.to(),
                change.reason().text(),
                change.requestedBy(),
                change.reviewOn());
    }
}
