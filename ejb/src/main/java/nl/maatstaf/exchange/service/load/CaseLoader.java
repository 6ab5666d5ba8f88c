package nl.maatstaf.exchange.service.load;

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
import nl.maatstaf.casefile.subject.CaseSubject;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.exchange.file.CaseEventRow;
import nl.maatstaf.exchange.file.CaseFactRow;
import nl.maatstaf.exchange.file.CaseRow;
import nl.maatstaf.exchange.service.plan.ImportLookup;
import nl.maatstaf.exchange.service.plan.ImportPlan;
import nl.maatstaf.exchange.service.plan.PlannedRow;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** Loads cases with all that happened in them; new ones get their numbers in the order in which they began. */
@Dependent
public class CaseLoader {

    private ImportLookup lookup;
    private CaseFiles cases;
    private CaseHistoryLoader histories;
    private EventRecorder recorder;
    private Now now;

    protected CaseLoader() {}

    @Inject
    public CaseLoader(
            ImportLookup lookup, CaseFiles cases, CaseHistoryLoader histories, EventRecorder recorder, Now now) {
        this.lookup = lookup;
        this.cases = cases;
        this.histories = histories;
        this.recorder = recorder;
        this.now = now;
    }

    /** What the files say of one case that was not loaded before. */
    record NewRows(List<PlannedRow<CaseRow>> row, List<CaseEventRow> events, List<CaseFactRow> facts) {

        NewRows() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        LocalDate firstDay() {
            return events.stream()
                    .flatMap(event -> event.occurred().countsFrom().stream())
                    .min(Comparator.naturalOrder())
                    .orElse(LocalDate.MAX);
        }
    }

    void load(ImportPlan plan, RowLoader rows, Author author) {
        Map<String, NewRows> news = news(plan);
        Map<String, CaseFile> files = new HashMap<>(lookup.cases(news.keySet()));
        CaseSubjects subjects = new CaseSubjects(lookup, plan);
        List<Map.Entry<String, NewRows>> inOrder = news.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().firstDay()))
                .toList();
        List<Event> all = new ArrayList<>();
        for (Map.Entry<String, NewRows> entry : inOrder) {
            List<Event> events = new ArrayList<>();
            CaseFile caseFile = loadCase(entry.getValue(), files.get(entry.getKey()), subjects, events);
            files.put(entry.getKey(), caseFile);
            events.addAll(histories.load(caseFile, entry.getValue(), subjects, author));
            events.sort(
                    Comparator.comparing(event -> event.occurred().countsFrom().orElse(LocalDate.MAX)));
            all.addAll(events);
        }
        rows.each(plan.cases(), row -> idOf(files, row.ref()));
        rows.each(plan.events(), row -> idOf(files, row.ref()));
        rows.each(plan.facts(), row -> idOf(files, row.ref()));
        recorder.recordHistory(all, author);
    }

    private CaseFile loadCase(NewRows news, @Nullable CaseFile known, CaseSubjects subjects, List<Event> events) {
        if (news.row().isEmpty()) {
            return Objects.requireNonNull(known, "a checked reference leads to a case");
        }
        CaseRow row = news.row().getFirst().content();
        if (known == null) {
            CaseTypeDefinition type = Objects.requireNonNull(lookup.types().get(row.type()), "a checked type is there");
            LocalDate first = news.firstDay();
            int year = (first.equals(LocalDate.MAX) ? now.today() : first).getYear();
            CaseFile opened = histories.open(
                    type, cases.drawNumber(type.numberPrefix(), year), subjects.of(row), news.events(), events);
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

    private static Map<String, NewRows> news(ImportPlan plan) {
        Map<String, NewRows> news = new LinkedHashMap<>();
        plan.cases().stream()
                .filter(row -> !row.isSame())
                .forEach(row -> of(news, row.content().ref()).row().add(row));
        plan.events().stream()
                .filter(row -> !row.isSame())
                .forEach(row -> of(news, row.content().ref()).events().add(row.content()));
        plan.facts().stream()
                .filter(row -> !row.isSame())
                .forEach(row -> of(news, row.content().ref()).facts().add(row.content()));
        return news;
    }

    private static NewRows of(Map<String, NewRows> news, String ref) {
        return news.computeIfAbsent(ref, key -> new NewRows());
    }

    private static UUID idOf(Map<String, CaseFile> files, String ref) {
        return Objects.requireNonNull(files.get(ref), "a checked reference leads to a case")
                .id();
    }
}
