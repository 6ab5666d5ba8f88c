package nl.maatstaf.tests.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.maatstaf.access.CaseAccess;
import nl.maatstaf.access.service.CaseReading;
import nl.maatstaf.casefile.CaseFiles;
import nl.maatstaf.casefile.service.CaseChanges;
import org.junit.jupiter.api.Test;

/** Whoever reads one case passes the place that decides whether they may and logs that a confidential one was opened. */
class CaseReadingTest {

    /** Contexts and use cases that read no one case: their own things, lists and figures, or a case that is not yet. */
    private static final Set<String> READ_NO_ONE_CASE = Set.of(
            "audit.AuditService",
            "casefile.CaseFileService.open",
            "casefile.CaseListQueries",
            "casefile.ColleagueQueries",
            "casefile.OpenCaseQueries",
            "casefile.OrganisationCaseQueries",
            "casefile.OwnCaseQueries",
            "draft",
            "exchange",
            "identity",
            "party",
            "portfolio",
            "worklist");

    @Test
    void every_use_case_that_reads_one_case_passes_the_reading() {
        assertThat(UseCases.all())
                .filteredOn(method -> listed(method).findAny().isEmpty())
                .isNotEmpty()
                .allSatisfy(method -> assertThat(reachesReading(method))
                        .as(UseCases.name(method))
                        .isTrue());
    }

    @Test
    void the_list_of_those_that_read_no_one_case_has_nothing_that_is_gone_or_does() {
        Set<String> silent = UseCases.all().stream()
                .filter(method -> !reachesReading(method))
                .flatMap(CaseReadingTest::listed)
                .collect(toCollection(TreeSet::new));

        assertThat(silent).isEqualTo(new TreeSet<>(READ_NO_ONE_CASE));
    }

    @Test
    void nobody_else_asks_what_of_a_case_its_caller_may_see() {
        assertThat(callersOf(CaseAccess.class, "of")).containsExactly(CaseReading.class.getName());
    }

    @Test
    void use_cases_load_a_case_through_case_changes_only_and_imports_those_they_add_to() {
        assertThat(callersOf(CaseFiles.class, "find"))
                .containsExactly(CaseChanges.class.getName(), "nl.maatstaf.exchange.service.plan.ImportLookup");
        assertThat(callersOf(CaseFiles.class, "findTask")).containsExactly(CaseChanges.class.getName());
    }

    private static Stream<String> listed(JavaMethod useCase) {
        String name = UseCases.name(useCase);
        return READ_NO_ONE_CASE.stream().filter(entry -> name.equals(entry) || name.startsWith(entry + "."));
    }

    private static Set<String> callersOf(Class<?> owner, String method) {
        return ArchitectureRules.classes()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(owner)
                        && access.getName().equals(method))
                .map(access -> access.getOriginOwner().getName())
                .collect(toCollection(TreeSet::new));
    }

    private static boolean reachesReading(JavaMethod useCase) {
        return reachesReading(useCase, new HashSet<>());
    }

    private static boolean reachesReading(JavaCodeUnit unit, Set<String> seen) {
        if (unit.getOwner().isEquivalentTo(CaseReading.class)) {
            return true;
        }
        return seen.add(unit.getFullName())
                && unit.getAccessesFromSelf().stream()
                        .map(JavaAccess::getTarget)
                        .flatMap(target -> target.resolveMember().stream())
                        .filter(JavaCodeUnit.class::isInstance)
                        .map(JavaCodeUnit.class::cast)
                        .filter(next -> ArchitectureRules.isOurs(next.getOwner()))
                        .anyMatch(next -> reachesReading(next, seen));
    }
}
