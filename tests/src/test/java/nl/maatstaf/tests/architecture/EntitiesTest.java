package nl.maatstaf.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Entities guard themselves: nobody sets a field from outside, and nobody overwrites what another wrote. */
class EntitiesTest {

    /** Written once: there is nothing to overwrite. */
    private static final Set<String> WRITTEN_ONCE = Set.of("AuditEvent", "Seal");

    private static final List<JavaClass> ENTITIES = ArchitectureRules.classes()
            .filter(type -> type.isAnnotatedWith(Entity.class))
            .toList();

    private static final List<JavaClass> MAPPED = ArchitectureRules.classes()
            .filter(type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class))
            .toList();

    @Test
    void every_entity_has_a_version_unless_it_is_written_once() {
        Set<String> without = new TreeSet<>();
        for (JavaClass entity : ENTITIES) {
            if (entity.getAllFields().stream().noneMatch(field -> field.isAnnotatedWith(Version.class))) {
                without.add(entity.getSimpleName());
            }
        }

        assertThat(without).isEqualTo(new TreeSet<>(WRITTEN_ONCE));
    }

    @Test
    void enums_are_kept_by_name() {
        List<JavaField> enums = MAPPED.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field ->
                        field.getRawType().isEnum() && !field.getModifiers().contains(JavaModifier.STATIC))
                .toList();

        assertThat(enums)
                .isNotEmpty()
                .allMatch(field -> field.isAnnotatedWith(Enumerated.class)
                        && field.getAnnotationOfType(Enumerated.class).value() == EnumType.STRING);
    }

    @Test
    void fields_are_private() {
        assertThat(MAPPED)
                .flatExtracting(JavaClass::getFields)
                .filteredOn(field -> !field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .isNotEmpty()
                .allMatch(field -> field.getModifiers().contains(JavaModifier.PRIVATE));
    }

    @Test
    void nothing_is_set_from_outside() {
        assertThat(MAPPED)
                .flatExtracting(JavaClass::getMethods)
                .isNotEmpty()
                .noneMatch(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && method.getName().matches("set[A-Z].*")
                        && method.getRawReturnType().isEquivalentTo(void.class));
    }

    @Test
    void nobody_makes_an_empty_one() {
        assertThat(MAPPED)
                .flatExtracting(JavaClass::getConstructors)
                .isNotEmpty()
                .noneMatch(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC)
                        && constructor.getRawParameterTypes().isEmpty());
    }
}
