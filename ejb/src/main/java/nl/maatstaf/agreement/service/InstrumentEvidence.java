package nl.maatstaf.agreement.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.maatstaf.agreement.Instrument;
import nl.maatstaf.audit.Event;
import nl.maatstaf.casefile.CaseEvidence;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CaseFiles;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.evidence.EvidenceSource;
import nl.maatstaf.casefile.service.CaseChanges;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.type.CaseTypes;
import nl.maatstaf.casefile.type.Checklist;
import nl.maatstaf.casefile.type.Requirement;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.service.Now;

/** What instruments put on record on their case, for its gates: figures and signatures. */
@Dependent
public class InstrumentEvidence {

    private static final String ADVISER = "AMVI";

    private CaseChanges caseChanges;
    private CaseFiles cases;
    private CaseTypes types;
    private Now now;

    protected InstrumentEvidence() {}

    @Inject
    public InstrumentEvidence(CaseChanges caseChanges, CaseFiles cases, CaseTypes types, Now now) {
        this.caseChanges = caseChanges;
        this.cases = cases;
        this.types = types;
        this.now = now;
    }

    /** Puts on record that an instrument has figures. */
    Event recordFigures(CaseFile caseFile, Instrument instrument) {
        return caseChanges.evidenceOn(caseFile).record(figures(instrument));
    }

    /** Lets the figures and signatures on record be those the instrument has now. */
    List<Event> follow(CaseFile caseFile, Instrument instrument) {
        CaseEvidence evidence = caseChanges.evidenceOn(caseFile);
        EvidenceSource source = instrument.evidenceSource();
        List<Event> events =
                new ArrayList<>(evidence.reconcile(source, Evidence.Kind.SIGNATURE, signatures(instrument)));
        if (!instrument.hasFigures()) {
            events.addAll(evidence.reconcile(source, Evidence.Kind.FIGURES, List.of()));
        } else if (evidence.of(source, Evidence.Kind.FIGURES).isEmpty()) {
            events.add(evidence.record(figures(instrument)));
        }
        return events;
    }

    /** Whether the advice, or the decision to do without, is on record, or the type of the case asks for none. */
    boolean isAdvised(CaseFile caseFile) {
        List<Evidence> evidence = cases.evidenceOf(caseFile.id());
        CaseTypeDefinition type = types.get(caseFile.typeCode(), caseFile.typeVersion());
        List<Checklist.Item> advice = type.stages().stream()
                .flatMap(stage -> Checklist.judge(stage, evidence, false).items().stream())
                .filter(item -> item.requirement() instanceof Requirement.AdviceReceived asked
                        && asked.adviser().equals(ADVISER))
                .toList();
        return advice.isEmpty() || advice.stream().anyMatch(item -> item.state() != Checklist.State.OPEN);
    }

    private Evidence figures(Instrument instrument) {
        return of(instrument, Evidence.Kind.FIGURES, PartialDate.on(now.today()));
    }

    private List<Evidence> signatures(Instrument instrument) {
        return new TreeMap<>(instrument.signatures())
                .entrySet().stream()
                        .map(signed -> of(instrument, Evidence.Kind.SIGNATURE, signed.getValue())
                                .by(signed.getKey()))
                        .toList();
    }

    private Evidence of(Instrument instrument, Evidence.Kind kind, PartialDate occurred) {
        return new Evidence(
                        instrument.caseId(),
                        kind,
                        instrument.kind().name(),
                        occurred,
                        caseChanges.actor().username())
                .from(instrument.evidenceSource());
    }
}
