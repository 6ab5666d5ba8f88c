package nl.maatstaf.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.audit.Event;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.DateInFuture;
import nl.maatstaf.casefile.Reason;
import nl.maatstaf.delivery.service.RequestKeys;
import nl.maatstaf.identity.Right;
import nl.maatstaf.identity.service.Requires;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** Sets right what was recorded wrongly on a case, with a reason; what was known before stays as it was known. */
@Stateless
public class CorrectionService {

    private CaseDesk desk;
    private RequestKeys keys;
    private Now now;

    @SuppressWarnings("NullAway.Init")
    protected CorrectionService() {}

    @Inject
    public CorrectionService(CaseDesk desk, RequestKeys keys, Now now) {
        this.desk = desk;
        this.keys = keys;
        this.now = now;
    }

    /** Sets right when the case came into a stage. */
    @Requires(Right.CORRECT)
    public void correctStageDate(
            String number, @Nullable Long seen, UUID fact, PartialDate occurred, Reason reason, @Nullable String key) {
        if (keys.isRepeated(key, "correctStageDate", number, fact, occurred, reason)) {
            return;
        }
        CaseFile caseFile = desk.take(number, seen);
        checkPast(occurred);
        desk.handIn(caseFile, List.of(caseFile.correctStageDate(fact, occurred, reason, now.instant())));
    }

    /** Sets right when the case took a status. */
    @Requires(Right.CORRECT)
    public void correctStatusDate(
            String number, @Nullable Long seen, UUID fact, PartialDate occurred, Reason reason, @Nullable String key) {
        if (keys.isRepeated(key, "correctStatusDate", number, fact, occurred, reason)) {
            return;
        }
        CaseFile caseFile = desk.take(number, seen);
        checkPast(occurred);
        desk.handIn(caseFile, List.of(caseFile.correctStatusDate(fact, occurred, reason, now.instant())));
    }

    /** Takes wrongly recorded evidence back; the right one, if there is one, is recorded anew. */
    @Requires(Right.CORRECT)
    public void takeBack(String number, @Nullable Long seen, UUID evidence, Reason reason, @Nullable String key) {
        if (keys.isRepeated(key, "takeBack", number, evidence, reason)) {
            return;
        }
        CaseFile caseFile = desk.take(number, seen);
        Event corrected = caseFile.takeBack(desk.findEvidence(caseFile, evidence), reason, now.today(), now.instant());
        desk.handIn(caseFile, List.of(corrected));
    }

    /** Takes a wrong note back: it leaves the page, and the log keeps its text. */
    @Requires(Right.CORRECT)
    public void takeBackNote(String number, UUID note, Reason reason, @Nullable String key) {
        if (keys.isRepeated(key, "takeBackNote", number, note, reason)) {
            return;
        }
        CaseFile caseFile = desk.take(number, null);
        Event corrected = desk.findNote(caseFile, note).takeBack(reason, now.today(), now.instant());
        desk.handIn(caseFile, List.of(corrected));
    }

    private void checkPast(PartialDate occurred) {
        if (occurred.isAfter(now.today())) {
            throw new DateInFuture(now.today());
        }
    }
}
