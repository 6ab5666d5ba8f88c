package nl.maatstaf.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import nl.maatstaf.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** Every refusal says why, in both languages. */
class RefusalTextsTest {

    private static final List<String> KEYS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.maatstaf").stream()
                    .filter(type -> type.isAssignableTo(Refusal.class))
                    .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                    .map(RefusalTextsTest::key)
                    .toList();

    @Test
    void there_are_refusals_to_speak_of() {
        assertThat(KEYS).isNotEmpty();
    }

    @Test
    void every_refusal_has_a_dutch_text() {
        assertThat(KEYS).isSubsetOf(Project.texts(false).stringPropertyNames());
    }

    @Test
    void every_refusal_has_an_english_text() {
        assertThat(KEYS).isSubsetOf(Project.texts(true).stringPropertyNames());
    }

    private static String key(JavaClass type) {
        return type.getPackageName().split("\\.")[2] + ".refusal." + type.getSimpleName();
    }
}
