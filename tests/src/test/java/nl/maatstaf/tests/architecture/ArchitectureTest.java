package nl.maatstaf.tests.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where things stand and what they may know. Every rule is a closed list, and every entry of a list is used. */
class ArchitectureTest {

    private static final Pattern CORE_MAY_IMPORT =
            Pattern.compile("(java\\.|jakarta\\.persistence\\.|jakarta\\.validation\\.|org\\.jspecify\\.).*");
    private static final Pattern DRAWER = Pattern.compile(".*(Manager|Helper|Utils?|Impl|Dto|DTO|Base|Info|Data)");
    private static final Set<String> CLOCKS = Set.of("nl.maatstaf.time.service.Now", "nl.maatstaf.time.TimeOrderedId");
    private static final int LONGEST_CLASS = 300;
    private static final int MOST_TYPES = 25;

    private static final Pattern NUMBER_OF_JAVA =
            Pattern.compile("java\\.(math\\.Big(Decimal|Integer)|lang\\.(Byte|Short|Integer|Long|Float|Double))");
    private static final Pattern READS_NUMBER = Pattern.compile("<init>|valueOf|decode|parse[A-Z]\\w*");

    /** Who reads numbers, days or identifiers out of text: one for what comes from outside, the others what was written here. */
    private static final Set<String> READERS = Set.of(
            "nl.maatstaf.text.BoundedParser",
            "nl.maatstaf.audit.Stream",
            "nl.maatstaf.audit.web.EventValues",
            "nl.maatstaf.casefile.web.timeline.CaseValues",
            "nl.maatstaf.database.Row",
            "nl.maatstaf.delivery.service.OnceInterceptor",
            "nl.maatstaf.identity.service.password.PasswordHash",
            "nl.maatstaf.quantity.TonnesRange",
            "nl.maatstaf.time.PartialDate",
            "nl.maatstaf.worklist.persistence.Worklist");

    /**
     * Who takes spaces from a text or composes its letters: one for what people write, and by its keys the search; the others
     * in what no one writes. Those are keys and secrets, headers, messages of the database, and cells by which a row that was
     * loaded before is known again.
     */
    private static final Set<String> CLEANERS = Set.of(
            "nl.maatstaf.text.TypedText",
            "nl.maatstaf.text.SearchKey",
            "nl.maatstaf.audit.SealKey",
            "nl.maatstaf.database.SchemaMigration",
            "nl.maatstaf.delivery.service.OnceInterceptor",
            "nl.maatstaf.exchange.row.Row",
            "nl.maatstaf.identity.service.password.PasswordRules",
            "nl.maatstaf.identity.service.session.SignedDeviceCookies",
            "nl.maatstaf.identity.web.guard.ClientAddress",
            "nl.maatstaf.identity.web.session.TokenSignIn",
            "nl.maatstaf.shell.api.ApiRequestFilter",
            "nl.maatstaf.shell.api.IfMatchVersion");

    private static final Set<String> CLEANING =
            Set.of("strip", "stripLeading", "stripTrailing", "trim", "isBlank", "stripIndent");

    @Test
    void every_class_stands_in_one_module_and_one_context_in_a_layer_of_that_module() {
        assertThat(ArchitectureRules.classes()).allSatisfy(type -> {
            assertThat(ArchitectureRules.LAYERS).as(type.getName()).containsKey(ArchitectureRules.module(type));
            assertThat(ArchitectureRules.layer(type))
                    .as(type.getName())
                    .isIn(ArchitectureRules.LAYERS.get(ArchitectureRules.module(type)));
        });
        assertThat(contexts())
                .containsAll(ArchitectureRules.KERNELS)
                .containsAll(ArchitectureRules.GROUND)
                .containsAll(ArchitectureRules.NEIGHBOURS.keySet());
    }

    @Test
    void ejb_has_no_layerless_package_but_the_database() {
        assertThat(ArchitectureRules.classesOf("ejb"))
                .filteredOn(type -> ArchitectureRules.layer(type).isEmpty())
                .extracting(ArchitectureRules::context)
                .containsOnly("database");
    }

    @Test
    void no_package_stands_in_two_modules() {
        Map<String, Set<String>> modules = ArchitectureRules.classes()
                .collect(groupingBy(
                        JavaClass::getPackageName, mapping(ArchitectureRules::module, toCollection(TreeSet::new))));

        assertThat(modules)
                .allSatisfy((name, found) -> assertThat(found).as(name).hasSize(1));
    }

    @Test
    void a_package_has_no_more_types_than_one_can_oversee() {
        Map<Path, Long> types = Project.sources().stream()
                .filter(source -> !source.endsWith("package-info.java"))
                .collect(groupingBy(Path::getParent, counting()));

        assertThat(types).isNotEmpty();
        assertThat(types)
                .allSatisfy((folder, count) ->
                        assertThat(count).as(folder.toString()).isLessThanOrEqualTo(MOST_TYPES));
    }

    @Test
    void modules_know_only_the_ones_below() {
        List<String> order = List.of("core", "ejb", "web");

        assertThat(dependencies())
                .noneMatch(one -> order.indexOf(ArchitectureRules.module(one.getOriginClass()))
                        < order.indexOf(ArchitectureRules.module(one.getTargetClass())));
    }

    @Test
    void a_context_knows_only_whom_it_may() {
        assertThat(neighbours()).isEqualTo(new TreeMap<>(ArchitectureRules.NEIGHBOURS));
    }

    @Test
    void core_imports_nothing_but_its_list() {
        assertThat(ArchitectureRules.classesOf("core"))
                .isNotEmpty()
                .flatExtracting(type -> type.getDirectDependenciesFromSelf())
                .extracting(one -> one.getTargetClass().getBaseComponentType())
                .filteredOn(target -> !target.isPrimitive() && !ArchitectureRules.isOurs(target))
                .extracting(JavaClass::getName)
                .allMatch(name -> CORE_MAY_IMPORT.matcher(name).matches());
    }

    @Test
    void contexts_form_no_cycles_whatever_the_module() {
        slices().matching("nl.maatstaf.(*)..").should().beFreeOfCycles().check(ArchitectureRules.CLASSES);
    }

    @Test
    void packages_form_no_cycles() {
        slices().matching("nl.maatstaf.(**)").should().beFreeOfCycles().check(ArchitectureRules.CLASSES);
    }

    @Test
    void entity_managers_stay_in_ejb() {
        List<Dependency> uses = dependenciesOn("jakarta.persistence.EntityManager");

        assertThat(uses)
                .isNotEmpty()
                .allMatch(one -> ArchitectureRules.module(one.getOriginClass()).equals("ejb"));
    }

    @Test
    void class_names_have_no_catch_all_suffix() {
        assertThat(ArchitectureRules.classes().map(JavaClass::getSimpleName))
                .noneMatch(name -> DRAWER.matcher(name).matches());
    }

    @Test
    void only_the_clock_reads_the_time() {
        Set<String> readers = ArchitectureRules.classes()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(ArchitectureTest::readsTheTime)
                .map(call -> call.getOriginOwner().getName())
                .collect(toCollection(TreeSet::new));

        assertThat(readers).isEqualTo(new TreeSet<>(CLOCKS));
    }

    @Test
    void outside_input_is_parsed_by_bounded_parser_only() {
        Set<String> readers = ArchitectureRules.classes()
                .flatMap(type -> type.getCodeUnitAccessesFromSelf().stream())
                .filter(access -> readsText(access.getTarget()))
                .map(access -> access.getOriginOwner().getName())
                .collect(toCollection(TreeSet::new));

        assertThat(readers).isEqualTo(new TreeSet<>(READERS));
    }

    @Test
    void what_people_write_is_cleaned_by_typed_text_only() {
        Set<String> cleaners = ArchitectureRules.classes()
                .flatMap(type -> type.getCodeUnitAccessesFromSelf().stream())
                .filter(access -> cleansText(access.getTarget()))
                .map(access -> access.getOriginOwner().getName())
                .collect(toCollection(TreeSet::new));

        assertThat(cleaners).isEqualTo(new TreeSet<>(CLEANERS));
    }

    @Test
    void no_class_is_longer_than_one_can_oversee() {
        assertThat(Project.sources()).isNotEmpty();
        assertThat(Project.sources())
                .allSatisfy(source -> assertThat(Project.read(source).lines().count())
                        .as(source.toString())
                        .isLessThanOrEqualTo(LONGEST_CLASS));
    }

    @Test
    void every_package_says_what_it_is_for_and_is_null_marked() {
        Set<Path> packages = Project.sources().stream().map(Path::getParent).collect(toCollection(TreeSet::new));

        assertThat(packages)
                .allSatisfy(folder -> assertThat(Project.read(folder.resolve("package-info.java")))
                        .as(folder.toString())
                        .startsWith("/** ")
                        .contains("@NullMarked"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void migrations_of_a_database_are_numbered_from_one_without_a_gap(String kind) {
        List<String> numbers = Stream.of("migration", "migration-" + kind)
                .flatMap(folder ->
                        Project.files(Project.ROOT.resolve("ejb/src/main/resources/db/" + folder), ".sql").stream())
                .map(migration -> migration.getFileName().toString().replaceAll("__.*", ""))
                .sorted()
                .toList();

        assertThat(numbers)
                .isNotEmpty()
                .containsExactlyElementsOf(IntStream.rangeClosed(1, numbers.size())
                        .mapToObj("V%04d"::formatted)
                        .toList());
    }

    private static boolean readsTheTime(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getName();
        return (owner.startsWith("java.time.") && (method.equals("now") || method.startsWith("system")))
                || (owner.equals("java.lang.System") && method.equals("currentTimeMillis"))
                || (owner.equals("java.util.Date") && method.equals("<init>"));
    }

    private static boolean readsText(CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        boolean ofText = !target.getRawParameterTypes().isEmpty()
                && Set.of("java.lang.String", "java.lang.CharSequence", "[C")
                        .contains(target.getRawParameterTypes().getFirst().getName());
        return ofText
                && ((NUMBER_OF_JAVA.matcher(owner).matches()
                                && READS_NUMBER.matcher(name).matches())
                        || (owner.startsWith("java.time.") && name.equals("parse"))
                        || (owner.equals("java.util.UUID") && name.equals("fromString")));
    }

    private static boolean cleansText(CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        return owner.equals("java.text.Normalizer")
                || (owner.equals("java.lang.String") && CLEANING.contains(target.getName()));
    }

    private static Set<String> contexts() {
        return ArchitectureRules.classes().map(ArchitectureRules::context).collect(toCollection(TreeSet::new));
    }

    /** Who knows whom, without what everyone may know. */
    private static Map<String, Set<String>> neighbours() {
        return dependencies()
                .filter(one -> !mayBeKnownByAll(one))
                .collect(groupingBy(
                        one -> ArchitectureRules.context(one.getOriginClass()),
                        TreeMap::new,
                        mapping(one -> ArchitectureRules.context(one.getTargetClass()), toCollection(TreeSet::new))));
    }

    private static boolean mayBeKnownByAll(Dependency one) {
        String origin = ArchitectureRules.context(one.getOriginClass());
        String target = ArchitectureRules.context(one.getTargetClass());
        boolean frame = target.equals("shell")
                && ArchitectureRules.module(one.getOriginClass()).equals("web");
        return frame || ArchitectureRules.isBelow(origin, target);
    }

    private static Stream<Dependency> dependencies() {
        return ArchitectureRules.classes()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(one -> ArchitectureRules.isOurs(one.getTargetClass())
                        && !one.getTargetClass().isArray());
    }

    private static List<Dependency> dependenciesOn(String name) {
        return ArchitectureRules.classes()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(one -> one.getTargetClass().getName().equals(name))
                .toList();
    }
}
