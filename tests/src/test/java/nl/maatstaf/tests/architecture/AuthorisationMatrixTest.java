package nl.maatstaf.tests.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Origin;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.Role;
import nl.maatstaf.delivery.service.Once;
import org.junit.jupiter.api.Test;

/** Every use case asks a right or says why not, and {@code docs/authorisation.md} says which. */
class AuthorisationMatrixTest {

    private static final Path PAGE = Project.ROOT.resolve("docs/authorisation.md");

    @Test
    void every_use_case_asks_a_right_or_says_why_it_does_not() {
        assertThat(UseCases.all()).isNotEmpty();
        assertThat(UseCases.all())
                .filteredOn(method -> UseCases.right(method).isPresent()
                        == UseCases.openBecause(method).isPresent())
                .extracting(UseCases::name)
                .isEmpty();
    }

    /** A request without it would act again when it is sent again. */
    @Test
    void every_use_case_that_takes_a_key_acts_once() {
        assertThat(UseCases.all().stream().filter(AuthorisationMatrixTest::takesKey))
                .hasSizeGreaterThan(40);
        assertThat(UseCases.all())
                .filteredOn(method -> takesKey(method) != method.isAnnotatedWith(Once.class))
                .extracting(UseCases::name)
                .isEmpty();
    }

    private static boolean takesKey(JavaMethod method) {
        Parameter[] parameters = method.reflect().getParameters();
        return parameters.length > 0
                && parameters[parameters.length - 1].getName().equals("key");
    }

    @Test
    void every_right_is_asked_by_a_use_case_or_a_page() {
        assertThat(Arrays.stream(Right.values()).map(Right::name)).allMatch(this::isAsked);
    }

    /** Written anew with {@code -Dwrite.docs}. */
    @Test
    void the_matrix_in_the_documentation_is_that_of_the_code() throws IOException {
        if (Boolean.getBoolean("write.docs")) {
            Files.writeString(PAGE, matrix());
        }

        assertThat(PAGE).hasContent(matrix());
    }

    private boolean isAsked(String right) {
        return Project.sources().stream()
                .filter(source -> !source.endsWith("Rights.java") && !source.endsWith("Right.java"))
                .anyMatch(source -> Project.read(source).matches("(?s).*\\b" + right + "\\b.*"));
    }

    private static String matrix() {
        return Stream.of(
                        Stream.of(
                                "# Authorisation",
                                "",
                                "Written from the code by `AuthorisationMatrixTest` (`-Dwrite.docs`); do not edit.",
                                "What of a case a caller sees is decided by `CaseAccess`.",
                                "",
                                "## Roles and rights",
                                "",
                                row("right", Arrays.stream(Role.values()).map(Role::code)),
                                row("---", Arrays.stream(Role.values()).map(role -> ":-:"))),
                        Arrays.stream(Right.values()).map(AuthorisationMatrixTest::rights),
                        Stream.of("", "## Use cases", "", "| use case | asks |", "|---|---|"),
                        UseCases.all().stream()
                                .map(AuthorisationMatrixTest::useCase)
                                .distinct())
                .flatMap(lines -> lines)
                .collect(joining("\n", "", "\n"));
    }

    private static String rights(Right right) {
        return row(
                "`" + right + "`",
                Arrays.stream(Role.values()).map(role -> actor(role).may(right) ? "●" : ""));
    }

    private static String useCase(JavaMethod method) {
        String asks = UseCases.right(method)
                .map(right -> "`" + right + "`")
                .or(() -> UseCases.openBecause(method).map(why -> "nothing: " + why))
                .orElse("?");
        return "| `" + UseCases.name(method) + "` | " + asks + " |";
    }

    private static String row(String first, Stream<String> cells) {
        return cells.collect(joining(" | ", "| " + first + " | ", " |"));
    }

    private static Actor actor(Role role) {
        return new Actor(new UUID(0, 0), role.code(), role.code(), Set.of(role), Set.of(), Set.of(), Origin.PAGE);
    }
}
