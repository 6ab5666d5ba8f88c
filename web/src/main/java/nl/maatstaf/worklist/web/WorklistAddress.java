package nl.maatstaf.worklist.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Right;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.text.BoundedParser;
import nl.maatstaf.text.SearchText;
import nl.maatstaf.text.TypedText;
import nl.maatstaf.worklist.service.ContributedColumns;
import nl.maatstaf.worklist.service.DueWindow;
import nl.maatstaf.worklist.service.ListColumn;
import nl.maatstaf.worklist.service.WorklistCursor;
import nl.maatstaf.worklist.service.WorklistFilter;
import nl.maatstaf.worklist.service.WorklistOrder;
import nl.maatstaf.worklist.service.WorklistSort;
import nl.maatstaf.worklist.service.WorklistTab;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks of the worklist, and the addresses that ask a little else. A list is a GET, so that it can be kept,
 * shared and opened beside another: {@code /worklist?tab=late&stage=eop&sort=company}. What an address asks
 * that does not exist is left out, and reported.
 */
public final class WorklistAddress {

    /** Under which stand the columns to show; without it all are. */
    private static final String COLUMNS = "columns";

    /** Stands for none of the columns that can be left away. */
    private static final String NO_COLUMNS = "none";

    /** The names by which a list can be narrowed, in the order of their chips. */
    static final List<String> FILTERS =
            List.of("q", "type", "stage", "status", "cluster", "province", "sector", "officer", "due");

    /** Where the list goes on: what this application wrote itself. */
    private static final Set<String> CURSORS = Set.of("after", "before");

    /** Of which the values are known beforehand, and read the same in capitals or without. */
    private static final Set<String> CONSTANTS = Set.of("tab", "status", "due");

    private static final List<String> NAMES = Stream.of(
                    Stream.of("tab"), FILTERS.stream(), Stream.of("sort", "dir", "density", COLUMNS, "after", "before"))
            .flatMap(names -> names)
            .toList();

    /** The columns that can be left away; the case and the company always stand there. */
    private static final List<String> OPTIONAL = Stream.of(
                    Stream.of("stage", "nextAction", "deadline"),
                    ContributedColumns.shown().stream().map(ListColumn::name),
                    Stream.of("officer", "changed"))
            .flatMap(names -> names)
            .toList();

    private final Map<String, String> values;
    private final Map<String, String> leftOut;
    private final WorklistTab usual;

    private WorklistAddress(Map<String, String> values, Map<String, String> leftOut, WorklistTab usual) {
        this.values = values;
        this.leftOut = leftOut;
        this.usual = usual;
    }

    /** Reads the parameters of a request: who works on cases sees their own when they ask for none. */
    static WorklistAddress of(Map<String, String[]> parameters, Actor reader) {
        return of(parameters, reader.may(Right.WORK_TASKS) ? WorklistTab.MINE : WorklistTab.ALL);
    }

    /**
     * Reads the parameters of a request.
     *
     * @param usual the view of who asks for none and narrows nothing
     */
    static WorklistAddress of(Map<String, String[]> parameters, WorklistTab usual) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, String> leftOut = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = read(name, parameters.getOrDefault(name, new String[] {""})[0]);
            boolean taken = SearchText.LIMIT.allows(value) && exists(name, value);
            if (!value.isEmpty()) {
                (taken ? values : leftOut).put(name, value);
            }
        }
        return new WorklistAddress(values, leftOut, usual);
    }

    private static String read(String name, String sent) {
        if (CURSORS.contains(name)) {
            return sent;
        }
        return CONSTANTS.contains(name) ? TypedText.lowerCode(sent) : TypedText.line(sent);
    }

    WorklistFilter filter() {
        return new WorklistFilter(
                tab(),
                value("type"),
                value("stage"),
                constant(CaseStatus.class, value("status")).orElse(null),
                value("cluster"),
                value("province"),
                value("sector"),
                officer(value("officer")).orElse(null),
                constant(DueWindow.class, value("due")).orElse(null),
                value("q"));
    }

    WorklistTab tab() {
        WorklistTab otherwise = FILTERS.stream().anyMatch(values::containsKey) ? WorklistTab.ALL : usual;
        return constant(WorklistTab.class, value("tab")).orElse(otherwise);
    }

    WorklistOrder order() {
        WorklistSort sort =
                Optional.ofNullable(value("sort")).flatMap(WorklistSort::find).orElse(WorklistSort.DEADLINE);
        return new WorklistOrder(sort, "desc".equals(value("dir")));
    }

    @Nullable
    WorklistCursor cursor() {
        Optional<WorklistCursor> after =
                Optional.ofNullable(value("after")).flatMap(at -> WorklistCursor.parse(false, at));
        Optional<WorklistCursor> before =
                Optional.ofNullable(value("before")).flatMap(at -> WorklistCursor.parse(true, at));
        return after.or(() -> before).orElse(null);
    }

    /** What is asked under a name; nothing when it is not. */
    public @Nullable String value(String name) {
        return values.get(name);
    }

    /** The text that is sought, when nothing else is asked: what the search box at the top of each page asks. */
    Optional<String> onlyText() {
        return values.keySet().equals(Set.of("q")) ? Optional.ofNullable(value("q")) : Optional.empty();
    }

    /** Whether a column is shown. */
    public boolean shows(String column) {
        String shown = value(COLUMNS);
        return shown == null || List.of(shown.split(",", -1)).contains(column);
    }

    /** What was asked under a name, even when it was left out. */
    public @Nullable String asked(String name) {
        return leftOut.getOrDefault(name, values.get(name));
    }

    /** What was asked that does not exist, by the names it was asked under. */
    Map<String, String> leftOut() {
        return leftOut;
    }

    /** The same list, narrowed by something else under a name. */
    public String with(String name, String value) {
        Map<String, String> changed = whole();
        changed.put(name, value);
        return path(changed);
    }

    /** The same list, no longer narrowed by what has that name. */
    public String without(String name) {
        Map<String, String> changed = whole();
        changed.remove(name);
        return path(changed);
    }

    /** A predefined view as it is, in the same order. */
    public String view(WorklistTab tab) {
        Map<String, String> changed = whole();
        changed.keySet().removeAll(FILTERS);
        changed.put("tab", lower(tab));
        return path(changed);
    }

    /** The same list by something else; by the same again it is turned around. */
    public String sortedBy(String sort) {
        boolean turned = order().sort().code().equals(sort) && !order().descending();
        Map<String, String> changed = whole();
        changed.put("sort", sort);
        changed.remove("dir");
        if (turned) {
            changed.put("dir", "desc");
        }
        return path(changed);
    }

    /** The page that a cursor stands at. */
    public String at(WorklistCursor cursor) {
        return with(cursor.back() ? "before" : "after", cursor.text());
    }

    /** The organisations with a name that has the text in it that is sought; nothing when none is. */
    public @Nullable String organisations() {
        String sought = value("q");
        return sought == null ? null : "/organisations?q=" + URLEncoder.encode(sought, StandardCharsets.UTF_8);
    }

    /** The same rows as a file. */
    public String export() {
        return WorklistExport.PATH + query(whole());
    }

    /** This page of the list. */
    String here() {
        return path(hereValues());
    }

    /** What leads back to this page of the list, by name, for a form that leads away from it. */
    public Map<String, String> hereValues() {
        Map<String, String> here = new LinkedHashMap<>(values);
        here.put("tab", lower(tab()));
        return here;
    }

    /** This page of the list with other columns, of those that can be left away. */
    String showing(List<String> columns) {
        List<String> shown = OPTIONAL.stream().filter(columns::contains).toList();
        Map<String, String> changed = hereValues();
        changed.put(COLUMNS, shown.isEmpty() ? NO_COLUMNS : String.join(",", shown));
        if (shown.equals(OPTIONAL)) {
            changed.remove(COLUMNS);
        }
        return path(changed);
    }

    /** All but the place in the list, with the view said. */
    private Map<String, String> whole() {
        Map<String, String> whole = new LinkedHashMap<>(values);
        whole.remove("after");
        whole.remove("before");
        whole.put("tab", lower(tab()));
        return whole;
    }

    /** Whether there is such a value under that name, where the values are known beforehand. */
    private static boolean exists(String name, String value) {
        return switch (name) {
            case "tab" -> constant(WorklistTab.class, value).isPresent();
            case "status" -> constant(CaseStatus.class, value).isPresent();
            case "due" -> constant(DueWindow.class, value).isPresent();
            case "sort" -> WorklistSort.find(value).isPresent();
            case "officer" -> officer(value).isPresent();
            case COLUMNS -> value.equals(NO_COLUMNS) || OPTIONAL.containsAll(List.of(value.split(",", -1)));
            default -> true;
        };
    }

    private static Optional<UUID> officer(@Nullable String value) {
        return Optional.ofNullable(value).flatMap(BoundedParser::identifier);
    }

    private static <T extends Enum<T>> Optional<T> constant(Class<T> type, @Nullable String value) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> lower(constant).equals(value))
                .findFirst();
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String path(Map<String, String> values) {
        return "/worklist" + query(values);
    }

    private static String query(Map<String, String> values) {
        return NAMES.stream()
                .filter(values::containsKey)
                .map(name -> name + "=" + URLEncoder.encode(values.getOrDefault(name, ""), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
