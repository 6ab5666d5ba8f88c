package nl.maatstaf.exchange.service.load;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.maatstaf.access.Author;
import nl.maatstaf.audit.Event;
import nl.maatstaf.casefile.CaseEvent;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CaseFiles;
import nl.maatstaf.casefile.StageDate;
import nl.maatstaf.casefile.StatedHistory;
import nl.maatstaf.casefile.StatedHistory.Fact;
import nl.maatstaf.casefile.WriteNote;
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

/** Records on a case what happened in it, each event known from when the rule of the import says. */
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

    /** Opens a case, known as soon as anything in it is. */
    CaseFile open(CaseTypeDefinition type, String number, CaseSubject subject, Rows rows, List<Event> events) {
        CaseEventRow opening = rows.events().stream()
                .filter(row -> row.kind() == CaseHistoryKind.OPENED)
                .findFirst()
                .orElseThrow();
        Instant moment = now.instant();
        Knowledge known = rows.events().stream()
                .map(row -> rows.rule().knowledge(row, Instant.MIN, moment))
                .min(Comparator.comparing(Knowledge::from))
                .orElseThrow();
        CaseFile opened = new CaseFile(type, number, subject, opening.occurred(), known);
        events.add(EventWithSource.of(opened.opened(), opening.source()));
        return opened;
    }

    /** What is loaded of a case, and by which rule it is known. */
    record Rows(List<CaseEventRow> events, KnowledgeRule rule) {}

    /** Records the rest; answers what happened. */
    List<Event> load(
            CaseFile caseFile, CaseLoader.NewRows news, CaseSubjects subjects, Author author, KnowledgeRule rule) {
        List<Event> events = new ArrayList<>();
        ImportedCase imported = new ImportedCase(caseFile, cases, news.facts(), subjects, author, now.today());
        news.corrections().forEach(wrong -> events.addAll(corrections.correct(imported, wrong)));
        boolean isNew = news.events().stream().anyMatch(row -> row.kind() == CaseHistoryKind.OPENED);
        Instant floor = isNew ? Instant.MIN : loaders.newestKnowledge(caseFile);
        Instant moment = now.instant();
        Function<CaseEventRow, Knowledge> knowledge = row -> rule.knowledge(row, floor, moment);
        events.addAll(history(caseFile, news.events(), knowledge));
        for (CaseEventRow row : news.events()) {
            events.addAll(load(imported, row, knowledge.apply(row), rule));
        }
        return events;
    }

    /** Stages and statuses went before, together. */
    private List<Event> load(ImportedCase imported, CaseEventRow row, Knowledge known, KnowledgeRule rule) {
        CaseFile caseFile = imported.caseFile();
        return switch (row.kind()) {
            case CaseHistoryKind.ADVICE_RECEIVED ->
                List.of(imported.record(
                        imported.evidence(Evidence.Kind.ADVICE, row).from(EvidenceSource.ofImport()), row, known));
            case CaseHistoryKind.STAGE_FORECAST -> List.of(forecast(caseFile, row, known, rule));
            case CaseHistoryKind.NOTED ->
                List.of(new CaseEvent.Noted(
                        caseFile.id(),
                        new WriteNote(String.valueOf(row.detail()), row.occurred(), null, row.source(), null, null)));
            default -> loaders.load(imported, row, known);
        };
    }

    private List<Event> history(
            CaseFile caseFile, List<CaseEventRow> rows, Function<CaseEventRow, Knowledge> knowledge) {
        StatedHistory history = new StatedHistory(lookup.typeOf(caseFile));
        List<Event> events = new ArrayList<>();
        List<CaseEventRow> ordered = rows.stream()
                .sorted(Comparator.comparing(row -> knowledge.apply(row).from()))
                .toList();
        Knowledge group = null;
        List<CaseEventRow> together = new ArrayList<>();
        for (CaseEventRow row : ordered) {
            Knowledge known = knowledge.apply(row);
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
    private static List<Event> takeOver(
            StatedHistory history, CaseFile caseFile, List<CaseEventRow> rows, Knowledge known) {
        List<CaseEventRow> facts =
                rows.stream().filter(row -> fact(row, known.from()).isPresent()).toList();
        List<CaseEvent> happened = history.record(
                caseFile,
                facts.stream().flatMap(row -> fact(row, known.from()).stream()).toList(),
                known.recorded());
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

    private Event forecast(CaseFile caseFile, CaseEventRow row, Knowledge known, KnowledgeRule rule) {
        return EventWithSource.of(
                caseFile.expect(
                        lookup.typeOf(caseFile),
                        String.valueOf(row.value()),
                        StageDate.Kind.FORECAST,
                        row.occurred(),
                        rule.setOn(row, known),
                        known),
                row.source());
    }
}
