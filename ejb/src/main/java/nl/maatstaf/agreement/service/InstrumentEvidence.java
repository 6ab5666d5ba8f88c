package nl.maatstaf.agreement.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.maatstaf.agreement.Instrument;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.InstrumentState;
import nl.maatstaf.audit.Event;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CaseFiles;
import nl.maatstaf.casefile.CaseTypeDefinition;
import nl.maatstaf.casefile.CaseTypes;
import nl.maatstaf.casefile.Checklist;
import nl.maatstaf.casefile.Evidence;
import nl.maatstaf.casefile.PartyKind;
import nl.maatstaf.casefile.Requirement;
import nl.maatstaf.casefile.service.CaseDesk;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.service.Now;

/** What instruments put on record on their case, for its gates: figures and signatures. */
@Dependent
public class InstrumentEvidence {

    private static final String ADVISER = "AMVI";

    private CaseDesk desk;
    private CaseFiles cases;
    private CaseTypes types;
    private Now now;

    protected InstrumentEvidence() {}

    @Inject
    public InstrumentEvidence(CaseDesk desk, CaseFiles cases, CaseTypes types, Now now) {
        this.desk = desk;
        this.cases = cases;
        this.types = types;
        this.now = now;
    }

    Event recordFigures(CaseFile caseFile, InstrumentKind kind) {
        return record(caseFile, of(caseFile, Evidence.Kind.FIGURES, kind, PartialDate.on(now.today())));
    }

    /** Keeps figures on record while an instrument of the kind that was not withdrawn has some, and no longer. */
    void followFigures(CaseFile caseFile, InstrumentKind kind, Collection<Instrument> all) {
        List<Evidence> figures = current(caseFile, Evidence.Kind.FIGURES, kind).toList();
        boolean some = all.stream()
                .anyMatch(one -> one.kind() == kind
                        && one.state() != InstrumentState.WITHDRAWN
                        && !one.commitments().isEmpty());
        if (!some) {
            figures.forEach(piece -> piece.takenBackAt(now.instant()));
        } else if (figures.isEmpty()) {
            recordFigures(caseFile, kind);
        }
    }

    /**
     * Lets the signatures follow who is known now to have signed and when: one for every kind of party.
     *
     * @param wrong who was said to have signed before, and when; nobody when it is only signed now
     */
    void followSignatures(CaseFile caseFile, Instrument instrument, Map<PartyKind, PartialDate> wrong) {
        Map<PartyKind, PartialDate> right = instrument.signatures();
        List<Evidence> signatures =
                current(caseFile, Evidence.Kind.SIGNATURE, instrument.kind()).toList();
        without(wrong, right)
                .forEach((party, signed) -> signatures.stream()
                        .filter(piece -> piece.party().equals(Optional.of(party)))
                        .min(Comparator.comparing(piece -> !piece.occurred().equals(signed)))
                        .ifPresent(piece -> piece.takenBackAt(now.instant())));
        without(right, wrong)
                .forEach((party, signed) -> record(
                        caseFile,
                        of(caseFile, Evidence.Kind.SIGNATURE, instrument.kind(), signed)
                                .by(party)));
    }

    /** Whether the advice, or the decision to do without, is on record. */
    boolean isAdvised(CaseFile caseFile) {
        List<Evidence> evidence = cases.evidenceOf(caseFile.id());
        CaseTypeDefinition type = types.get(caseFile.typeCode(), caseFile.typeVersion());
        return type.stages().stream()
                .flatMap(stage -> Checklist.judge(stage, evidence, false).items().stream())
                .filter(item -> item.requirement() instanceof Requirement.AdviceReceived asked
                        && asked.adviser().equals(ADVISER))
                .anyMatch(item -> item.state() != Checklist.State.OPEN);
    }

    private Event record(CaseFile caseFile, Evidence piece) {
        Event recorded = caseFile.record(piece, now.today(), now.instant());
        cases.add(piece);
        return recorded;
    }

    private Evidence of(CaseFile caseFile, Evidence.Kind kind, InstrumentKind instrument, PartialDate occurred) {
        return new Evidence(
                caseFile.id(), kind, instrument.name(), occurred, desk.actor().username());
    }

    private Stream<Evidence> current(CaseFile caseFile, Evidence.Kind kind, InstrumentKind instrument) {
        return cases.evidenceOf(caseFile.id()).stream()
                .filter(piece -> piece.isCurrent() && piece.isAbout(kind, instrument.name()));
    }

    private static SortedMap<PartyKind, PartialDate> without(
            Map<PartyKind, PartialDate> these, Map<PartyKind, PartialDate> those) {
        SortedMap<PartyKind, PartialDate> rest = new TreeMap<>(these);
        rest.entrySet().removeAll(those.entrySet());
        return rest;
    }
}
