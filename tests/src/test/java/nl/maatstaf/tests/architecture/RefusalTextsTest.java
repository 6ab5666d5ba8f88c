package nl.maatstaf.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.refusal.RefusalType;
import org.junit.jupiter.api.Test;

/** Every refusal has a code of its own in its context, and says why in both languages. */
class RefusalTextsTest {

    private static final List<Field> DECLARED = ArchitectureRules.classes()
            .filter(type -> type.getSimpleName().endsWith("Refusals"))
            .flatMap(type -> Stream.of(type.reflect().getDeclaredFields()))
            .filter(field -> field.getType() == RefusalType.class)
            .toList();

    /** A code that others know already stays when its refusal moves or gets another name. */
    private static final Map<String, String> OLDER = Map.of(
            "access.not-authorised", "identity.not-authorised",
            "agreement.advice-under-signature", "casefile.advice-under-signature",
            "casefile.note-already-retracted", "casefile.note-already-taken-back");

    @Test
    void there_are_refusals_to_speak_of() {
        assertThat(DECLARED).hasSizeGreaterThan(90);
    }

    @Test
    void every_refusal_has_a_code_of_its_own_context() {
        assertThat(DECLARED).allSatisfy(field -> {
            String own = context(field) + "." + field.getName().toLowerCase().replace('_', '-');
            assertThat(type(field).code()).isEqualTo(OLDER.getOrDefault(own, own));
        });
    }

    @Test
    void every_refusal_has_a_text_in_both_languages() {
        List<String> keys = DECLARED.stream().map(field -> key(type(field))).toList();
        assertThat(keys).isSubsetOf(Project.texts(false).stringPropertyNames());
        assertThat(keys).isSubsetOf(Project.texts(true).stringPropertyNames());
    }

    @Test
    void a_refusal_has_a_class_of_its_own_only_when_it_carries_something() {
        assertThat(ArchitectureRules.classes()
                        .filter(type -> type.isAssignableTo(Refusal.class))
                        .map(type -> type.getSimpleName()))
                .containsExactlyInAnyOrder("Refusal", "CaseChangedMeanwhile", "GateNotSatisfied", "ImportCancelled");
    }

    private static String key(RefusalType type) {
        return type.with().key();
    }

    private static String context(Field field) {
        return field.getDeclaringClass().getPackageName().split("\\.")[2];
    }

    private static RefusalType type(Field field) {
        try {
            return (RefusalType) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
