package nl.maatstaf.tests.architecture;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may know whom holds where the compiler does not look: in pages, and in the SQL and the paths within strings. */
class ContextDependencyTest {

    private static final String FRAME = "shell";
    private static final Set<String> FOLDERS_OF_THE_FRAME = Set.of("tags", "error");
    private static final Pattern INCLUDED = Pattern.compile("\\s(?:src|template)=\"([^\"]*\\.xhtml[^\"]*)\"");
    private static final Pattern FOLDER = Pattern.compile("/(?:WEB-INF/)?([a-z]+)/(?=[^'\"]*\\.xhtml)");
    private static final Pattern HIDDEN_FOLDER = Pattern.compile("/WEB-INF/([a-z]+)/");
    private static final Pattern TAG = Pattern.compile("<m:(\\w+)");
    private static final Pattern TAG_FILE =
            Pattern.compile("<tag-name>(\\w+)</tag-name>\\s*<source>([a-z]+)/\\w+\\.xhtml</source>");
    private static final Pattern FUNCTION = Pattern.compile("m:(\\w+)\\(");
    private static final Pattern FUNCTION_CLASS =
            Pattern.compile("<function-name>(\\w+)</function-name>\\s*<function-class>nl\\.maatstaf\\.(\\w+)\\.");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[a-z]\\w*");
    private static final Pattern COMMENT_OR_STRING =
            Pattern.compile("(?s)//[^\\n]*+|/\\*.*?\\*/|'(?:[^'\\\\]|\\\\.)[^']*+'"
                    + "|\"\"\"(?<block>.*?)\"\"\"|\"(?<line>[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+)\"");
    private static final Pattern READ_OR_WRITTEN =
            Pattern.compile("(?i)\\b(?:from|join|into|update|merge into|delete from)\\s+"
                    + "(\\w+(?:\\s+\\w+)?(?:\\s*,\\s*\\w+\\s+\\w+)*)");
    private static final Pattern MADE = Pattern.compile("create table (\\w+)");
    private static final Pattern DROPPED = Pattern.compile("drop table (\\w+)");

    @Test
    void a_page_includes_and_asks_only_contexts_that_its_own_may_know() {
        Set<String> violations = Project.files(Project.WEBAPP, ".xhtml").stream()
                .flatMap(ContextDependencyTest::violationsInPage)
                .collect(toCollection(TreeSet::new));

        assertThat(violations).isEmpty();
    }

    @Test
    void a_query_names_only_tables_of_contexts_that_its_own_may_know() {
        Map<String, String> owners = tables();
        owners.putAll(entities());

        assertThat(owners).containsEntry("case_file", "casefile").containsEntry("CaseFile", "casefile");
        assertThat(Project.sources())
                .flatMap(source -> violationsInQueries(source, owners))
                .isEmpty();
        assertThat(Project.sources())
                .flatMap(source -> tablesIn(source, owners))
                .isNotEmpty();
    }

    @Test
    void code_names_only_pages_of_contexts_that_its_own_may_know() {
        assertThat(Project.sources())
                .flatMap(source -> strings(source)
                        .flatMap(text -> matches(HIDDEN_FOLDER, text))
                        .map(found -> contextOfFolder(found.group(1)))
                        .filter(target -> !ArchitectureRules.mayKnow(contextOfSource(source), target))
                        .map(target -> Project.ROOT.relativize(source) + " -> " + target)
                        .toList())
                .isEmpty();
    }

    private static Stream<String> violationsInPage(Path page) {
        String path = Project.WEBAPP.relativize(page).toString().replace('\\', '/');
        String text = Project.read(page);
        Map<String, String> known = new HashMap<>();
        matches(INCLUDED, text)
                .flatMap(included -> matches(FOLDER, included.group(1)))
                .forEach(folder -> known.put(folder.group(), contextOfFolder(folder.group(1))));
        Map<String, String> tags = tags();
        matches(TAG, text)
                .map(tag -> tag.group(1))
                .filter(tags::containsKey)
                .forEach(tag -> known.put("m:" + tag, tags.get(tag)));
        Map<String, String> functions = functions();
        matches(FUNCTION, text)
                .map(function -> function.group(1))
                .forEach(function -> known.put("m:" + function, functions.getOrDefault(function, "nobody")));
        Map<String, String> beans = beans();
        matches(EXPRESSION, text)
                .flatMap(expression -> matches(NAME, expression.group(1).replaceAll("'[^']*'", "")))
                .map(MatchResult::group)
                .filter(beans::containsKey)
                .forEach(bean -> known.put(bean, beans.get(bean)));
        return known.entrySet().stream()
                .filter(one -> !mayKnow(contextOfPage(path), one.getValue()))
                .map(one -> path + " -> " + one.getValue() + " (" + one.getKey() + ")");
    }

    private static boolean mayKnow(String page, String target) {
        return target.equals(FRAME) || ArchitectureRules.mayKnow(page, target);
    }

    private static String contextOfPage(String path) {
        String below = path.replaceFirst("^WEB-INF/", "");
        return below.contains("/") ? contextOfFolder(below.substring(0, below.indexOf('/'))) : FRAME;
    }

    private static String contextOfFolder(String folder) {
        return FOLDERS_OF_THE_FRAME.contains(folder) ? FRAME : folder;
    }

    private static String contextOfSource(Path source) {
        return source.toString().replaceFirst(".*/nl/maatstaf/([a-z]+)/.*", "$1");
    }

    /** Whose each tag is: of the context in whose folder its file stands. */
    private static Map<String, String> tags() {
        return matches(TAG_FILE, Project.read(Project.WEBAPP.resolve("WEB-INF/maatstaf.taglib.xml")))
                .collect(toMap(tag -> tag.group(1), tag -> contextOfFolder(tag.group(2))));
    }

    /** Whose each function is: of the context whose class it calls. */
    private static Map<String, String> functions() {
        return matches(FUNCTION_CLASS, Project.read(Project.WEBAPP.resolve("WEB-INF/maatstaf.taglib.xml")))
                .collect(toMap(function -> function.group(1), function -> function.group(2)));
    }

    private static Map<String, String> beans() {
        return ArchitectureRules.classes()
                .filter(type -> type.isAnnotatedWith(Named.class))
                .collect(toMap(ContextDependencyTest::beanName, ArchitectureRules::context));
    }

    private static String beanName(JavaClass type) {
        String given = type.getAnnotationOfType(Named.class).value();
        String simple = type.getSimpleName();
        return given.isEmpty() ? simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1) : given;
    }

    private static Map<String, String> entities() {
        return ArchitectureRules.classes()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .collect(toMap(JavaClass::getSimpleName, ArchitectureRules::context));
    }

    /** Whose each table is: of the context after which the migration is named that makes it. */
    private static Map<String, String> tables() {
        Map<String, String> owners = new HashMap<>();
        for (Path migration : Project.files(Project.ROOT.resolve("ejb/src/main/resources/db"), ".sql")) {
            String context = migration.getFileName().toString().replaceFirst("V\\d+__([a-z]+)_?.*\\.sql", "$1");
            String sql = Project.read(migration);
            matches(MADE, sql).forEach(made -> owners.put(made.group(1), context));
            matches(DROPPED, sql).forEach(dropped -> owners.remove(dropped.group(1)));
        }
        return owners;
    }

    private static List<String> violationsInQueries(Path source, Map<String, String> owners) {
        String context = contextOfSource(source);
        return tablesIn(source, owners).stream()
                .filter(table -> !ArchitectureRules.mayKnow(context, owners.get(table)))
                .map(table -> Project.ROOT.relativize(source) + " -> " + table)
                .toList();
    }

    private static List<String> tablesIn(Path source, Map<String, String> owners) {
        return strings(source)
                .flatMap(text -> matches(READ_OR_WRITTEN, text))
                .flatMap(found -> Arrays.stream(found.group(1).split(",")))
                .map(named -> named.strip().split("\\s+")[0])
                .filter(owners::containsKey)
                .toList();
    }

    private static Stream<String> strings(Path source) {
        return matches(COMMENT_OR_STRING, Project.read(source))
                .flatMap(found -> Stream.of("block", "line").map(found::group).filter(text -> text != null));
    }

    private static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}
