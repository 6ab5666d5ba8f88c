package nl.maatstaf.exchange.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.maatstaf.access.Author;
import nl.maatstaf.audit.Event;
import nl.maatstaf.audit.service.EventRecorder;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CaseFiles;
import nl.maatstaf.casefile.CaseSubject;
import nl.maatstaf.casefile.CaseTypeDefinition;
import nl.maatstaf.exchange.CaseEventRow;
import nl.maatstaf.exchange.CaseFactRow;
import nl.maatstaf.exchange.CaseRow;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** Takes cases in with all that happened in them; new ones get their numbers in the order in which they began. */
@Dependent
public class CaseLoader {

    private StoredThings stored;
    private CaseFiles cases;
    private CaseStory story;
    private EventRecorder recorder;
    private Now now;

    protected CaseLoader() {}

    @Inject
    public CaseLoader(StoredThings stored, CaseFiles cases, CaseStory story, EventRecorder recorder, Now now) {
        this.stored = stored;
        this.cases = cases;
        this.story = story;
        this.recorder = recorder;
        this.now = now;
    }

    /** What the files say of one case that was not taken in before. */
    record Told(List<Planned<CaseRow>> row, List<CaseEventRow> events, List<CaseFactRow> facts) {

        Told() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        LocalDate firstDay() {
            return events.stream()
                    .flatMap(event -> event.occurred().countsFrom().stream())
                    .min(Comparator.naturalOrder())
                    .orElse(LocalDate.MAX);
        }
    }

    void load(ImportPlan plan, Taking taking, Author author) {
        Map<String, Told> told = told(plan);
        Map<String, CaseFile> files = new HashMap<>(stored.cases(told.keySet()));
        CaseSubjects subjects = new CaseSubjects(stored, plan);
        List<Map.Entry<String, Told>> inOrder = told.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().firstDay()))
                .toList();
        List<Event> all = new ArrayList<>();
        for (Map.Entry<String, Told> entry : inOrder) {
            List<Event> events = new ArrayList<>();
            CaseFile caseFile = takeCase(entry.getValue(), files.get(entry.getKey()), subjects, events);
            files.put(entry.getKey(), caseFile);
            events.addAll(story.tell(caseFile, entry.getValue(), subjects, author));
            events.sort(
                    Comparator.comparing(event -> event.occurred().countsFrom().orElse(LocalDate.MAX)));
            all.addAll(events);
        }
        taking.each(plan.cases(), row -> idOf(files, row.ref()));
        taking.each(plan.events(), row -> idOf(files, row.ref()));
        taking.each(plan.facts(), row -> idOf(files, row.ref()));
        recorder.recordHistory(all, author);
    }

    private CaseFile takeCase(Told told, @Nullable CaseFile known, CaseSubjects subjects, List<Event> events) {
        if (told.row().isEmpty()) {
            return Objects.requireNonNull(known, "a checked reference leads to a case");
        }
        CaseRow row = told.row().getFirst().content();
        if (known == null) {
            CaseTypeDefinition type = Objects.requireNonNull(stored.types().get(row.type()), "a checked type is there");
            LocalDate first = told.firstDay();
            int year = (first.equals(LocalDate.MAX) ? now.today() : first).getYear();
            CaseFile opened = story.open(
                    type, cases.drawNumber(type.numberPrefix(), year), subjects.of(row), told.events(), events);
            cases.add(opened);
            cases.flush();
            return opened;
        }
        CaseSubject before = known.subject();
        CaseSubject after = subjects.of(row, before);
        if (!before.equals(after)) {
            events.add(known.edit(after, subjects.names(), null, now.today()));
        }
        return known;
    }

    private static Map<String, Told> told(ImportPlan plan) {
        Map<String, Told> told = new LinkedHashMap<>();
        plan.cases().stream()
                .filter(row -> !row.isSame())
                .forEach(row -> of(told, row.content().ref()).row().add(row));
        plan.events().stream()
                .filter(row -> !row.isSame())
                .forEach(row -> of(told, row.content().ref()).events().add(row.content()));
        plan.facts().stream()
                .filter(row -> !row.isSame())
                .forEach(row -> of(told, row.content().ref()).facts().add(row.content()));
        return told;
    }

    private static Told of(Map<String, Told> told, String ref) {
        return told.computeIfAbsent(ref, key -> new Told());
    }

    private static UUID idOf(Map<String, CaseFile> files, String ref) {
        return Objects.requireNonNull(files.get(ref), "a checked reference leads to a case")
                .id();
    }
}
