package nl.maatstaf.casefile.web.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Origin;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.Role;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.casefile.type.Requirement;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A context that casefile does not know brings a tab and sections. */
class CasePartsTest {

    private static final Label LABEL = new Label("Gepland", "Planned");
    private static final CaseTab OVERVIEW = new Tab("", 0, true);
    private static final CaseTab MEASURES = new Tab("measures", 200, true);
    private static final CaseTab FOR_OTHERS = new Tab("internal", 300, false);
    private static final CaseTab TIMELINE = new Tab("timeline", 1000, true);

    private static final CaseSubpage ADD_MEASURE =
            new CaseSubpage("add-measure", Right.EDIT_CASE, "/WEB-INF/measure/subpages/add-measure.xhtml");

    private final CurrentActor caller = new CurrentActor();
    private final CaseParts parts = new CaseParts(
            found(List.of(TIMELINE, FOR_OTHERS, MEASURES, OVERVIEW)),
            found(List.of(
                    new Section(CaseSection.Place.OVERVIEW, 2, "/WEB-INF/measure/planned.xhtml"),
                    new Section(CaseSection.Place.FACTS, 1, "/WEB-INF/measure/figure.xhtml"),
                    new Section(CaseSection.Place.OVERVIEW, 1, "/WEB-INF/agreement/currentInstrument.xhtml"))),
            found(List.<CaseSubpages>of(() -> List.of(ADD_MEASURE))),
            caller);

    CasePartsTest() {
        caller.set(new Actor(
                new UUID(0, 7),
                "noor",
                "Noor Bakker",
                Set.of(Role.CASE_OFFICER),
                Set.of("maatwerk"),
                Set.of(),
                Origin.PAGE));
    }

    @Test
    void a_subpage_is_found_by_its_code_and_is_for_who_has_its_right() {
        assertThat(parts.subpage("add-measure")).contains(ADD_MEASURE);
        assertThat(parts.subpage("nothing-such")).isEmpty();
        assertThat(ADD_MEASURE.isFor(caller.get())).isTrue();
        assertThat(new CaseSubpage("users", Right.MANAGE_USERS, "").isFor(caller.get()))
                .isFalse();
    }

    @Test
    void tabs_stand_in_their_order_without_those_that_are_not_for_the_visitor() {
        assertThat(parts.getTabs()).containsExactly(OVERVIEW, MEASURES, TIMELINE);
    }

    @Test
    void a_tab_is_found_by_its_code_and_the_overview_by_none() {
        assertThat(parts.tab("measures")).isEqualTo(MEASURES);
        assertThat(parts.tab("")).isEqualTo(OVERVIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal", "Timeline", "overview", "absent"})
    void a_tab_that_this_visitor_has_not_is_not_there(String code) {
        assertThatThrownBy(() -> parts.tab(code))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(CaseRefusals.CASE_NOT_FOUND));
    }

    @Test
    void a_requirement_leads_to_the_tab_on_which_it_is_satisfied() {
        assertThat(parts.tabFor(new Requirement.TaskDone("planned", LABEL, "plan")))
                .isEqualTo(MEASURES);
        assertThat(parts.tabFor(new Requirement.DocumentRegistered("intake", LABEL, "INTAKE_REPORT")))
                .isNull();
    }

    @Test
    void sections_stand_in_the_order_of_their_place() {
        assertThat(parts.pages(CaseSection.Place.OVERVIEW))
                .containsExactly("/WEB-INF/agreement/currentInstrument.xhtml", "/WEB-INF/measure/planned.xhtml");
        assertThat(parts.pages(CaseSection.Place.FACTS)).containsExactly("/WEB-INF/measure/figure.xhtml");
    }

    private record Tab(String code, int order, boolean forAll) implements CaseTab {

        @Override
        public String textKey() {
            return "measure.tab";
        }

        @Override
        public String page() {
            return "/WEB-INF/measure/measures.xhtml";
        }

        @Override
        public boolean isFor(Actor visitor) {
            return forAll || visitor.may(Right.AUDIT);
        }

        @Override
        public boolean fulfils(Requirement requirement) {
            return code.equals("measures") && requirement instanceof Requirement.TaskDone;
        }
    }

    private record Section(Place place, int order, String page) implements CaseSection {}

    /** The beans that the container would find. */
    @SuppressWarnings("unchecked")
    private static <T> Instance<T> found(List<T> beans) {
        return (Instance<T>) Proxy.newProxyInstance(
                Instance.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("stream")) {
                        return beans.stream();
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
