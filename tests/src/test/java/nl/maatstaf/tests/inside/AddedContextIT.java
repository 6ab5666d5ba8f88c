package nl.maatstaf.tests.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Role;
import nl.maatstaf.casefile.persistence.CaseTypeInstaller;
import nl.maatstaf.casefile.persistence.JpaCaseTypes;
import nl.maatstaf.casefile.service.CaseFileService;
import nl.maatstaf.casefile.type.GateNotSatisfied;
import nl.maatstaf.identity.service.UserService;
import nl.maatstaf.tests.server.InContainer;
import nl.maatstaf.tests.server.Visit;
import nl.maatstaf.visit.persistence.ListedVisit;
import nl.maatstaf.visit.service.VisitService;
import nl.maatstaf.worklist.service.WorklistFilter;
import nl.maatstaf.worklist.service.WorklistOrder;
import nl.maatstaf.worklist.service.WorklistQueries;
import nl.maatstaf.worklist.service.WorklistTab;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A context is added by adding: {@code nl.maatstaf.visit}, an aggregate with a table, a tab, events, evidence, a requirement
 * and a column of the lists, is put into the built archive and works, and of what was there only registrations change. Its
 * table stays in the database, so it comes after the tests of the application as it is.
 */
@InContainer
@Order(Integer.MAX_VALUE)
class AddedContextIT {

    private static final LocalDate VISITED = SampleCases.OPENED.plusDays(1);
    private static final String PASSWORD = "een lang wachtwoord van deze test";

    @Inject
    private SampleCases cases;

    @Inject
    private Colleagues colleagues;

    @Inject
    private JpaCaseTypes types;

    @Inject
    private CaseFileService service;

    @Inject
    private VisitService visits;

    @Inject
    private WorklistQueries worklist;

    @Inject
    private UserService users;

    @Inject
    private UserTransaction transaction;

    private String number;

    @Deployment
    static EnterpriseArchive application() {
        return Deployments.applicationWithVisits();
    }

    @BeforeEach
    void an_officer_opens_a_case_that_asks_for_a_visit() throws Exception {
        if (types == null) { // beside the server there is nothing to open
            return;
        }
        transaction.begin();
        types.publish(CaseTypeInstaller.definition("visited_company.v1"));
        transaction.commit();
        colleagues.nowCalls(Role.CASE_OFFICER);
        number = cases.openOfType("visited_company");
    }

    @Test
    @RunAsClient
    void of_what_was_there_only_registrations_change() {
        assertThat(Deployments.addVisits(Deployments.application()))
                .containsExactly(
                        "META-INF/services/nl.maatstaf.audit.EventTypes",
                        "META-INF/services/nl.maatstaf.casefile.persistence.RequirementKind",
                        "META-INF/services/nl.maatstaf.worklist.service.ListColumns");
    }

    @Test
    void its_evidence_opens_the_gate_that_asks_for_it_until_it_is_retracted() {
        assertThatExceptionOfType(GateNotSatisfied.class).isThrownBy(this::passGate);

        UUID retracted = visits.hold(number, VISITED);
        visits.retract(number, retracted);
        assertThatExceptionOfType(GateNotSatisfied.class).isThrownBy(this::passGate);

        visits.hold(number, VISITED);
        passGate();
        assertThat(cases.get(number).stageCode()).isEqualTo("after");
    }

    @Test
    void its_events_stand_in_the_log_of_the_case() {
        visits.retract(number, visits.hold(number, VISITED));

        assertThat(cases.logged(number))
                .containsSubsequence("visit.visit-retracted", "visit.visit-held")
                .contains("casefile.evidence-recorded", "casefile.evidence-retracted");
    }

    @Test
    void the_lists_show_its_column() {
        assertThat(listed()).isEqualTo(new ListedVisit(null));

        visits.hold(number, VISITED);

        assertThat(listed()).isEqualTo(new ListedVisit(VISITED));
    }

    @Test
    void the_page_of_the_case_has_its_tab_and_the_timeline_its_texts() throws Exception {
        visits.hold(number, VISITED);
        Visit officer = signedIn();
        String page = "/cases/" + number;

        assertThat(officer.get(page).body())
                .contains("/cases/" + number + "/visits")
                .contains("Bedrijf bezocht");
        assertThat(officer.get(page + "/visits").body()).contains("Bezocht op 6 januari 2026");
        assertThat(officer.get(page + "/timeline").body())
                .contains("Bezoek gebracht")
                .contains("Bezoeken");
        assertThat(officer.get("/worklist?tab=all&q=" + number).body())
                .contains("Laatste bezoek")
                .contains("6 januari 2026");
    }

    private void passGate() {
        service.passGate(number, null, SampleCases.decision(), null);
    }

    private ListedVisit listed() {
        WorklistFilter filter =
                new WorklistFilter(WorklistTab.ALL, null, null, null, null, null, null, null, null, number);
        return worklist.page(filter, WorklistOrder.FIRST_DUE, null)
                .rows()
                .getFirst()
                .contributed(ListedVisit.class);
    }

    /** The officer, in a session of the browser, after choosing a password. */
    private Visit signedIn() throws Exception {
        Actor officer = colleagues.get(Role.CASE_OFFICER);
        Optional<String> given =
                colleagues.as(Actor.system(), () -> users.giveOneTimePassword(officer.username(), null));
        colleagues.as(officer, () -> {
            users.changePassword(given.orElseThrow(), PASSWORD);
            return List.of();
        });
        Visit visit = new Visit();
        visit.signIn(officer.username(), PASSWORD, "");
        return visit;
    }
}
