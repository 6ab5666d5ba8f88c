package nl.maatstaf.worklist.service;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.casefile.CaseStatus;
import nl.maatstaf.text.Label;
import org.jspecify.annotations.Nullable;

/**
 * A case in the lists. A masked one is counted but confidential for the caller: it shows no title, company, place,
 * officer, action or deadline, and has no page to open.
 *
 * @param number such as {@code MW-2022-0001}
 * @param position the place of the stage among {@code stageCount}, from 1
 * @param dueOn when the next action is due
 * @param low reduction in the default target year, kt CO2-equivalent a year
 * @param certainty what the reduction stands on
 * @param officer the name of who handles it; empty when nobody does
 */
public record WorklistRow(
        String number,
        @Nullable String title,
        @Nullable String organisation,
        @Nullable String site,
        @Nullable String province,
        String cluster,
        Label type,
        Label stage,
        int position,
        int stageCount,
        CaseStatus status,
        boolean fictional,
        boolean masked,
        @Nullable String nextAction,
        @Nullable LocalDate dueOn,
        boolean waitsForCompany,
        @Nullable BigDecimal low,
        @Nullable BigDecimal central,
        @Nullable BigDecimal high,
        @Nullable InstrumentKind certainty,
        String officer,
        Instant lastChangedAt) {

    /** Whether it is worked on, so that its deadline counts. */
    public boolean isRunning() {
        return status == CaseStatus.ACTIVE || status == CaseStatus.PAUSED;
    }
}
