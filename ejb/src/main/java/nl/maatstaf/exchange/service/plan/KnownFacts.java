package nl.maatstaf.exchange.service.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.StageDate;
import nl.maatstaf.casefile.StageEntry;
import nl.maatstaf.casefile.StatusEntry;
import nl.maatstaf.exchange.file.CaseHistoryKind;

/** All that is known to have happened in a case and that a row of a file can tell again. */
@Dependent
public class KnownFacts {

    private static final String STAGES = "stages";
    private static final String STATUSES = "statuses";

    private final List<KnownFactSource> contexts;

    @Inject
    public KnownFacts(@Any Instance<KnownFactSource> ofContexts) {
        this(ofContexts.stream().toList());
    }

    public KnownFacts(List<KnownFactSource> contexts) {
        this.contexts = List.copyOf(contexts);
    }

    /** What is known of a case now. */
    List<KnownFact> of(CaseFile caseFile) {
        List<KnownFact> facts = new ArrayList<>();
        List<StageEntry> stages = caseFile.stages();
        for (StageEntry entry : stages) {
            boolean opening = entry.equals(stages.getFirst());
            CaseHistoryKind kind = opening ? CaseHistoryKind.OPENED : CaseHistoryKind.STAGE_ENTERED;
            String stage = opening ? null : entry.stageCode();
            facts.add(new KnownFact(
                    entry.factId(),
                    kind,
                    stage,
                    STAGES,
                    entry.occurred(),
                    entry.reason().orElse(null),
                    null));
        }
        caseFile.statuses().stream().skip(1).forEach(entry -> facts.add(status(entry)));
        caseFile.expected().stream()
                .filter(date -> date.kind() == StageDate.Kind.FORECAST)
                .forEach(date -> facts.add(forecast(date)));
        contexts.forEach(context -> facts.addAll(context.known(caseFile)));
        return facts;
    }

    private static KnownFact status(StatusEntry entry) {
        CaseHistoryKind kind = switch (entry.status()) {
            case PAUSED -> CaseHistoryKind.PAUSED;
            case STOPPED, ENTERED_IN_ERROR -> CaseHistoryKind.STOPPED;
            case COMPLETED -> CaseHistoryKind.COMPLETED;
            case ACTIVE -> CaseHistoryKind.RESUMED;
        };
        return new KnownFact(
                entry.factId(),
                kind,
                null,
                STATUSES,
                entry.occurred(),
                entry.reason().orElse(null),
                entry.requestedBy().orElse(null));
    }

    /** Forecasts of one stage come one after the other, so none is moved past another: each is by itself. */
    private static KnownFact forecast(StageDate date) {
        return new KnownFact(
                date.factId(),
                CaseHistoryKind.STAGE_FORECAST,
                date.stageCode(),
                "forecast " + date.factId(),
                date.expected(),
                null,
                null);
    }
}
