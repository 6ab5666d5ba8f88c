package nl.maatstaf.agreement.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.access.AccessRefusals;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.agreement.Instrument;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.InstrumentState;
import nl.maatstaf.agreement.Instruments;
import nl.maatstaf.agreement.Signatory;
import nl.maatstaf.agreement.SigningCapacity;
import nl.maatstaf.audit.Event;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.past.PastRow;
import nl.maatstaf.casefile.service.PastRows;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.party.Organisations;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.TypedText;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.service.Now;

/** Records instruments that were signed earlier; what preceded the signing is not judged. */
@Dependent
public class PastSignings implements PastRows {

    private static final String BETWEEN_NAMES = ";";

    private final Instruments instruments;
    private final InstrumentEvidence evidence;
    private final Organisations organisations;
    private final CurrentActor caller;
    private final Now now;

    @Inject
    public PastSignings(
            Instruments instruments,
            InstrumentEvidence evidence,
            Organisations organisations,
            CurrentActor caller,
            Now now) {
        this.instruments = instruments;
        this.evidence = evidence;
        this.organisations = organisations;
        this.caller = caller;
        this.now = now;
    }

    @Override
    public List<InstrumentKind> kinds() {
        return List.of(InstrumentKind.values());
    }

    /**
     * Records the instrument as signed, by whom the row names.
     *
     * @throws Refusal {@link AccessRefusals#NOT_AUTHORISED} when the caller may not work on instruments
     */
    @Override
    public List<Event> record(CaseFile caseFile, PastRow row) {
        if (!caller.get().may(Right.MANAGE_INSTRUMENT)) {
            throw AccessRefusals.NOT_AUTHORISED.with(Right.MANAGE_INSTRUMENT);
        }
        Instrument succeeded = instruments.ofCase(caseFile.id()).stream()
                .filter(earlier -> earlier.state() == InstrumentState.SIGNED)
                .reduce((first, last) -> last)
                .orElse(null);
        Instrument instrument = new Instrument(
                caseFile.id(),
                InstrumentKind.valueOf(row.kind()),
                succeeded == null ? null : succeeded.id(),
                row.source(),
                PartialDate.unknown(),
                now.knowledge());
        instruments.add(instrument);
        List<Event> events = new ArrayList<>();
        events.add(instrument.signedAsStated(signatories(caseFile, row), row.occurred(), now.knowledge()));
        events.addAll(evidence.follow(caseFile, instrument));
        return events;
    }

    private Set<Signatory> signatories(CaseFile caseFile, PastRow row) {
        return Stream.ofNullable(row.value())
                .flatMap(names -> Arrays.stream(names.split(BETWEEN_NAMES)))
                .filter(TypedText::hasContent)
                .map(name -> signatory(caseFile, new PartyName(name)))
                .collect(Collectors.toSet());
    }

    private Signatory signatory(CaseFile caseFile, PartyName name) {
        return organisations
                .findKnownAs(name)
                .map(party ->
                        new Signatory(SigningCapacity.of(party, caseFile.parties()), party.name(), party.id(), null))
                .orElseGet(() -> new Signatory(PartyKind.COMPANY, name.text(), null, null));
    }
}
