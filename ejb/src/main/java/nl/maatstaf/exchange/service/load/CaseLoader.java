package nl.maatstaf.exchange.service.load;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.access.Author;
import nl.maatstaf.audit.Event;
import nl.maatstaf.audit.service.EventRecorder;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CaseFiles;
import nl.maatstaf.casefile.subject.CaseReference;
import nl.maatstaf.casefile.subject.CaseSubject;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.exchange.Imports;
import nl.maatstaf.exchange.file.CaseEventRow;
import nl.maatstaf.exchange.file.CaseFactRow;
import nl.maatstaf.exchange.file.CaseRow;
import nl.maatstaf.exchange.row.RowContent;
import nl.maatstaf.exchange.service.plan.ImportLookup;
import nl.maatstaf.exchange.service.plan.ImportPlan;
import nl.maatstaf.exchange.service.plan.KnownFact;
import nl.maatstaf.exchange.service.plan.PlannedRow;
import nl.maatstaf.time.service.Now;

/**
 * Loads cases with all that happened in them, some at a time so that a load of many goes as fast as one of few; new ones
 * get their numbers in the order in which they began.
 */
@Dependent
public class CaseLoader {

    private static final int CASES_AT_A_TIME = 100;

    private ImportLookup lookup;
    private CaseFiles cases;
    private CaseHistoryLoader histories;
    private Imports imports;
    private EventRecorder recorder;
    private Now now;

    protected CaseLoader() {}

    @Inject
    public CaseLoader(
            ImportLookup lookup,
            CaseFiles cases,
            CaseHistoryLoader histories,
            Imports imports,
            EventRecorder recorder,
            Now now) {
        this.lookup = lookup;
        this.cases = cases;
        this.histories = histories;
        this.imports = imports;
        this.recorder = recorder;
        this.now = now;
    }

    /** What the files say of one case that was not loaded before. */
    record NewRows(
            String ref,
            List<CaseRow> descriptions,
            List<CaseEventRow> events,
            List<Wrong> corrections,
            List<CaseFactRow> facts) {

        NewRows(String ref) {
            this(ref, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        LocalDate firstDay() {
            return events.stream()
                    .flatMap(event -> event.occurred().countsFrom().stream())
                    .min(Comparator.naturalOrder())
                    .orElse(LocalDate.MAX);
        }
    }

    /**
     * What is known otherwise than a row says.
     *
     * @param place where the row stands
     */
    record Wrong(KnownFact fact, CaseEventRow row, String place) {}

    /** A case of which rows are being loaded, and what has happened by them. */
    private record Loading(NewRows rows, CaseFile caseFile, List<Event> events) {}

    /** The cases of a prefix and year, which are numbered together. */
    private record Series(String prefix, int year) {}

    void load(ImportPlan plan, RowLoader rows, Author author, KnowledgeRule rule) {
        Map<String, CaseTypeDefinition> types = lookup.types();
        CaseSubjects subjects = new CaseSubjects(lookup, plan);
        List<NewRows> inOrder = news(plan).stream()
                .sorted(Comparator.comparing(NewRows::firstDay))
                .toList();
        Map<String, UUID> loaded = new HashMap<>();
        for (int from = 0; from < inOrder.size(); from += CASES_AT_A_TIME) {
            List<NewRows> some = inOrder.subList(from, Math.min(from + CASES_AT_A_TIME, inOrder.size()));
            load(some, types, subjects, author, rule).forEach(one -> loaded.put(one.rows.ref(), one.caseFile.id()));
            imports.release();
        }
        rows.each(plan.cases(), row -> loaded.get(row.ref()));
        rows.each(plan.events(), row -> loaded.get(row.ref()));
        rows.each(plan.facts(), row -> loaded.get(row.ref()));
    }

    private List<Loading> load(
            List<NewRows> some,
            Map<String, CaseTypeDefinition> types,
            CaseSubjects subjects,
            Author author,
            KnowledgeRule rule) {
        Map<String, CaseFile> known =
                lookup.cases(some.stream().map(NewRows::ref).toList());
        List<NewRows> unknown =
                some.stream().filter(rows -> !known.containsKey(rows.ref())).toList();
        Map<String, String> numbers = drawNumbers(unknown, types);
        List<Loading> loading = some.stream()
                .map(rows -> known.containsKey(rows.ref())
                        ? edit(rows, get(known, rows.ref()), subjects)
                        : open(rows, get(numbers, rows.ref()), types, subjects, rule))
                .toList();
        cases.flush();
        rule.record(
                recorder,
                loading.stream()
                        .flatMap(one -> happened(one, subjects, author, rule))
                        .toList(),
                author);
        return loading;
    }

    private Map<String, String> drawNumbers(List<NewRows> opened, Map<String, CaseTypeDefinition> types) {
        Map<Series, List<String>> refs = opened.stream()
                .collect(Collectors.groupingBy(
                        rows -> series(rows, types), Collectors.mapping(NewRows::ref, Collectors.toList())));
        Map<String, String> numbers = new HashMap<>();
        refs.forEach((series, together) -> {
            Iterator<String> drawn = cases.drawNumbers(series.prefix, series.year, together.size())
                    .iterator();
            together.forEach(ref -> numbers.put(ref, drawn.next()));
        });
        return numbers;
    }

    private Series series(NewRows rows, Map<String, CaseTypeDefinition> types) {
        LocalDate first = rows.firstDay();
        int year = (first.equals(LocalDate.MAX) ? now.today() : first).getYear();
        return new Series(typeOf(rows, types).numberPrefix(), year);
    }

    private Loading open(
            NewRows rows,
            String number,
            Map<String, CaseTypeDefinition> types,
            CaseSubjects subjects,
            KnowledgeRule rule) {
        List<Event> events = new ArrayList<>();
        CaseFile opened = histories.open(
                typeOf(rows, types),
                number,
                subjects.of(rows.descriptions.getFirst()),
                new CaseHistoryLoader.Rows(rows.events, rule),
                events);
        opened.refer(new CaseReference(rows.ref()));
        cases.add(opened);
        return new Loading(rows, opened, events);
    }

    private Loading edit(NewRows rows, CaseFile known, CaseSubjects subjects) {
        List<Event> events = new ArrayList<>();
        if (!rows.ref().equalsIgnoreCase(known.number())) {
            known.refer(new CaseReference(rows.ref()));
        }
        for (CaseRow row : rows.descriptions) {
            CaseSubject before = known.subject();
            CaseSubject after = subjects.of(row, before);
            if (!before.equals(after)) {
                events.add(known.edit(after, subjects.names(), null, now.today()));
            }
        }
        return new Loading(rows, known, events);
    }

    private Stream<Event> happened(Loading loading, CaseSubjects subjects, Author author, KnowledgeRule rule) {
        return Stream.concat(
                        loading.events.stream(),
                        histories.load(loading.caseFile, loading.rows, subjects, author, rule).stream())
                .sorted(Comparator.comparing(
                        event -> event.occurred().countsFrom().orElse(LocalDate.MAX)));
    }

    private static CaseTypeDefinition typeOf(NewRows rows, Map<String, CaseTypeDefinition> types) {
        return get(types, rows.descriptions.getFirst().type());
    }

    private static <T> T get(Map<String, T> checked, String key) {
        return Objects.requireNonNull(checked.get(key), "a checked reference leads to something");
    }

    private static Collection<NewRows> news(ImportPlan plan) {
        Map<String, NewRows> news = new LinkedHashMap<>();
        changed(plan.cases()).forEach(row -> of(news, row.ref()).descriptions.add(row));
        plan.events().stream().filter(planned -> !planned.isSame()).forEach(planned -> {
            NewRows rows = of(news, planned.content().ref());
            KnownFact wrong = planned.corrects();
            if (wrong == null) {
                rows.events.add(planned.content());
            } else {
                String place = planned.row().file() + ":" + planned.row().line();
                rows.corrections.add(new Wrong(wrong, planned.content(), place));
            }
        });
        changed(plan.facts()).forEach(row -> of(news, row.ref()).facts.add(row));
        return news.values();
    }

    private static <T extends RowContent> Stream<T> changed(List<PlannedRow<T>> rows) {
        return rows.stream().filter(row -> !row.isSame()).map(PlannedRow::content);
    }

    private static NewRows of(Map<String, NewRows> news, String ref) {
        return news.computeIfAbsent(ref, NewRows::new);
    }
}
