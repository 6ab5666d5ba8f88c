package nl.maatstaf.agreement.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.agreement.Instrument;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.InstrumentState;
import nl.maatstaf.agreement.Signatory;
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

    @SuppressWarnings("NullAway.Init")
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

    /** What was withdrawn has no figures; they stay on record while another instrument of the kind has some. */
    void takeFiguresBack(CaseFile caseFile, InstrumentKind kind, Collection<Instrument> all) {
        boolean others = all.stream()
                .anyMatch(other -> other.kind() == kind
                        && other.state() != InstrumentState.WITHDRAWN
                        && !other.commitments().isEmpty());
        if (!others) {
            current(caseFile, Evidence.Kind.FIGURES, kind).forEach(piece -> piece.takenBackAt(now.instant()));
        }
    }

    /** One signature for every kind of party that signed. */
    void recordSignatures(CaseFile caseFile, InstrumentKind kind, Set<Signatory> signatories, PartialDate signed) {
        parties(signatories).stream().sorted().forEach(party -> recordSignature(caseFile, kind, party, signed));
    }

    /** Lets the signatures follow who turned out to have signed. */
    void correctSignatures(CaseFile caseFile, Instrument instrument, Set<Signatory> wrongly) {
        Set<PartyKind> wrong = parties(wrongly);
        Set<PartyKind> right = parties(instrument.signatories());
        PartialDate signed = instrument.states().getLast().occurred();
        List<Evidence> signatures = current(caseFile, Evidence.Kind.SIGNATURE, instrument.kind())
                .sorted(Comparator.comparing(piece -> !piece.occurred().equals(signed)))
                .toList();
        without(wrong, right)
                .flatMap(party -> signatures.stream()
                        .filter(piece -> piece.party().equals(Optional.of(party)))
                        .limit(1))
                .forEach(piece -> piece.takenBackAt(now.instant()));
        without(right, wrong).forEach(party -> recordSignature(caseFile, instrument.kind(), party, signed));
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

    private void recordSignature(CaseFile caseFile, InstrumentKind kind, PartyKind party, PartialDate signed) {
        record(caseFile, of(caseFile, Evidence.Kind.SIGNATURE, kind, signed).by(party));
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

    private static Set<PartyKind> parties(Set<Signatory> signatories) {
        return signatories.stream().map(Signatory::partyKind).collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<PartyKind> without(Set<PartyKind> these, Set<PartyKind> those) {
        return these.stream().filter(party -> !those.contains(party)).sorted();
    }
}
