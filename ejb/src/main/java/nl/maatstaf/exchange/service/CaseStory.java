package nl.maatstaf.exchange.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.access.Author;
import nl.maatstaf.agreement.Instrument;
import nl.maatstaf.agreement.InstrumentEvent;
import nl.maatstaf.agreement.InstrumentState;
import nl.maatstaf.agreement.Instruments;
import nl.maatstaf.agreement.Signatory;
import nl.maatstaf.audit.Event;
import nl.maatstaf.casefile.CaseEvent;
import nl.maatstaf.casefile.CaseEvidence;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CaseFiles;
import nl.maatstaf.casefile.CaseStatus;
import nl.maatstaf.casefile.CaseSubject;
import nl.maatstaf.casefile.CaseTypeDefinition;
import nl.maatstaf.casefile.Evidence;
import nl.maatstaf.casefile.EvidenceSource;
import nl.maatstaf.casefile.ImportedHistory;
import nl.maatstaf.casefile.ImportedHistory.Fact;
import nl.maatstaf.casefile.StageDate;
import nl.maatstaf.exchange.CaseEventRow;
import nl.maatstaf.exchange.CommitmentRow;
import nl.maatstaf.exchange.FromSource;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/**
 * Tells a case what happened in it, each event known from the day its source was published; where that is not known, from
 * the day the event counts from; and never from before what was known of the case already.
 */
@Dependent
public class CaseStory {

    private static final int MOST_OF_NAME = 100;

    private StoredThings stored;
    private CaseFiles cases;
    private Instruments instruments;
    private Now now;

    protected CaseStory() {}

    @Inject
    public CaseStory(StoredThings stored, CaseFiles cases, Instruments instruments, Now now) {
        this.stored = stored;
        this.cases = cases;
        this.instruments = instruments;
        this.now = now;
    }

    /** Opens a case, known from the earliest publication of anything in it. */
    CaseFile open(
            CaseTypeDefinition type, String number, CaseSubject subject, List<CaseEventRow> rows, List<Event> events) {
        CaseEventRow opening = rows.stream()
                .filter(row -> row.kind() == CaseEventRow.Kind.OPENED)
                .findFirst()
                .orElseThrow();
        Instant known = rows.stream()
                .map(row -> known(row, Instant.MIN))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        CaseFile opened = new CaseFile(type, number, subject, opening.occurred(), truly(known));
        events.add(FromSource.of(opened.opened(), opening.source()));
        return opened;
    }

    /** Tells the rest; answers what happened. */
    List<Event> tell(CaseFile caseFile, CaseLoader.Told told, CaseSubjects subjects, Author author) {
        boolean isNew = told.events().stream().anyMatch(row -> row.kind() == CaseEventRow.Kind.OPENED);
        Instant floor = isNew ? Instant.MIN : newestKnowledge(caseFile);
        List<Event> events = new ArrayList<>(history(caseFile, told.events(), floor));
        for (CaseEventRow row : told.events()) {
            Knowledge known = truly(known(row, floor));
            switch (row.kind()) {
                case INSTRUMENT_SIGNED ->
                    events.addAll(signed(caseFile, row, told.commitments(), subjects, author, known));
                case ADVICE_RECEIVED -> events.add(advised(caseFile, row, author, known));
                case STAGE_FORECAST -> events.add(forecast(caseFile, row, known));
                case NOTED ->
                    events.add(new CaseEvent.Noted(
                            caseFile.id(), row.occurred(), String.valueOf(row.detail()), row.source()));
                default -> {}
            }
        }
        return events;
    }

    private List<Event> history(CaseFile caseFile, List<CaseEventRow> rows, Instant floor) {
        ImportedHistory history = new ImportedHistory(stored.typeOf(caseFile));
        List<Event> events = new ArrayList<>();
        List<CaseEventRow> ordered = rows.stream()
                .sorted(Comparator.comparing(row -> known(row, floor)))
                .toList();
        Instant group = null;
        List<CaseEventRow> together = new ArrayList<>();
        for (CaseEventRow row : ordered) {
            Instant known = known(row, floor);
            if (group != null && !group.equals(known)) {
                events.addAll(takeOver(history, caseFile, together, group));
                together.clear();
            }
            group = known;
            together.add(row);
        }
        if (group != null) {
            events.addAll(takeOver(history, caseFile, together, group));
        }
        return events;
    }

    /** The events come back in the order of the facts, so each gets the source of its row. */
    private List<Event> takeOver(ImportedHistory history, CaseFile caseFile, List<CaseEventRow> rows, Instant known) {
        List<CaseEventRow> facts =
                rows.stream().filter(row -> fact(row, known).isPresent()).toList();
        List<CaseEvent> happened = history.record(
                caseFile,
                facts.stream().flatMap(row -> fact(row, known).stream()).toList(),
                now.instant());
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            events.add(FromSource.of(happened.get(i), facts.get(i).source()));
        }
        return events;
    }

    private static Optional<Fact> fact(CaseEventRow row, Instant known) {
        return switch (row.kind()) {
            case STAGE_ENTERED ->
                Optional.of(Fact.ofStage(String.valueOf(row.value()), row.occurred(), known, row.detail()));
            case PAUSED -> Optional.of(status(row, CaseStatus.PAUSED, known));
            case RESUMED -> Optional.of(status(row, CaseStatus.ACTIVE, known));
            case STOPPED -> Optional.of(status(row, CaseStatus.STOPPED, known));
            case COMPLETED -> Optional.of(status(row, CaseStatus.COMPLETED, known));
            default -> Optional.empty();
        };
    }

    private static Fact status(CaseEventRow row, CaseStatus status, Instant known) {
        String asked = row.parties().isEmpty()
                ? null
                : row.parties().stream().map(PartyName::text).collect(Collectors.joining(", "));
        return Fact.ofStatus(status, row.occurred(), known, row.detail(), asked);
    }

    private List<Event> signed(
            CaseFile caseFile,
            CaseEventRow row,
            List<CommitmentRow> commitments,
            CaseSubjects subjects,
            Author author,
            Knowledge known) {
        Instrument instrument = new Instrument(
                caseFile.id(), row.instrument(), succeeded(caseFile), row.source(), PartialDate.unknown(), known);
        instruments.add(instrument);
        List<Event> events = new ArrayList<>();
        commitments.stream()
                .filter(commitment -> commitment.instrument() == row.instrument())
                .forEach(commitment -> events.add(FromSource.of(
                        instrument.commit(
                                commitment.terms(), row.occurred().countsFrom().orElse(now.today()), known),
                        commitment.terms().source())));
        if (instrument.hasFigures()) {
            events.add(record(caseFile, row, shown(instrument, Evidence.Kind.FIGURES, row, author), known));
        }
        Set<Signatory> signatories = subjects.signatories(caseFile, row.parties());
        InstrumentEvent signed = instrument.signedAccordingToImport(signatories, row.occurred(), known);
        events.add(row.detail() == null ? signed : new FromSource(signed, "detail", row.detail()));
        signatories.stream()
                .map(Signatory::partyKind)
                .distinct()
                .sorted()
                .map(party ->
                        shown(instrument, Evidence.Kind.SIGNATURE, row, author).by(party))
                .forEach(piece -> events.add(record(caseFile, row, piece, known)));
        return events;
    }

    private @Nullable UUID succeeded(CaseFile caseFile) {
        return instruments.ofCase(caseFile.id()).stream()
                .filter(earlier -> earlier.state() == InstrumentState.SIGNED)
                .reduce((first, last) -> last)
                .map(Instrument::id)
                .orElse(null);
    }

    private Event advised(CaseFile caseFile, CaseEventRow row, Author author, Knowledge known) {
        Evidence advice =
                evidence(caseFile.id(), Evidence.Kind.ADVICE, row, author).from(EvidenceSource.ofImport());
        return record(caseFile, row, advice, known);
    }

    private Event record(CaseFile caseFile, CaseEventRow row, Evidence evidence, Knowledge known) {
        caseFile.changed(known);
        CaseEvidence records = new CaseEvidence(caseFile, cases, now.today(), known);
        return FromSource.of(records.record(evidence.fromImport()), row.source());
    }

    private static Evidence shown(Instrument instrument, Evidence.Kind kind, CaseEventRow row, Author author) {
        return evidence(instrument.caseId(), kind, row, author).from(instrument.evidenceSource());
    }

    private static Evidence evidence(UUID caseId, Evidence.Kind kind, CaseEventRow row, Author author) {
        String topic = String.valueOf(row.value()).toUpperCase(Locale.ROOT);
        return new Evidence(caseId, kind, topic, row.occurred(), signature(author)).withDetail(row.detail());
    }

    private static String signature(Author author) {
        String name = author.displayName();
        return name.length() <= MOST_OF_NAME ? name : name.substring(0, MOST_OF_NAME);
    }

    private Event forecast(CaseFile caseFile, CaseEventRow row, Knowledge known) {
        LocalDate told = LocalDate.ofInstant(known.from(), Now.AMSTERDAM);
        return FromSource.of(
                caseFile.expect(
                        stored.typeOf(caseFile),
                        String.valueOf(row.value()),
                        StageDate.Kind.FORECAST,
                        row.occurred(),
                        told,
                        known),
                row.source());
    }

    private Instant newestKnowledge(CaseFile caseFile) {
        return Stream.concat(
                        Stream.of(caseFile.newestKnowledge()),
                        instruments.ofCase(caseFile.id()).stream()
                                .flatMap(instrument -> instrument.states().stream())
                                .map(state -> state.knownFrom()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Instant known(CaseEventRow row, Instant floor) {
        Instant moment = now.instant();
        LocalDate day = row.published() == null ? countingDay(row) : row.published();
        Instant told = day == null ? moment : day.atStartOfDay(Now.AMSTERDAM).toInstant();
        Instant known = told.isAfter(moment) ? moment : told;
        return known.isAfter(floor) ? known : floor;
    }

    /** Known from then, and written down now. */
    private Knowledge truly(Instant known) {
        return new Knowledge(known, now.instant());
    }

    private static @Nullable LocalDate countingDay(CaseEventRow row) {
        return row.occurred().countsFrom().orElse(null);
    }
}
