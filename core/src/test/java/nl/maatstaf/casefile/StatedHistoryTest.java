package nl.maatstaf.casefile;

import static nl.maatstaf.casefile.MaatwerkCase.OPENED;
import static nl.maatstaf.casefile.MaatwerkCase.TYPE;
import static nl.maatstaf.casefile.MaatwerkCase.aMaatwerkCase;
import static nl.maatstaf.casefile.MaatwerkCase.at;
import static nl.maatstaf.refusal.RefusalAssertions.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.maatstaf.casefile.past.PastStage;
import nl.maatstaf.casefile.past.RecordPast;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.text.TextRefusals;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeRefusals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatedHistoryTest {

    private static final String FIRST = TYPE.stages().get(0).code();
    private static final String SECOND = TYPE.stages().get(1).code();
    private static final String THIRD = TYPE.stages().get(2).code();
    private static final LocalDate LONG_AGO = OPENED.minusYears(3);

    private final CaseFile caseFile = aMaatwerkCase().caseFile();

    @Test
    void an_older_past_comes_between_a_beginning_that_moves_with_it_and_now() {
        List<CaseEvent> events = state(PartialDate.on(LONG_AGO), entered(SECOND, PartialDate.in(OPENED.getYear() - 2)));

        assertThat(caseFile.stages()).extracting(StageEntry::stageCode).containsExactly(FIRST, SECOND);
        assertThat(caseFile.stageCode()).isEqualTo(SECOND);
        assertThat(caseFile.stages().getFirst().manner()).isEqualTo(StageEntry.Manner.OPENED);
        assertThat(caseFile.stages().getLast().manner()).isEqualTo(StageEntry.Manner.STATED);
        assertThat(caseFile.status()).isEqualTo(CaseStatus.ACTIVE);
        assertThat(caseFile.statuses().getFirst().occurred()).isEqualTo(PartialDate.on(LONG_AGO));
        assertThat(events).hasSize(2);
    }

    @Test
    void nothing_of_it_was_known_before_it_was_stated() {
        state(PartialDate.on(LONG_AGO), entered(SECOND, PartialDate.on(LONG_AGO.plusDays(9))));

        assertThat(caseFile.stageOn(LONG_AGO.plusDays(10), at(OPENED.plusDays(1))))
                .isEmpty();
    }

    @Test
    void stages_of_one_day_stand_in_the_order_of_the_type_however_they_are_stated() {
        PartialDate day = PartialDate.on(LONG_AGO);

        state(day, entered(THIRD, day), entered(SECOND, day));

        assertThat(caseFile.stages()).extracting(StageEntry::stageCode).containsExactly(FIRST, SECOND, THIRD);
        assertThat(caseFile.stageCode()).isEqualTo(THIRD);
    }

    @Test
    void what_was_skipped_is_said_by_the_stage_that_follows() {
        state(
                PartialDate.on(LONG_AGO),
                new PastStage(SECOND, PastStage.Course.SKIPPED, null, null),
                entered(THIRD, PartialDate.on(LONG_AGO.plusYears(1))));

        StageEntry third = caseFile.stages().getLast();
        assertThat(third.manner()).isEqualTo(StageEntry.Manner.STATED_SKIPPING);
        assertThat(third.manner().isSkipping()).isTrue();
        assertThat(third.manner().isJudged()).isFalse();
    }

    @Test
    void refuses_a_skipped_stage_that_nothing_follows() {
        assertThatThrownBy(() -> state(null, new PastStage(SECOND, PastStage.Course.SKIPPED, null, null)))
                .is(refused(CaseRefusals.SKIPPED_IN_PART));
    }

    @Test
    void refuses_a_stage_from_before_the_case_began() {
        assertThatThrownBy(() -> state(null, entered(SECOND, PartialDate.on(LONG_AGO))))
                .is(refused(CaseRefusals.DATE_BEFORE_PREVIOUS_STAGE));
        assertThat(caseFile.stages()).hasSize(1);
    }

    @Test
    void refuses_a_stage_from_after_one_that_follows_it() {
        PartialDate third = PartialDate.on(LONG_AGO.plusDays(1));

        assertThatThrownBy(() -> state(
                        PartialDate.on(LONG_AGO),
                        entered(SECOND, PartialDate.on(LONG_AGO.plusDays(2))),
                        entered(THIRD, third)))
                .is(refused(CaseRefusals.DATE_AFTER_NEXT_STAGE));
    }

    @Test
    void refuses_a_stage_that_is_on_record() {
        assertThatThrownBy(() -> state(null, entered(FIRST, PartialDate.on(LONG_AGO))))
                .is(refused(CaseRefusals.NOT_ANOTHER_STAGE));
    }

    @Test
    void refuses_a_stage_without_a_known_date() {
        assertThatThrownBy(() -> entered(SECOND, PartialDate.unknown())).is(refused(TextRefusals.MISSING));
    }

    @Test
    void a_year_that_is_not_over_is_known_until_today_and_one_to_come_is_refused() {
        state(null, entered(SECOND, PartialDate.in(today().getYear())));

        assertThat(caseFile.stages().getLast().occurred()).isEqualTo(PartialDate.noLaterThan(today()));
        assertThatThrownBy(() -> state(null, entered(THIRD, PartialDate.in(today().getYear() + 1))))
                .is(refused(TimeRefusals.DATE_IN_FUTURE));
    }

    private static LocalDate today() {
        return OPENED.plusDays(2);
    }

    private static PastStage entered(String stage, PartialDate occurred) {
        return new PastStage(stage, PastStage.Course.ENTERED, occurred, "dossier");
    }

    private List<CaseEvent> state(@Nullable PartialDate opened, PastStage... stages) {
        RecordPast past = new RecordPast(opened, List.of(stages), List.of());
        return new StatedHistory(TYPE)
                .state(
                        caseFile,
                        past.openedBy(today()),
                        past.stagesBy(today(), TYPE, Set.of(FIRST)),
                        Knowledge.at(at(today())));
    }
}
