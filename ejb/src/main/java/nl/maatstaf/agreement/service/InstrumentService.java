package nl.maatstaf.agreement.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.agreement.AgreementRefusals;
import nl.maatstaf.agreement.CommitmentTerms;
import nl.maatstaf.agreement.Instrument;
import nl.maatstaf.agreement.InstrumentCorrection;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.InstrumentState;
import nl.maatstaf.agreement.Instruments;
import nl.maatstaf.agreement.MoveInstrument;
import nl.maatstaf.agreement.SignInstrument;
import nl.maatstaf.agreement.Signatory;
import nl.maatstaf.agreement.SigningAnswers;
import nl.maatstaf.audit.Event;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.service.CaseChanges;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.delivery.service.ExpectedVersion;
import nl.maatstaf.delivery.service.Once;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** What is done with the instruments of a case; signatures and figures are recorded on the case as evidence. */
@Stateless
public class InstrumentService {

    private CaseChanges caseChanges;
    private Instruments instruments;
    private InstrumentEvidence evidence;
    private SigningParties parties;
    private Now now;

    protected InstrumentService() {}

    @Inject
    public InstrumentService(
            CaseChanges caseChanges,
            Instruments instruments,
            InstrumentEvidence evidence,
            SigningParties parties,
            Now now) {
        this.caseChanges = caseChanges;
        this.instruments = instruments;
        this.evidence = evidence;
        this.parties = parties;
        this.now = now;
    }

    /** Drafts an instrument that succeeds the last one signed; answers its identifier. */
    @Requires(Right.MANAGE_INSTRUMENT)
    @Once
    public UUID draft(String number, InstrumentKind kind, @Nullable String source, @Nullable String key) {
        CaseFile caseFile = caseChanges.load(number, null);
        Instrument draft = newDraft(caseFile, kind, source);
        instruments.add(draft);
        caseChanges.record(caseFile, List.of(draft.drafted()));
        return draft.id();
    }

    /** Adds a commitment to a draft; the figures are evidence on the case. */
    @Requires(Right.MANAGE_INSTRUMENT)
    @Once
    public void commit(
            String number,
            @ExpectedVersion @Nullable Long seen,
            UUID instrumentId,
            CommitmentTerms terms,
            @Nullable String key) {
        CaseFile caseFile = caseChanges.load(number, seen);
        Instrument instrument = find(caseFile, instrumentId);
        List<Event> events = new ArrayList<>();
        events.add(instrument.commit(terms, now.today(), now.knowledge()));
        events.add(evidence.recordFigures(caseFile, instrument));
        caseChanges.save(caseFile, events);
    }

    /** Submits a draft for advice, takes the advice in, or withdraws it. */
    @Requires(Right.MANAGE_INSTRUMENT)
    @Once
    public void moveTo(
            String number,
            @ExpectedVersion @Nullable Long seen,
            UUID instrumentId,
            MoveInstrument move,
            @Nullable String key) {
        move.occurred().checkNotAfter(now.today());
        CaseFile caseFile = caseChanges.load(number, seen);
        Instrument instrument = find(caseFile, instrumentId);
        List<Event> events = new ArrayList<>(List.of(instrument.moveTo(move, now.knowledge())));
        events.addAll(evidence.follow(caseFile, instrument));
        caseChanges.save(caseFile, events);
    }

    /** Signs a draft; each signature is evidence on the case. */
    @Requires(Right.MANAGE_INSTRUMENT)
    @Once
    public void sign(
            String number,
            @ExpectedVersion @Nullable Long seen,
            UUID instrumentId,
            Set<Signatory> signatories,
            PartialDate signed,
            SigningAnswers answers,
            @Nullable String key) {
        CaseFile caseFile = caseChanges.load(number, seen);
        Instrument instrument = find(caseFile, instrumentId);
        caseChanges.save(caseFile, sign(caseFile, instrument, signatories, signed, answers));
    }

    /** Records an instrument that was signed in one go; answers its identifier. */
    @Requires(Right.MANAGE_INSTRUMENT)
    @Once
    public UUID record(String number, SignInstrument command, @Nullable String key) {
        CaseFile caseFile = caseChanges.load(number, null);
        Instrument instrument = newDraft(caseFile, command.kind(), command.source());
        instruments.add(instrument);
        List<Event> events = new ArrayList<>(List.of(instrument.drafted()));
        command.commitments().forEach(terms -> events.add(instrument.commit(terms, now.today(), now.knowledge())));
        if (!command.commitments().isEmpty()) {
            events.add(evidence.recordFigures(caseFile, instrument));
        }
        events.addAll(sign(caseFile, instrument, command.signatories(), command.signed(), command.answers()));
        caseChanges.save(caseFile, events);
        return instrument.id();
    }

    /** Corrects when an instrument was signed or came into another state. */
    @Requires(Right.CORRECT)
    @Once
    public void correctDate(
            String number,
            @ExpectedVersion @Nullable Long seen,
            UUID fact,
            PartialDate occurred,
            SigningAnswers answers,
            Reason reason,
            @Nullable String key) {
        CaseFile caseFile = caseChanges.load(number, seen);
        Instrument instrument = findWith(caseFile, fact);
        Event corrected = correction(instrument, reason).correctDate(fact, occurred);
        if (instrument.isSignedLike(instrument.kind(), occurred)) {
            SigningParties.checkOnce(instrument, occurred, instruments.ofCase(caseFile.id()), answers);
        }
        save(caseFile, instrument, corrected);
    }

    /** Retracts that an instrument came into its latest state; what the case counts as evidence follows. */
    @Requires(Right.CORRECT)
    @Once
    public void retractState(
            String number, @ExpectedVersion @Nullable Long seen, UUID fact, Reason reason, @Nullable String key) {
        CaseFile caseFile = caseChanges.load(number, seen);
        List<Instrument> ofCase = instruments.ofCase(caseFile.id());
        Instrument instrument = findWith(caseFile, fact);
        Event corrected = correction(instrument, reason).retractState(fact, ofCase);
        save(caseFile, instrument, corrected);
    }

    /** Corrects what a commitment says. */
    @Requires(Right.CORRECT)
    @Once
    public void correctCommitment(
            String number,
            @ExpectedVersion @Nullable Long seen,
            UUID fact,
            CommitmentTerms right,
            Reason reason,
            @Nullable String key) {
        CaseFile caseFile = caseChanges.load(number, seen);
        Instrument instrument = findWith(caseFile, fact);
        caseChanges.save(caseFile, List.of(correction(instrument, reason).correctCommitment(fact, right)));
    }

    /** Corrects who signed an instrument; what the case counts as signatures follows. */
    @Requires(Right.CORRECT)
    @Once
    public void correctSignatories(
            String number,
            @ExpectedVersion @Nullable Long seen,
            UUID instrumentId,
            Set<Signatory> right,
            SigningAnswers answers,
            Reason reason,
            @Nullable String key) {
        CaseFile caseFile = caseChanges.load(number, seen);
        Instrument instrument = find(caseFile, instrumentId);
        Set<Signatory> recorded = instrument.signatories();
        Event corrected = correction(instrument, reason).correctSignatories(parties.resolved(right, recorded));
        SigningParties.checkKnown(instrument.signatories(), recorded, answers);
        save(caseFile, instrument, corrected);
    }

    /** Corrects where an instrument is published. */
    @Requires(Right.CORRECT)
    @Once
    public void correctSource(
            String number,
            @ExpectedVersion @Nullable Long seen,
            UUID instrumentId,
            @Nullable String right,
            Reason reason,
            @Nullable String key) {
        CaseFile caseFile = caseChanges.load(number, seen);
        caseChanges.save(
                caseFile,
                List.of(correction(find(caseFile, instrumentId), reason).correctSource(right)));
    }

    private InstrumentCorrection correction(Instrument instrument, Reason reason) {
        return new InstrumentCorrection(instrument, now.correction(reason));
    }

    private Instrument newDraft(CaseFile caseFile, InstrumentKind kind, @Nullable String source) {
        UUID succeeds = instruments.ofCase(caseFile.id()).stream()
                .filter(earlier -> earlier.state() == InstrumentState.SIGNED)
                .reduce((first, last) -> last)
                .map(Instrument::id)
                .orElse(null);
        return new Instrument(caseFile.id(), kind, succeeds, source, PartialDate.on(now.today()), now.knowledge());
    }

    private List<Event> sign(
            CaseFile caseFile,
            Instrument instrument,
            Set<Signatory> signatories,
            PartialDate signed,
            SigningAnswers answers) {
        Set<Signatory> signing = parties.resolved(signatories, Set.of());
        List<Event> events = new ArrayList<>();
        events.add(instrument.sign(signing, signed, evidence.isAdvised(caseFile), now.today(), now.knowledge()));
        SigningParties.checkKnown(signing, Set.of(), answers);
        SigningParties.checkOnce(instrument, signed, instruments.ofCase(caseFile.id()), answers);
        events.addAll(evidence.follow(caseFile, instrument));
        return events;
    }

    /** What the case counts as evidence follows what the instrument says now. */
    private void save(CaseFile caseFile, Instrument instrument, Event corrected) {
        List<Event> events = new ArrayList<>(List.of(corrected));
        events.addAll(evidence.follow(caseFile, instrument));
        caseChanges.save(caseFile, events);
    }

    private Instrument find(CaseFile caseFile, UUID instrumentId) {
        return instruments.ofCase(caseFile.id()).stream()
                .filter(instrument -> instrument.id().equals(instrumentId))
                .findFirst()
                .orElseThrow(AgreementRefusals.INSTRUMENT_NOT_FOUND::with);
    }

    private Instrument findWith(CaseFile caseFile, UUID fact) {
        return instruments.ofCase(caseFile.id()).stream()
                .filter(instrument -> instrument.has(fact))
                .findFirst()
                .orElseThrow(CaseRefusals.FACT_NOT_FOUND::with);
    }
}
