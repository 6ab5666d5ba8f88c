package nl.maatstaf.casefile.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.casefile.StageDate;
import nl.maatstaf.casefile.StageEntry;
import nl.maatstaf.casefile.service.overview.StageProgress;
import nl.maatstaf.text.Label;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StageProgressTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PartialDate PAST = PartialDate.on(TODAY.minusDays(10));

    @Test
    void slips_from_the_day_after_its_plan_while_the_case_is_still_in_it() {
        assertThat(stage(StageProgress.State.NOW, null, planned(PAST)).slip()).isEqualTo(10);
        assertThat(stage(StageProgress.State.NEXT, null, planned(PAST)).slip()).isNull();
    }

    @Test
    void slips_by_what_is_forecast_later_than_today() {
        PartialDate forecast = PartialDate.on(TODAY.plusDays(5));

        assertThat(stage(StageProgress.State.NOW, null, planned(PAST), forecast(forecast))
                        .slip())
                .isEqualTo(15);
    }

    @Test
    void slips_from_its_first_plan_and_shows_it_when_another_came_later() {
        PartialDate later = PartialDate.on(TODAY.plusDays(20));
        StageProgress stage = stage(StageProgress.State.NOW, null, planned(PAST), planned(later), forecast(later));

        assertThat(stage.slip()).isEqualTo(30);
        assertThat(stage.firstPlanned()).isEqualTo(PAST);
        assertThat(stage(StageProgress.State.NOW, null, planned(PAST)).firstPlanned())
                .isNull();
    }

    @Test
    void counts_a_month_from_its_last_day() {
        StageProgress stage = stage(
                StageProgress.State.NOW,
                null,
                planned(PartialDate.in(YearMonth.of(2026, 12))),
                forecast(PartialDate.in(YearMonth.of(2027, 5))));

        assertThat(stage.slip()).isEqualTo(151);
    }

    @Test
    void what_is_left_counts_by_the_day_it_was() {
        PartialDate left = PartialDate.on(TODAY.minusDays(12));

        assertThat(stage(StageProgress.State.DONE, left, planned(PAST)).slip()).isEqualTo(-2);
    }

    private static StageProgress.Expected planned(PartialDate date) {
        return new StageProgress.Expected(UUID.randomUUID(), StageDate.Kind.PLANNED, PAST, date);
    }

    private static StageProgress.Expected forecast(PartialDate date) {
        return new StageProgress.Expected(UUID.randomUUID(), StageDate.Kind.FORECAST, PAST, date);
    }

    private static StageProgress stage(
            StageProgress.State state, @Nullable PartialDate left, StageProgress.Expected... expected) {
        return new StageProgress(
                "eop",
                new Label("EoP", "EoP"),
                2,
                state,
                UUID.randomUUID(),
                PAST,
                StageEntry.Manner.PASSED,
                null,
                left,
                null,
                List.of(expected),
                null,
                TODAY);
    }
}
