package nl.maatstaf.tests.inside;

import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.access.AccessRefusals;
import nl.maatstaf.access.Role;
import nl.maatstaf.casefile.HandOverCases;
import nl.maatstaf.casefile.HandOverCases.ChosenCase;
import nl.maatstaf.casefile.HandedOver;
import nl.maatstaf.casefile.service.BulkHandover;
import nl.maatstaf.casefile.service.BulkHandover.Outcome;
import nl.maatstaf.casefile.service.CaseFileService;
import nl.maatstaf.casefile.service.CaseIdentity.Colleague;
import nl.maatstaf.tests.server.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases handed over at once are handed over each by itself. */
@InContainer
class BulkHandoverIT {

    @Inject
    private BulkHandover handovers;

    @Inject
    private CaseFileService service;

    @Inject
    private SampleCases cases;

    @Inject
    private Colleagues colleagues;

    private UUID coordinator;

    @Deployment
    static EnterpriseArchive application() {
        return Deployments.application();
    }

    @BeforeEach
    void an_officer_calls() {
        coordinator = colleagues.get(Role.COORDINATOR).userId();
        colleagues.nowCalls(Role.CASE_OFFICER);
    }

    @Test
    void one_that_is_refused_stands_in_the_way_of_none_before_or_after_it() {
        String first = cases.open();
        String changed = cases.open();
        String last = cases.open();
        HandOverCases asked = asked(first, changed, last);
        service.changeStatus(changed, null, SampleCases.pause(), null);

        List<Outcome> outcomes = handovers.give(asked, UUID.randomUUID().toString());

        assertThat(outcomes).extracting(outcome -> outcome.refused() == null).containsExactly(true, false, true);
        assertThat(List.of(first, last)).allSatisfy(number -> {
            assertThat(officerOf(number)).isEqualTo(coordinator);
            assertThat(cases.logged(number)).containsOnlyOnce("casefile.case-edited");
        });
        assertThat(officerOf(changed)).isNull();
        assertThat(cases.logged(changed)).doesNotContain("casefile.case-edited");
    }

    @Test
    void what_was_handed_over_is_given_back_and_the_log_holds_both() {
        String number = cases.open();
        List<HandedOver> made = handovers.give(asked(number), UUID.randomUUID().toString()).stream()
                .map(Outcome::made)
                .toList();

        List<Outcome> outcomes = handovers.giveBack(made, UUID.randomUUID().toString());

        assertThat(outcomes)
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.refused()).isNull());
        assertThat(officerOf(number)).isNull();
        assertThat(cases.logged(number))
                .filteredOn("casefile.case-edited"::equals)
                .hasSize(2);
    }

    @Test
    void who_may_not_assign_one_case_may_not_hand_over_many() {
        HandOverCases asked = asked(cases.open());

        colleagues.nowCalls(Role.READER);

        assertThatRefusal(AccessRefusals.NOT_AUTHORISED).isThrownBy(() -> handovers.give(asked, "sleutel"));
        assertThatRefusal(AccessRefusals.NOT_AUTHORISED).isThrownBy(() -> handovers.giveBack(List.of(), "sleutel"));
    }

    private HandOverCases asked(String... numbers) {
        return new HandOverCases(
                List.of(numbers).stream()
                        .map(number -> new ChosenCase(number, cases.version(number)))
                        .toList(),
                coordinator);
    }

    private UUID officerOf(String number) {
        Colleague officer = cases.get(number).officer();
        return officer == null ? null : officer.id();
    }
}
