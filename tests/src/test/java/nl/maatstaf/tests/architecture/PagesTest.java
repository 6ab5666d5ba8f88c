package nl.maatstaf.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.maatstaf.casefile.web.part.CaseSubpage;
import nl.maatstaf.casefile.web.part.CaseSubpages;
import nl.maatstaf.casefile.web.part.CaseTab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Every page is short, free of style, script and literal text, and names what it can be asked for by. */
class PagesTest {

    private static final int MOST_LINES = 100;
    private static final int LONGEST_LINE = 140;
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern TAB_OF_CASE = Pattern.compile("m:casePart\\([^,]*, '([\\w-]+)'\\)");

    /** Who signs in or chooses a password does so each time anew. */
    private static final Set<String> WITHOUT_KEY = Set.of("login", "password");

    /** The name of the system is the same in every language. */
    private static final String PRODUCT = "Maatstaf";

    private static final Set<String> READ_BY_PEOPLE = Set.of(
            "title",
            "alt",
            "placeholder",
            "aria-label",
            "label",
            "hint",
            "text",
            "caption",
            "lead",
            "about",
            "all",
            "none",
            "small",
            "itemLabel");
    private static final Set<String> HEARD = Set.of("aria-label", "title", "alt");
    private static final Pattern ONE_EXPRESSION = Pattern.compile("|#\\{[^#]*}");
    private static final Set<String> SHOWING_THEIR_VALUE =
            Set.of("m:action", "h:commandButton", "h:outputText", "h:link");
    private static final Pattern NEEDS_ID = Pattern.compile("h:(form|input|select(One|Many|Boolean)|command).*"
            + "|m:(action|opener|table|section|stages|text|longText|select|choose|day|partialDate|choice|dayChoice)"
            + "|input|select|textarea|form");

    static Stream<Path> pages() {
        return Project.files(Project.WEBAPP, ".xhtml").stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_fits_on_a_hundred_lines(Path page) {
        assertThat(Project.read(page).lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_line_of_a_page_is_at_most_a_hundred_and_forty_characters_long(Path page) {
        assertThat(Project.read(page).lines())
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(LONGEST_LINE));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_no_style_and_no_inline_script(Path page) {
        List<String> found = new ArrayList<>();
        eachAttribute(page, (element, attribute) -> {
            if (attribute.getNodeName().equals("style")
                    || attribute.getNodeName().matches("on[a-z]+")) {
                found.add(element.getNodeName() + " " + attribute);
            }
        });
        eachElement(page, element -> {
            boolean inline = element.getNodeName().equals("script")
                    && (!element.hasAttribute("src")
                            || !element.getTextContent().isBlank());
            if (inline || element.getNodeName().equals("style")) {
                found.add(element.getNodeName());
            }
        });
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void what_people_read_comes_from_the_texts(Path page) {
        List<String> found = new ArrayList<>();
        eachElement(page, element -> {
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child.getNodeType() == Node.TEXT_NODE) {
                    addIfLiteral(found, child.getTextContent());
                }
            }
        });
        eachAttribute(page, (element, attribute) -> {
            boolean shown =
                    attribute.getNodeName().equals("value") && SHOWING_THEIR_VALUE.contains(element.getNodeName());
            if (shown || READ_BY_PEOPLE.contains(attribute.getNodeName())) {
                addIfLiteral(found, attribute.getTextContent());
            }
        });
        assertThat(found).isEmpty();
    }

    /** Of several, Faces writes one that has no value as the word null, where a screen reader says it. */
    @ParameterizedTest
    @MethodSource("pages")
    void what_is_only_heard_is_one_expression(Path page) {
        List<String> found = new ArrayList<>();
        eachAttribute(page, (element, attribute) -> {
            boolean heard = HEARD.contains(attribute.getNodeName())
                    && !element.getNodeName().contains(":");
            if (heard && !ONE_EXPRESSION.matcher(attribute.getTextContent()).matches()) {
                found.add(attribute.toString());
            }
        });
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void forms_inputs_and_commands_have_an_identifier_of_their_own(Path page) {
        List<String> found = new ArrayList<>();
        eachElement(page, element -> {
            String name = element.getNodeName();
            boolean hidden = element.getAttribute("type").equals("hidden");
            if (NEEDS_ID.matcher(name).matches() && !hidden && !element.hasAttribute("id")) {
                found.add(name);
            }
        });
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_form_carries_where_it_stands_and_the_key_by_which_it_acts_once(Path page) {
        List<String> found = new ArrayList<>();
        eachElement(page, element -> {
            String id = element.getAttribute("id");
            boolean acts = element.getNodeName().equals("h:form") && !WITHOUT_KEY.contains(id);
            if (acts && element.getElementsByTagName("m:formKey").getLength() != 1) {
                found.add(id);
            }
            if (element.getAttribute("name").equals("key") && !page.endsWith("formKey.xhtml")) {
                found.add("a key of its own in " + element.getNodeName());
            }
        });
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_breadcrumb_leads_back_to_a_list_as_it_was_last_seen(Path page) {
        List<String> found = new ArrayList<>();
        eachElement(page, element -> {
            boolean list = element.getAttribute("href").matches("/[a-z]+");
            boolean crumb = element.getParentNode() instanceof Element item
                    && item.getParentNode() instanceof Element part
                    && part.getAttribute("name").equals("crumbs");
            boolean up = element.getAttribute("class").contains("m-idline__up");
            if ((list && crumb) || (up && !element.hasAttribute("data-back"))) {
                found.add(element.getAttribute("href"));
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void a_page_says_that_it_is_rich_just_when_it_uses_components_of_PrimeFaces() {
        assertThat(RichPages.pages().filter(RichPages::usesComponents))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        RichPages.pages().filter(RichPages::saysSo).toList());
    }

    @Test
    void a_part_with_components_of_PrimeFaces_belongs_to_a_page_that_says_so() {
        assertThat(RichPages.strayParts()).isEmpty();
    }

    @Test
    void a_link_to_a_tab_of_a_case_names_a_tab_there_is() {
        List<String> named = pages().flatMap(
                        page -> TAB_OF_CASE.matcher(Project.read(page)).results())
                .map(link -> link.group(1))
                .toList();

        assertThat(named).isNotEmpty();
        assertThat(tabs()).containsAll(named);
    }

    @Test
    void each_subpage_of_a_case_has_a_page_and_a_code_of_its_own() {
        List<CaseSubpage> brought = made(CaseSubpages.class)
                .flatMap(context -> context.all().stream())
                .toList();
        Set<String> pages = pages().map(page -> "/" + Project.WEBAPP.relativize(page))
                .filter(page -> page.contains("/subpages/"))
                .collect(Collectors.toSet());

        assertThat(brought).extracting(CaseSubpage::page).containsExactlyInAnyOrderElementsOf(pages);
        assertThat(brought)
                .extracting(CaseSubpage::code)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(tabs());
    }

    /** The codes of the tabs that contexts bring. */
    private static Set<String> tabs() {
        return made(CaseTab.class).map(CaseTab::code).collect(Collectors.toSet());
    }

    /** What contexts bring of a type. */
    private static <T> Stream<T> made(Class<T> type) {
        return ArchitectureRules.classes()
                .filter(found -> found.isAssignableTo(type) && !found.isInterface())
                .map(found -> type.cast(made(found)));
    }

    private static Object made(JavaClass type) {
        try {
            Constructor<?> constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(type.getName() + " cannot be made", broken);
        }
    }

    private static void addIfLiteral(List<String> found, String text) {
        String literal = EXPRESSION.matcher(text).replaceAll("").replace(PRODUCT, "");
        if (WORD.matcher(literal).find()) {
            found.add(literal.strip());
        }
    }

    private static void eachAttribute(Path page, BiConsumer<Element, Node> visitor) {
        eachElement(page, element -> {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                visitor.accept(element, element.getAttributes().item(i));
            }
        });
    }

    private static void eachElement(Path page, Consumer<Element> visitor) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            visit(
                    factory.newDocumentBuilder()
                            .parse(new InputSource(new StringReader(Project.read(page))))
                            .getDocumentElement(),
                    visitor);
        } catch (Exception broken) {
            throw new AssertionError(page + " cannot be read", broken);
        }
    }

    private static void visit(Element element, Consumer<Element> visitor) {
        visitor.accept(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                visit(inner, visitor);
            }
        }
    }
}
