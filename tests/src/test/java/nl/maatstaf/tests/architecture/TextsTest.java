package nl.maatstaf.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.audit.EventCatalog;
import nl.maatstaf.audit.EventType;
import org.junit.jupiter.api.Test;

/** Every text exists in both languages, is asked for somewhere, and stands in the file of its context. */
class TextsTest {

    private static final Pattern ASKED_IN_PAGE =
            Pattern.compile("\\bt(?:\\.of\\(|\\[)'([a-z]+\\.[\\w.-]+[\\w-])'(?!\\.concat)");
    private static final Pattern ASKED_IN_CODE = Pattern.compile(
            "(?:texts(?:\\(\\w*\\))?\\.(?:get|of)|messages\\.done)\\(\\s*\"([a-z]+\\.[\\w.-]+[\\w-])\"");
    private static final Pattern LITERAL = Pattern.compile("[\"'{]([a-z]+\\.[\\w.-]+)[\"'}]");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Pattern TYPE = Pattern.compile("\\b(?:enum|class)\\s+(\\w+)");

    private final Properties dutch = Project.texts(false);
    private final Properties english = Project.texts(true);

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(dutch).isNotEmpty();
        assertThat(new TreeSet<>(english.stringPropertyNames())).isEqualTo(new TreeSet<>(dutch.stringPropertyNames()));
    }

    @Test
    void both_languages_fill_the_same_places() {
        assertThat(dutch.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(english, key)).isEqualTo(places(dutch, key)));
    }

    @Test
    void a_text_stands_in_the_file_of_its_context() {
        for (Path file : Project.files(Project.TEXTS, ".properties")) {
            String context = file.getParent().getFileName().toString();
            assertThat(Project.properties(file).stringPropertyNames())
                    .allSatisfy(key -> assertThat(key).startsWith(context + "."));
        }
    }

    @Test
    void every_text_that_a_page_or_bean_asks_for_exists() {
        Set<String> asked = new TreeSet<>();
        pages().forEach(page -> asked.addAll(found(ASKED_IN_PAGE, page)));
        Project.sources().forEach(source -> asked.addAll(found(ASKED_IN_CODE, Project.read(source))));
        assertThat(asked).isNotEmpty();
        asked.removeAll(dutch.stringPropertyNames());
        assertThat(asked).isEmpty();
    }

    @Test
    void no_text_is_left_that_nothing_asks_for() {
        List<String> sources = Project.sources().stream().map(Project::read).toList();
        Set<String> literals = Stream.concat(pages().stream(), sources.stream())
                .flatMap(text -> found(LITERAL, text).stream())
                .collect(Collectors.toSet());
        Set<String> types =
                sources.stream().flatMap(text -> found(TYPE, text).stream()).collect(Collectors.toSet());
        Set<String> unused = new TreeSet<>(dutch.stringPropertyNames());
        unused.removeAll(ofEvents());
        unused.removeIf(key ->
                literals.contains(key.replace(".refusal.", ".")) || ofType(key, types) || putTogether(key, literals));
        assertThat(unused).isEmpty();
    }

    @Test
    void every_event_and_all_it_says_have_a_name() {
        assertThat(dutch.stringPropertyNames()).containsAll(ofEvents());
    }

    private static Set<String> ofEvents() {
        Set<String> keys = new TreeSet<>(Set.of("audit.value.source", "audit.value.detail"));
        for (EventType type : EventCatalog.all()) {
            keys.add(type.textKey());
            keys.add(type.category().textKey());
            type.values().forEach(value -> keys.add(type.textKey(value.name())));
        }
        return keys;
    }

    /** {@code casefile.CaseStatus.ACTIVE} is found by the name of the type. */
    private static boolean ofType(String key, Set<String> types) {
        String[] parts = key.split("\\.");
        return parts.length == 3 && types.contains(parts[1]);
    }

    /** A key that begins with a literal ending in a point, such as {@code 'shell.theme.'}. */
    private static boolean putTogether(String key, Set<String> literals) {
        return literals.stream().anyMatch(literal -> literal.endsWith(".") && key.startsWith(literal));
    }

    private static List<String> pages() {
        return Project.files(Project.WEBAPP, ".xhtml").stream()
                .map(Project::read)
                .toList();
    }

    private static Set<String> places(Properties texts, String key) {
        return found(PLACE, texts.getProperty(key, ""));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
