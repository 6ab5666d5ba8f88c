package nl.maatstaf.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.maatstaf.casefile.ImportedOrder.Step;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.refusal.RefusalType;
import nl.maatstaf.text.TextRefusals;
import nl.maatstaf.time.PartialDate;
import org.junit.jupiter.api.Test;

class ImportedOrderTest {

    private static final PartialDate OPENED = PartialDate.on(LocalDate.of(2025, 3, 10));

    @Test
    void takes_a_course_in_whatever_order_it_is_told() {
        assertThat(refused(
                        status(CaseStatus.ACTIVE, "2025-06-01"),
                        stage("elaboration", "2025-05-01", false),
                        status(CaseStatus.PAUSED, "2025-05-20"),
                        stage("eop", "2025-04-01", false)))
                .isEmpty();
    }

    @Test
    void refuses_what_comes_before_the_case_began() {
        assertThat(refused(stage("eop", "2025-03-09", true))).containsExactly(CaseRefusals.DATE_BEFORE_PREVIOUS_STAGE);
        assertThat(refused(PartialDate.in(YearMonth.of(2025, 3)), stage("eop", "2025-03-09", true)))
                .isEmpty();
        assertThat(refused(PartialDate.unknown(), stage("eop", "1990-03-09", true)))
                .isEmpty();
    }

    @Test
    void refuses_a_status_that_the_one_before_cannot_become() {
        assertThat(refused(status(CaseStatus.COMPLETED, "2025-04-01"), status(CaseStatus.PAUSED, "2025-05-01")))
                .containsExactly(CaseRefusals.STATUS_NOT_ALLOWED);
        assertThat(refused(status(CaseStatus.ACTIVE, "2025-04-01"))).containsExactly(CaseRefusals.STATUS_NOT_ALLOWED);
    }

    @Test
    void asks_why_a_case_goes_back_to_an_earlier_stage() {
        assertThat(refused(stage("elaboration", "2025-04-01", false), stage("eop", "2025-05-01", false)))
                .containsExactly(TextRefusals.MISSING);
        assertThat(refused(stage("elaboration", "2025-04-01", false), stage("eop", "2025-05-01", true)))
                .isEmpty();
    }

    @Test
    void refuses_nothing_that_is_known_already() {
        Step known = new Step(null, CaseStatus.ACTIVE, PartialDate.on(LocalDate.of(2025, 4, 1)), true, false);

        assertThat(refused(known)).isEmpty();
        assertThat(refused(known, status(CaseStatus.ACTIVE, "2025-05-01")))
                .containsExactly(CaseRefusals.STATUS_NOT_ALLOWED);
    }

    private static List<RefusalType> refused(Step... steps) {
        return refused(OPENED, steps);
    }

    private static List<RefusalType> refused(PartialDate opened, Step... steps) {
        return new ImportedOrder(MaatwerkCase.TYPE)
                .refused(opened, List.of(steps)).values().stream()
                        .map(refusal -> refusal.type())
                        .toList();
    }

    private static Step stage(String stage, String day, boolean reasoned) {
        return new Step(stage, null, PartialDate.on(LocalDate.parse(day)), reasoned, true);
    }

    private static Step status(CaseStatus status, String day) {
        return new Step(null, status, PartialDate.on(LocalDate.parse(day)), true, true);
    }
}
