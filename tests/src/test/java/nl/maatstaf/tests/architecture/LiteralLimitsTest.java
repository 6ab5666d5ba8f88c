package nl.maatstaf.tests.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.maatstaf.text.Limits;
import org.junit.jupiter.api.Test;

/** How long a text and how large a number may be is said by a constraint, and not once more in a page or in code. */
class LiteralLimitsTest {

    /** Bounds that are none of input: of work and memory, of what is shown at once, of what is cut, and of how many there are. */
    private static final Set<String> NO_INPUT = new TreeSet<>(Set.of(
            "AppUser.MOST_KEY",
            "BodyReader.MOST",
            "CaseFile.MOST_KEY",
            "CaseWork.MOST_DONE",
            "CaseWork.MOST_NOTES",
            "CaseWork.MOST_OPEN",
            "ColleagueQueries.MOST",
            "CommandFiles.LONGEST",
            "CommandFiles.MOST",
            "ContactDetails.FEWEST_DIGITS",
            "Device.LONGEST_READ",
            "ImportService.LARGEST",
            "ImportedCase.MOST_OF_NAME",
            "JsonLimits.DEEPEST",
            "OrganisationCaseQueries.MOST",
            "OrganisationQueries.MOST",
            "OwnCaseQueries.MOST",
            "PartyName.MOST_KEY",
            "PasswordRules.LOWEST_SCORE",
            "PasswordRules.SHORTEST_NAME",
            "PlanPreview.MOST",
            "RecentOpenings.MOST",
            "RequestBodyBuffer.MOST_CONNECTIONS",
            "RequestHead.LARGEST_BODY",
            "SignatoryRows.MOST",
            "SignedDeviceCookies.MOST",
            "SiteQueries.MOST",
            "StrictHttp.LONGEST_HEAD",
            "StrictHttp.MOST_HEADERS",
            "Today.MOST",
            "TokenService.MOST",
            "UserSession.LONGEST_ADDRESS",
            "UserSession.LONGEST_DEVICE",
            "UserSession.MOST",
            "WorkLines.MOST_TASKS"));

    /** Where a length is compared with such a bound. */
    private static final Set<String> COMPARED = new TreeSet<>(Set.of(
            "BodyReader",
            "BoundedParser",
            "ContactDetails",
            "ImportFile",
            "ImportService",
            "ImportedCase",
            "PartyName",
            "PasswordRules",
            "RequestSize",
            "Row",
            "WrittenNumber"));

    /** Inputs whose command refuses at its field, days in an address, and the name of who signs in. */
    private static final Set<String> REFUSED_LATER = new TreeSet<>(Set.of(
            "dayChoice.xhtml ",
            "edit.xhtml title",
            "login.xhtml username",
            "new-case.xhtml title",
            "new-user.xhtml username"));

    private static final Pattern BOUND = Pattern.compile(
            "static final (?:int|long) (\\w*(?:LONGEST|SHORTEST|LARGEST|MOST|FEWEST|DEEPEST|LOWEST|MAX|MIN_)\\w*) =");
    private static final Pattern COMPARISON = Pattern.compile(
            "(?:length(?:\\(\\))?|codePointCount\\([^;]*\\)) (?:<|>|<=|>=) (?:[\\w.]*\\b[A-Z_]{3,}|\\d{2,})(?![\\w.(])");
    private static final Pattern CONSTRAINT = Pattern.compile("@(?:Size|Min|Max|Digits)\\(([^)]*)\\)");
    private static final Pattern ASKED = Pattern.compile("limits\\['([^']+)'\\]|\\slimit=\"([\\w.]+)\"");
    private static final Pattern NUMBER = Pattern.compile("\\s(?:most|limit|m(?:ax|in)length|m(?:ax|in)imum)=\"\\d+\"");
    private static final Pattern INPUT = Pattern.compile(
            "<(?:h:inputTextarea|h:inputText|input|textarea)\\b(?:[^>]*?/>|.*?</h:input\\w+>|[^>]*>)", Pattern.DOTALL);
    private static final Pattern UNTYPED =
            Pattern.compile("type=\"(?:hidden|checkbox|radio|file|submit)\"|readonly=|limits\\[|converter");
    private static final Pattern IDENTIFIER = Pattern.compile("\\sid=\"(\\w+)\"");

    @Test
    void no_page_says_how_long_a_text_may_be() {
        assertThat(pages())
                .isNotEmpty()
                .allSatisfy(
                        page -> assertThat(NUMBER.matcher(Project.read(page)).find())
                                .as(page.toString())
                                .isFalse());
    }

    @Test
    void every_limit_that_a_page_asks_for_is_there() {
        List<String> asked = pages().stream()
                .flatMap(page -> ASKED.matcher(Project.read(page)).results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();

        assertThat(asked)
                .hasSizeGreaterThan(30)
                .allSatisfy(limit -> assertThat(Limits.named(limit).longest()).isPositive());
    }

    @Test
    void every_input_of_text_asks_for_a_limit_unless_what_is_too_long_is_refused_later() {
        assertThat(inEach(pages(), LiteralLimitsTest::unlimited)).isEqualTo(REFUSED_LATER);
    }

    @Test
    void a_constant_that_bounds_something_stands_in_a_constraint_or_bounds_no_input() {
        Set<String> inConstraints = Project.sources().stream()
                .flatMap(source -> CONSTRAINT.matcher(Project.read(source)).results())
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
        Set<String> others = inEach(
                Project.sources(),
                source -> BOUND.matcher(Project.read(source))
                        .results()
                        .map(bound -> name(source) + "." + bound.group(1)));
        others.removeIf(
                bound -> inConstraints.stream().anyMatch(constraint -> constraint.matches(".*\\b" + bound + "\\b.*")));

        assertThat(others).isEqualTo(NO_INPUT);
    }

    @Test
    void no_length_is_compared_with_a_number_of_its_own() {
        assertThat(inEach(
                        Project.sources(),
                        source -> COMPARISON
                                .matcher(Project.read(source))
                                .results()
                                .map(found -> name(source))))
                .isEqualTo(COMPARED);
    }

    @Test
    void a_limit_is_made_of_constraints_only() {
        assertThat(inEach(
                        Project.sources(),
                        source -> Stream.of(source)
                                .filter(one -> Project.read(one).contains("new Limit("))
                                .map(LiteralLimitsTest::name)))
                .containsExactly("Limit");
    }

    private static Stream<String> unlimited(Path page) {
        return INPUT.matcher(Project.read(page))
                .results()
                .map(MatchResult::group)
                .filter(input -> !UNTYPED.matcher(input).find())
                .map(input -> page.getFileName() + " "
                        + IDENTIFIER
                                .matcher(input)
                                .results()
                                .map(id -> id.group(1))
                                .findFirst()
                                .orElse(""));
    }

    private static List<Path> pages() {
        return Project.files(Project.WEBAPP, ".xhtml");
    }

    private static Set<String> inEach(List<Path> files, Function<Path, Stream<String>> finding) {
        return files.stream().flatMap(finding).collect(toCollection(TreeSet::new));
    }

    private static String name(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }
}
