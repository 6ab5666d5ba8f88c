package nl.maatstaf.exchange.service.load;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.maatstaf.access.Author;
import nl.maatstaf.audit.Event;
import nl.maatstaf.casefile.CaseEvent;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CaseFiles;
import nl.maatstaf.casefile.ImportedHistory;
import nl.maatstaf.casefile.ImportedHistory.Fact;
import nl.maatstaf.casefile.StageDate;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.evidence.EvidenceSource;
import nl.maatstaf.casefile.subject.CaseSubject;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.exchange.EventWithSource;
import nl.maatstaf.exchange.file.CaseEventRow;
import nl.maatstaf.exchange.file.CaseHistoryKind;
import nl.maatstaf.exchange.service.plan.ImportLookup;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/**
 * Records on a case what happened in it, each event known from the day its source was published; where that is not known, from
 * the day the event counts from; and never from before what was known of the case already.
 */
@Dependent
public class CaseHistoryLoader {

    private ImportLookup lookup;
    private CaseFiles cases;
    private CaseEventLoaders loaders;
    private CaseEventCorrections corrections;
    private Now now;

    protected CaseHistoryLoader() {}

    @Inject
    public CaseHistoryLoader(
            ImportLookup lookup, CaseFiles cases, CaseEventLoaders loaders, CaseEventCorrections corrections, Now now) {
        this.lookup = lookup;
        this.cases = cases;
        this.loaders = loaders;
        this.corrections = corrections;
        this.now = now;
    }

    /** Opens a case, known from the earliest publication of anything in it. */
    CaseFile open(
            CaseTypeDefinition type, String number, CaseSubject subject, List<CaseEventRow> rows, List<Event> events) {
        CaseEventRow opening = rows.stream()
                .filter(row -> row.kind() == CaseHistoryKind.OPENED)
                .findFirst()
                .orElseThrow();
        Instant known = rows.stream()
                .map(row -> known(row, Instant.MIN))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        CaseFile opened = new CaseFile(type, number, subject, opening.occurred(), truly(known));
        events.add(EventWithSource.of(opened.opened(), opening.source()));
        return opened;
    }

    /** Records the rest; answers what happened. */
    List<Event> load(CaseFile caseFile, CaseLoader.NewRows news, CaseSubjects subjects, Author author) {
        List<Event> events = new ArrayList<>();
        ImportedCase imported = new ImportedCase(caseFile, cases, news.facts(), subjects, author, now.today());
        news.corrections().forEach(wrong -> events.addAll(corrections.correct(imported, wrong)));
        boolean isNew = news.events().stream().anyMatch(row -> row.kind() == CaseHistoryKind.OPENED);
        Instant floor = isNew ? Instant.MIN : loaders.newestKnowledge(caseFile);
        events.addAll(history(caseFile, news.events(), floor));
        for (CaseEventRow row : news.events()) {
            Knowledge known = truly(known(row, floor));
            events.addAll(load(imported, row, known));
        }
        return events;
    }

    /** Stages and statuses went before, together. */
    private List<Event> load(ImportedCase imported, CaseEventRow row, Knowledge known) {
        CaseFile caseFile = imported.caseFile();
        return switch (row.kind()) {
            case CaseHistoryKind.ADVICE_RECEIVED ->
                List.of(imported.record(
                        imported.evidence(Evidence.Kind.ADVICE, row).from(EvidenceSource.ofImport()), row, known));
            case CaseHistoryKind.STAGE_FORECAST -> List.of(forecast(caseFile, row, known));
            case CaseHistoryKind.NOTED ->
                List.of(new CaseEvent.Noted(caseFile.id(), row.occurred(), String.valueOf(row.detail()), row.source()));
            default -> loaders.load(imported, row, known);
        };
    }

    private List<Event> history(CaseFile caseFile, List<CaseEventRow> rows, Instant floor) {
        ImportedHistory history = new ImportedHistory(lookup.typeOf(caseFile));
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
            events.add(EventWithSource.of(happened.get(i), facts.get(i).source()));
        }
        return events;
    }

    private static Optional<Fact> fact(CaseEventRow row, Instant known) {
        return switch (row.kind()) {
            case CaseHistoryKind.STAGE_ENTERED ->
                Optional.of(Fact.ofStage(String.valueOf(row.value()), row.occurred(), known, row.detail()));
            case CaseHistoryKind.PAUSED -> Optional.of(status(row, CaseStatus.PAUSED, known));
            case CaseHistoryKind.RESUMED -> Optional.of(status(row, CaseStatus.ACTIVE, known));
            case CaseHistoryKind.STOPPED -> Optional.of(status(row, CaseStatus.STOPPED, known));
            case CaseHistoryKind.COMPLETED -> Optional.of(status(row, CaseStatus.COMPLETED, known));
            default -> Optional.empty();
        };
    }

    private static Fact status(CaseEventRow row, CaseStatus status, Instant known) {
        return Fact.ofStatus(status, row.occurred(), known, row.detail(), row.requestedBy());
    }

    private Event forecast(CaseFile caseFile, CaseEventRow row, Knowledge known) {
        LocalDate knownOn = LocalDate.ofInstant(known.from(), Now.AMSTERDAM);
        return EventWithSource.of(
                caseFile.expect(
                        lookup.typeOf(caseFile),
                        String.valueOf(row.value()),
                        StageDate.Kind.FORECAST,
                        row.occurred(),
                        knownOn,
                        known),
                row.source());
    }

    private Instant known(CaseEventRow row, Instant floor) {
        Instant moment = now.instant();
        LocalDate day = row.published() == null ? countingDay(row) : row.published();
        Instant published =
                day == null ? moment : day.atStartOfDay(Now.AMSTERDAM).toInstant();
        Instant known = published.isAfter(moment) ? moment : published;
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
