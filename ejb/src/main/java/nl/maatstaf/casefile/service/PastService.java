package nl.maatstaf.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.audit.Event;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CaseFiles;
import nl.maatstaf.casefile.StageEntry;
import nl.maatstaf.casefile.StatedHistory;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.evidence.RecordEvidence;
import nl.maatstaf.casefile.past.PastRow;
import nl.maatstaf.casefile.past.RecordPast;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.type.CaseTypes;
import nl.maatstaf.casefile.type.StageDefinition;
import nl.maatstaf.delivery.service.ExpectedVersion;
import nl.maatstaf.delivery.service.Once;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Reason;
import nl.maatstaf.text.TextRefusals;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/**
 * Records what happened in a case earlier, beside living through the gates: no gate is judged, nothing is deviated from and no
 * task is created for work long done.
 */
@Stateless
public class PastService {

    private static final Reason OVER = new Reason("De fase was al voorbij.");

    private CaseChanges caseChanges;
    private CaseFiles cases;
    private CaseTypes types;
    private Instance<PastRows> contributed;
    private Now now;

    protected PastService() {}

    @Inject
    public PastService(
            CaseChanges caseChanges, CaseFiles cases, CaseTypes types, @Any Instance<PastRows> contributed, Now now) {
        this.caseChanges = caseChanges;
        this.cases = cases;
        this.types = types;
        this.contributed = contributed;
        this.now = now;
    }

    /**
     * Records it all, or nothing; open tasks of stages that turn out to be over are retracted.
     *
     * @throws Refusal {@link TextRefusals#MISSING} when it says nothing
     */
    @Requires(Right.DECIDE_STAGE)
    @Once
    public void record(String number, @ExpectedVersion @Nullable Long seen, RecordPast past, @Nullable String key) {
        CaseFile caseFile = caseChanges.load(number, seen);
        CaseTypeDefinition type = types.get(caseFile.typeCode(), caseFile.typeVersion());
        LocalDate today = now.today();
        Set<String> onRecord =
                caseFile.stages().stream().map(StageEntry::stageCode).collect(Collectors.toSet());
        List<Event> events = new ArrayList<>(new StatedHistory(type)
                .state(caseFile, past.openedBy(today), past.stagesBy(today, type, onRecord), now.knowledge()));
        past.rowsBy(today).forEach(row -> events.addAll(record(caseFile, type, row)));
        if (events.isEmpty()) {
            throw TextRefusals.MISSING.at("stages");
        }
        events.addAll(new StageTasks(cases, caseFile).retract(over(caseFile, type), now.correction(OVER)));
        caseChanges.save(caseFile, events);
    }

    private static List<StageDefinition> over(CaseFile caseFile, CaseTypeDefinition type) {
        return type.stages().subList(0, type.position(caseFile.stageCode()));
    }

    private List<Event> record(CaseFile caseFile, CaseTypeDefinition type, PastRow row) {
        return switch (row.kind()) {
            case PastRow.ADVICE -> List.of(advice(caseFile, type, row.advice()));
            case PastRow.NOTE -> List.of(caseChanges.note(caseFile, row.note()));
            default -> contributed(row.kind()).record(caseFile, row);
        };
    }

    private Event advice(CaseFile caseFile, CaseTypeDefinition type, RecordEvidence command) {
        String adviser = type.topic(Evidence.Kind.ADVICE, command.topic());
        Evidence advice =
                command.about(adviser).of(caseFile.id(), caseChanges.actor().username());
        return caseChanges.evidenceOn(caseFile).record(advice);
    }

    private PastRows contributed(String kind) {
        return contributed.stream()
                .filter(rows -> rows.kinds().stream().anyMatch(one -> one.name().equals(kind)))
                .findFirst()
                .orElseThrow(() -> TextRefusals.MISSING.at("kind"));
    }
}
