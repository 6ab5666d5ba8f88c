package nl.maatstaf.tests.architecture;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.AttributeConverter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.maatstaf.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** {@code docs/glossary.md} has one Dutch term for every public name of the domain, and for nothing that is gone. */
class GlossaryTest {

    private static final List<String[]> ROWS = Project.read(Project.ROOT.resolve("docs/glossary.md"))
            .lines()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.split("\\s*\\|\\s*"))
            .toList();

    @Test
    void every_public_name_of_the_domain_has_a_dutch_term() {
        assertThat(names()).isNotEmpty();
        assertThat(names()).filteredOn(name -> !identifiers().contains(name)).isEmpty();
    }

    @Test
    void no_row_is_about_something_that_is_gone() {
        assertThat(identifiers()).filteredOn(name -> !names().contains(name)).isEmpty();
    }

    @Test
    void every_row_has_a_term_and_a_definition() {
        assertThat(ROWS).isNotEmpty().allSatisfy(row -> {
            assertThat(row).as(String.join("|", row)).hasSize(4);
            assertThat(row[2]).isNotBlank();
            assertThat(row[3]).isNotBlank();
        });
    }

    @Test
    void no_term_stands_for_two_names() {
        Map<String, Long> times = ROWS.stream().collect(Collectors.groupingBy(row -> row[2], Collectors.counting()));

        assertThat(times.entrySet().stream().filter(entry -> entry.getValue() > 1))
                .isEmpty();
    }

    private static Set<String> identifiers() {
        return ROWS.stream().map(row -> row[1].replace("`", "")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Refusals and events have their texts in both languages instead; converters and repositories are not words of the domain. */
    private static Set<String> names() {
        Map<String, JavaClass> types = ArchitectureRules.classesOf("core").stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass())
                .collect(toMap(JavaClass::getSimpleName, type -> type));
        return types.values().stream()
                .filter(type -> !type.isAssignableTo(Refusal.class) && !type.isAssignableTo(AttributeConverter.class))
                .filter(type -> !type.getSimpleName().matches("[A-Z][a-z]+(Refusals|Events)"))
                .filter(type -> !isRepository(type, types))
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** An interface named as the plural of a type, or of the first word of one, beside it. */
    private static boolean isRepository(JavaClass type, Map<String, JavaClass> types) {
        String name = type.getSimpleName();
        String singular = name.substring(0, name.length() - 1);
        return type.isInterface()
                && name.endsWith("s")
                && types.keySet().stream().anyMatch(other -> other.startsWith(singular) && !other.equals(name));
    }
}
