package nl.maatstaf.tests.architecture;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every class that is built, and where the house says it stands. */
final class ArchitectureRules {

    /** Known by all; they know nobody but each other. */
    static final Set<String> KERNELS = Set.of("quantity", "time", "text", "refusal");

    /** The ground, in order: each may know those before it, and every context above may know them all. */
    static final List<String> GROUND = List.of("database", "access", "audit", "delivery", "party", "identity");

    /** Which context above the ground may know which other. An entry that nothing uses fails. */
    static final Map<String, Set<String>> NEIGHBOURS = Map.ofEntries(
            Map.entry("agreement", Set.of("casefile", "exchange", "worklist")),
            Map.entry("worklist", Set.of("casefile", "exchange")),
            Map.entry("portfolio", Set.of("agreement", "casefile", "exchange")),
            Map.entry("exchange", Set.of("casefile")),
            Map.entry("portal", Set.of("casefile")));

    /** The layers of a module, after the context; core has none. After them a package may be cut by concept. */
    static final Map<String, Set<String>> LAYERS = Map.of(
            "core", Set.of(""),
            "ejb", Set.of("", "service", "persistence"),
            "web", Set.of("web", "api", "http"));

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/tests/") && !location.contains("-tests.jar"))
            .importPackages("nl.maatstaf");

    private static final Pattern MODULE = Pattern.compile("/(core|ejb|web)/target/");
    private static final Pattern PACKAGE = Pattern.compile("nl\\.maatstaf\\.([a-z]+)(?:\\.("
            + LAYERS.values().stream()
                    .flatMap(Set::stream)
                    .filter(layer -> !layer.isEmpty())
                    .distinct()
                    .collect(joining("|"))
            + "))?(?:\\.[a-z]+)?");

    private ArchitectureRules() {}

    static Stream<JavaClass> classes() {
        return CLASSES.stream();
    }

    static List<JavaClass> classesOf(String module) {
        return classes().filter(type -> module(type).equals(module)).toList();
    }

    static String module(JavaClass type) {
        Matcher matcher = MODULE.matcher(type.getSource().orElseThrow().getUri().toString());
        return matcher.find() ? matcher.group(1) : "none";
    }

    static String context(JavaClass type) {
        return part(type, 1);
    }

    /** {@code service}, {@code persistence}, {@code web}, {@code api}, or empty. */
    static String layer(JavaClass type) {
        return part(type, 2);
    }

    /** Whether that context may know the other: itself, a kernel, the ground below it or a neighbour. */
    static boolean mayKnow(String origin, String target) {
        return isBelow(origin, target)
                || NEIGHBOURS.getOrDefault(origin, Set.of()).contains(target);
    }

    /** Whether the other is what every context may know that stands where that one stands. */
    static boolean isBelow(String origin, String target) {
        boolean ground = GROUND.contains(target)
                && !KERNELS.contains(origin)
                && (!GROUND.contains(origin) || GROUND.indexOf(target) < GROUND.indexOf(origin));
        return origin.equals(target) || KERNELS.contains(target) || ground;
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("nl.maatstaf");
    }

    private static String part(JavaClass type, int group) {
        Matcher matcher = PACKAGE.matcher(type.getPackageName());
        if (!matcher.matches()) {
            throw new AssertionError(type.getName() + " stands in no context");
        }
        return matcher.group(group) == null ? "" : matcher.group(group);
    }
}
