package nl.maatstaf.exchange.service.load;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.audit.Event;
import nl.maatstaf.casefile.CaseCorrection;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CorrectStage;
import nl.maatstaf.casefile.CorrectStatus;
import nl.maatstaf.casefile.StatusEntry;
import nl.maatstaf.exchange.file.CaseEventRow;
import nl.maatstaf.exchange.file.CaseHistoryKind;
import nl.maatstaf.exchange.service.plan.KnownFact;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.Correction;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/**
 * Corrects what is known of a case to what a row says, as a page would: known from now on, with the source of the row as the
 * reason, or its place where it names none.
 */
@Dependent
public class CaseEventCorrections {

    private CaseEventLoaders loaders;
    private Now now;

    protected CaseEventCorrections() {}

    @Inject
    public CaseEventCorrections(CaseEventLoaders loaders, Now now) {
        this.loaders = loaders;
        this.now = now;
    }

    /** Corrects it; answers what goes to the log. */
    List<Event> correct(ImportedCase imported, CaseLoader.Wrong wrong) {
        CaseEventRow row = wrong.row();
        Correction made = now.correction(new Reason(row.source() == null ? wrong.place() : row.source()));
        CaseCorrection correction = new CaseCorrection(imported.caseFile(), made);
        KnownFact fact = wrong.fact();
        return switch (fact.kind()) {
            case CaseHistoryKind.OPENED -> opened(correction, fact, row.occurred());
            case CaseHistoryKind.STAGE_ENTERED ->
                List.of(correction.correctStage(new CorrectStage(fact.id(), row.occurred(), reason(row, fact))));
            case CaseHistoryKind.STAGE_FORECAST -> List.of(correction.correctExpected(fact.id(), row.occurred()));
            case CaseHistoryKind.PAUSED, CaseHistoryKind.RESUMED, CaseHistoryKind.STOPPED, CaseHistoryKind.COMPLETED ->
                List.of(status(correction, fact, row));
            default -> loaders.correct(imported, row, fact.id(), made);
        };
    }

    /** A case has its first status from the day it began. */
    private static List<Event> opened(CaseCorrection correction, KnownFact fact, PartialDate began) {
        List<Event> events = new ArrayList<>();
        Reason stated = fact.reason() == null ? null : new Reason(fact.reason());
        events.add(correction.correctStage(new CorrectStage(fact.id(), began, stated)));
        StatusEntry first = correction.caseFile().statuses().getFirst();
        if (!first.occurred().equals(began)) {
            events.add(correction.correctStatus(new CorrectStatus(
                    first.factId(),
                    began,
                    first.reason().map(Reason::new).orElse(null),
                    first.requestedBy().orElse(null),
                    first.reviewOn().orElse(null))));
        }
        return events;
    }

    private static Event status(CaseCorrection correction, KnownFact fact, CaseEventRow row) {
        StatusEntry wrong = find(correction.caseFile(), fact.id());
        return correction.correctStatus(new CorrectStatus(
                fact.id(),
                row.occurred(),
                reason(row, fact),
                row.requestedBy() == null ? fact.requestedBy() : row.requestedBy(),
                wrong.reviewOn().orElse(null)));
    }

    private static StatusEntry find(CaseFile caseFile, UUID fact) {
        return caseFile.statuses().stream()
                .filter(entry -> entry.factId().equals(fact))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Reason reason(CaseEventRow row, KnownFact fact) {
        String stated = row.detail() == null ? fact.reason() : row.detail();
        return stated == null ? null : new Reason(stated);
    }
}
