package nl.maatstaf.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One class reads what is no entity, by the names of its columns (decision 0007). Entities, counts and identifiers are
 * read by typed queries; nothing else is.
 */
class RowQueryUsageTest {

    private static final String READER = "nl.maatstaf.database.RowQuery";

    /** Is handed arguments by the language of expressions, not rows. */
    private static final String CALLS_METHODS = "KnownMethods.java";

    /** Rows without a name for each column. */
    private static final Pattern ARRAY_OF_OBJECTS = Pattern.compile("\\bObject\\s*(@\\w+\\s*)?\\[\\s*]");

    /** Classes that a query in JPQL makes itself, named in a text. */
    private static final Pattern CONSTRUCTOR_EXPRESSION = Pattern.compile("(?i)\\bselect\\s+(distinct\\s+)?new\\s");

    /** Works on a bare connection, before there is anything to read rows by. */
    private static final String MIGRATION = "org.flywaydb.core.api.migration.JavaMigration";

    private static final Set<String> READS =
            Set.of("getResultList", "getResultStream", "getSingleResult", "getSingleResultOrNull");

    /** The other ways that Jakarta Persistence has to give rows. */
    private static final Set<String> OTHER_WAYS = Set.of(
            "jakarta.persistence.Tuple",
            "jakarta.persistence.SqlResultSetMapping",
            "jakarta.persistence.NamedNativeQuery",
            "jakarta.persistence.StoredProcedureQuery",
            "jakarta.persistence.criteria.CriteriaBuilder",
            "java.sql.ResultSet");

    @Test
    void no_source_has_an_array_of_objects_or_a_query_that_makes_objects() {
        assertThat(Project.sources().stream().filter(source -> !source.endsWith(CALLS_METHODS)))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(Project.read(source))
                        .as(source.toString())
                        .doesNotContainPattern(ARRAY_OF_OBJECTS)
                        .doesNotContainPattern(CONSTRUCTOR_EXPRESSION));
    }

    @Test
    void only_the_reader_reads_rows() {
        assertThat(ArchitectureRules.classes()
                        .filter(type -> readsRows(type).findAny().isPresent()))
                .extracting(JavaClass::getName)
                .containsExactly(READER);
    }

    @Test
    void nobody_reads_in_another_way() {
        assertThat(ArchitectureRules.classes()
                        .filter(type -> !type.getName().equals(READER))
                        .filter(type -> !type.isAssignableTo(MIGRATION))
                        .flatMap(RowQueryUsageTest::otherWays))
                .isEmpty();
    }

    @Test
    void the_rules_see_what_they_forbid() {
        JavaClass violation = new ClassFileImporter().importClass(Violation.class);

        assertThat(readsRows(violation)).hasSize(3);
        assertThat(otherWays(violation))
                .contains("jakarta.persistence.Tuple", "a native query with a class of results");
        assertThat(List.of("Object[] row", "@Nullable Object @Nullable [] row", "(Object []) row", "Object[].class"))
                .allMatch(text -> ARRAY_OF_OBJECTS.matcher(text).find());
        assertThat(List.of("Object... arguments", "String[] row", "Object row"))
                .noneMatch(text -> ARRAY_OF_OBJECTS.matcher(text).find());
        assertThat("\"select  new nl.maatstaf.X(c) from C c\"").containsPattern(CONSTRUCTOR_EXPRESSION);
    }

    /** Reads by a query that knows no type of its results; a typed one gives entities or single values. */
    private static Stream<String> readsRows(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().getName().equals("jakarta.persistence.Query"))
                .filter(call -> READS.contains(call.getName()))
                .map(Object::toString);
    }

    private static Stream<String> otherWays(JavaClass type) {
        Stream<String> known = type.getDirectDependenciesFromSelf().stream()
                .map(one -> one.getTargetClass().getName())
                .filter(OTHER_WAYS::contains);
        Stream<String> typedNative = type.getMethodCallsFromSelf().stream()
                .filter(call -> call.getName().equals("createNativeQuery")
                        && call.getTarget().getRawParameterTypes().size() > 1)
                .map(call -> "a native query with a class of results");
        return Stream.concat(known, typedNative);
    }

    /** What none of ours may do. */
    private static final class Violation {

        private final EntityManager entities;

        private Violation(EntityManager entities) {
            this.entities = entities;
        }

        List<?> byPosition() {
            return entities.createNativeQuery("select 1, 2").getResultList();
        }

        Object single() {
            return entities.createNativeQuery("select 1").getSingleResult();
        }

        List<Tuple> tuples() {
            return entities.createQuery("select c.number from CaseFile c", Tuple.class)
                    .getResultList();
        }

        List<?> typed() {
            return entities.createNativeQuery("select * from case_file", Object.class)
                    .getResultList();
        }
    }
}
