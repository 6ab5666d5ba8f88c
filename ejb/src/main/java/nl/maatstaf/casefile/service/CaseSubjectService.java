package nl.maatstaf.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CaseSubject;
import nl.maatstaf.casefile.Reason;
import nl.maatstaf.identity.Right;
import nl.maatstaf.identity.service.Requires;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** Changes what a case is about and who works on it. */
@Stateless
public class CaseSubjectService {

    private CaseDesk desk;
    private Now now;

    @SuppressWarnings("NullAway.Init")
    protected CaseSubjectService() {}

    @Inject
    public CaseSubjectService(CaseDesk desk, Now now) {
        this.desk = desk;
        this.now = now;
    }

    /**
     * Changes the subject of a case; nothing is written when nothing changes.
     *
     * @param change from what it is to what it should be
     * @param reason why, where it corrects something
     */
    @Requires(Right.EDIT_CASE)
    public void edit(String number, @Nullable Long seen, UnaryOperator<CaseSubject> change, @Nullable Reason reason) {
        CaseFile caseFile = desk.take(number, seen);
        CaseSubject changed = change.apply(caseFile.subject());
        if (!changed.equals(caseFile.subject())) {
            desk.handIn(caseFile, List.of(caseFile.edit(changed, reason, now.today(), now.instant())));
        }
    }
}
