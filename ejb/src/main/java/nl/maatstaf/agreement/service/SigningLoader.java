package nl.maatstaf.agreement.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.maatstaf.agreement.Instrument;
import nl.maatstaf.agreement.InstrumentCorrection;
import nl.maatstaf.agreement.InstrumentEvent;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.InstrumentState;
import nl.maatstaf.agreement.InstrumentStateEntry;
import nl.maatstaf.agreement.Instruments;
import nl.maatstaf.agreement.Signatory;
import nl.maatstaf.agreement.SigningCapacity;
import nl.maatstaf.agreement.imports.CommitmentRow;
import nl.maatstaf.agreement.imports.SigningEvent;
import nl.maatstaf.audit.Event;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.subject.CaseParty;
import nl.maatstaf.exchange.EventWithSource;
import nl.maatstaf.exchange.file.CaseEventKind;
import nl.maatstaf.exchange.file.CaseEventRow;
import nl.maatstaf.exchange.service.load.CaseEventLoader;
import nl.maatstaf.exchange.service.load.ImportedCase;
import nl.maatstaf.exchange.service.plan.KnownFact;
import nl.maatstaf.exchange.service.plan.KnownFactSource;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.time.Correction;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** Loads instruments that files say were signed, with what they commit to and who signed. */
@Dependent
public class SigningLoader implements CaseEventLoader, KnownFactSource {

    private final Instruments instruments;
    private final Now now;

    @Inject
    public SigningLoader(Instruments instruments, Now now) {
        this.instruments = instruments;
        this.now = now;
    }

    @Override
    public CaseEventKind kind() {
        return SigningEvent.INSTRUMENT_SIGNED;
    }

    @Override
    public Instant newestKnowledge(CaseFile caseFile) {
        return instruments.ofCase(caseFile.id()).stream()
                .flatMap(instrument -> instrument.states().stream())
                .map(state -> state.knownFrom())
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    @Override
    public List<Event> load(ImportedCase imported, CaseEventRow row, Knowledge known) {
        CaseFile caseFile = imported.caseFile();
        InstrumentKind kind = SigningEvent.instrument(row).orElseThrow();
        Instrument instrument =
                new Instrument(caseFile.id(), kind, succeeded(caseFile), row.source(), PartialDate.unknown(), known);
        instruments.add(instrument);
        List<Event> events = new ArrayList<>(committed(imported, instrument, row, known));
        if (instrument.hasFigures()) {
            events.add(imported.record(shown(imported, instrument, Evidence.Kind.FIGURES, row), row, known));
        }
        Set<Signatory> signatories = signatories(imported, row.parties());
        InstrumentEvent signed = instrument.signedAsStated(signatories, row.occurred(), known);
        Event sourced = EventWithSource.of(signed, row.source());
        events.add(row.detail() == null ? sourced : new EventWithSource(sourced, "detail", row.detail()));
        signatories.stream()
                .map(Signatory::partyKind)
                .distinct()
                .sorted()
                .map(party -> shown(imported, instrument, Evidence.Kind.SIGNATURE, row)
                        .by(party))
                .forEach(signature -> events.add(imported.record(signature, row, known)));
        return events;
    }

    @Override
    public List<KnownFact> known(CaseFile caseFile) {
        return instruments.ofCase(caseFile.id()).stream()
                .flatMap(instrument -> instrument.states().stream()
                        .filter(state -> state.state() == InstrumentState.SIGNED)
                        .map(state -> known(instrument, state)))
                .toList();
    }

    private KnownFact known(Instrument instrument, InstrumentStateEntry signed) {
        return new KnownFact(
                signed.factId(),
                kind(),
                kind().plainValue(instrument.kind().name()),
                "instrument " + instrument.id(),
                signed.occurred(),
                null,
                null);
    }

    @Override
    public List<Event> correct(ImportedCase imported, CaseEventRow row, UUID fact, Correction made) {
        Instrument instrument = instruments.ofCase(imported.caseFile().id()).stream()
                .filter(one ->
                        one.states().stream().anyMatch(state -> state.factId().equals(fact)))
                .findFirst()
                .orElseThrow();
        List<Event> events = new ArrayList<>();
        events.add(new InstrumentCorrection(instrument, made).correctDate(fact, row.occurred()));
        List<Evidence> signatures = instrument.signatures().keySet().stream()
                .sorted()
                .map(party -> shown(imported, instrument, Evidence.Kind.SIGNATURE, row)
                        .by(party))
                .toList();
        events.addAll(
                imported.reconcile(instrument.evidenceSource(), Evidence.Kind.SIGNATURE, signatures, made.known()));
        return events;
    }

    private List<Event> committed(ImportedCase imported, Instrument instrument, CaseEventRow row, Knowledge known) {
        return imported.facts(CommitmentRow.class).stream()
                .filter(commitment -> commitment.instrument() == instrument.kind())
                .map(commitment -> EventWithSource.of(
                        instrument.commit(
                                commitment.terms(), row.occurred().countsFrom().orElse(now.today()), known),
                        commitment.terms().source()))
                .toList();
    }

    private @Nullable UUID succeeded(CaseFile caseFile) {
        return instruments.ofCase(caseFile.id()).stream()
                .filter(earlier -> earlier.state() == InstrumentState.SIGNED)
                .reduce((first, last) -> last)
                .map(Instrument::id)
                .orElse(null);
    }

    private static Evidence shown(ImportedCase imported, Instrument instrument, Evidence.Kind kind, CaseEventRow row) {
        return imported.evidence(kind, row).from(instrument.evidenceSource());
    }

    /** Who signed, with the part they had in it. */
    private static Set<Signatory> signatories(ImportedCase imported, List<PartyName> names) {
        Set<CaseParty> parties = imported.caseFile().parties();
        return names.stream()
                .map(imported::organisation)
                .map(organisation -> new Signatory(
                        SigningCapacity.of(organisation, parties), organisation.name(), organisation.id(), null))
                .collect(Collectors.toSet());
    }
}
