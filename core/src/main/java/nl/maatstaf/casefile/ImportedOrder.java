package nl.maatstaf.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.TextRefusals;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The order in which stages and statuses come in the course of a case that an import tells, as pages ask it: nothing before
 * the case began, a status only after one that may become it, and back to an earlier stage only with a reason. What is
 * known already is taken as it is; only what is told now is refused. Of a date that is not known no order is asked.
 */
public record ImportedOrder(CaseTypeDefinition type) {

    /**
     * A step of the course.
     *
     * @param stage the stage the case came into, or none
     * @param status the status it took, or none; exactly one of the two is there
     * @param occurred when
     * @param reasoned whether something says why
     * @param told whether it is told now, and not known already
     */
    public record Step(
            @Nullable String stage, @Nullable CaseStatus status, PartialDate occurred, boolean reasoned, boolean told) {

        private LocalDate day() {
            return occurred.countsFrom().orElseThrow();
        }
    }

    /**
     * What is wrong with steps, by the step.
     *
     * @param opened when the case began
     * @param steps those of one day in the order in which they happened
     */
    public Map<Step, Refusal> refused(PartialDate opened, List<Step> steps) {
        Map<Step, Refusal> refused = new LinkedHashMap<>();
        List<Step> dated = steps.stream()
                .filter(step -> step.occurred().isKnown())
                .sorted(Comparator.comparing(Step::day))
                .toList();
        opened.firstDay()
                .ifPresent(began -> dated.stream()
                        .filter(step -> step.day().isBefore(began))
                        .forEach(step ->
                                refused.put(step, CaseRefusals.DATE_BEFORE_PREVIOUS_STAGE.at("occurred", began))));
        refuseStatuses(dated, refused);
        refuseStages(dated, refused);
        refused.keySet().removeIf(step -> !step.told());
        return refused;
    }

    private static void refuseStatuses(List<Step> dated, Map<Step, Refusal> refused) {
        CaseStatus status = CaseStatus.ACTIVE;
        for (Step step : dated) {
            if (step.status() != null) {
                if (!status.mayBecome(step.status())) {
                    refused.putIfAbsent(step, CaseRefusals.STATUS_NOT_ALLOWED.at("event", status, step.status()));
                }
                status = step.status();
            }
        }
    }

    private void refuseStages(List<Step> dated, Map<Step, Refusal> refused) {
        int position = 0;
        for (Step step : dated) {
            if (step.stage() != null && type.findStage(step.stage()).isPresent()) {
                int next = type.position(step.stage());
                if (next < position && !step.reasoned()) {
                    refused.putIfAbsent(step, TextRefusals.MISSING.at("detail"));
                }
                position = next;
            }
        }
    }
}
