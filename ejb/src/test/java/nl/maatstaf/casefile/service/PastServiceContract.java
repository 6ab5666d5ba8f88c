package nl.maatstaf.casefile.service;

import static nl.maatstaf.casefile.service.CaseServices.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.InstrumentState;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.StageEntry;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.past.PastRow;
import nl.maatstaf.casefile.past.PastStage;
import nl.maatstaf.casefile.past.RecordPast;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.time.PartialDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happened in a case earlier is recorded at once, without gates, deviations or tasks. */
@OnEachStore
class PastServiceContract {

    private static final LocalDate BEGAN = TODAY.minusYears(3);

    private final CaseStore store;
    private Casework work;

    PastServiceContract(CaseStore store) {
        this.store = store;
    }

    @BeforeEach
    void atWork() {
        work = new Casework(store);
    }

    @Test
    void a_case_of_years_ago_stands_where_it_came_without_tasks_or_deviations() {
        String number = work.open();
        assertThat(work.openTasksOf(number)).isNotEmpty();

        record(
                number,
                past(new PastRow(
                        PastRow.NOTE,
                        "bezoek",
                        PartialDate.in(BEGAN.getYear() + 1),
                        "Aan de fabriek",
                        null,
                        "archief",
                        "7")));

        CaseFile caseFile = work.find(number);
        assertThat(caseFile.stages()).extracting(StageEntry::stageCode).containsExactly("exploration", "elaboration");
        assertThat(caseFile.stages())
                .extracting(StageEntry::manner)
                .containsExactly(StageEntry.Manner.OPENED, StageEntry.Manner.STATED_SKIPPING);
        assertThat(work.openTasksOf(number)).isEmpty();
        assertThat(work.evidenceOf(number, Evidence.Kind.DEVIATION)).isEmpty();
        store.runInTransaction(
                kept -> assertThat(kept.cases().notesOf(caseFile.id()).getLast().occurred())
                        .isEqualTo(PartialDate.in(BEGAN.getYear() + 1)));
    }

    @Test
    void what_was_signed_earlier_is_an_instrument_with_its_evidence() {
        String number = work.open();
        PartialDate signed = PartialDate.on(BEGAN.plusMonths(3));

        record(
                number,
                past(new PastRow(InstrumentKind.EOP.name(), "Voorbeeld Chemie B.V.", signed, null, null, null, null)));

        CaseFile caseFile = work.find(number);
        store.runInTransaction(kept -> assertThat(kept.instruments().ofCase(caseFile.id()))
                .singleElement()
                .satisfies(instrument -> assertThat(instrument.state()).isEqualTo(InstrumentState.SIGNED)));
        assertThat(work.evidenceOf(number, Evidence.Kind.SIGNATURE))
                .singleElement()
                .satisfies(signature -> assertThat(signature.occurred()).isEqualTo(signed));
    }

    @Test
    void a_row_that_is_refused_leaves_nothing_of_the_others() {
        String number = work.open();

        assertThatThrownBy(() -> record(
                        number,
                        past(new PastRow(
                                PastRow.ADVICE, "nobody", PartialDate.on(BEGAN), "positief", null, null, null))))
                .isInstanceOf(Refusal.class);

        assertThat(work.find(number).stages()).hasSize(1);
        assertThat(work.openTasksOf(number)).isNotEmpty();
    }

    private void record(String number, RecordPast past) {
        work.asOfficer(services -> services.past.record(number, null, past, null));
    }

    private static RecordPast past(PastRow... rows) {
        return new RecordPast(
                PartialDate.on(BEGAN),
                List.of(
                        new PastStage("eop", PastStage.Course.SKIPPED, null, null),
                        new PastStage(
                                "elaboration", PastStage.Course.ENTERED, PartialDate.in(BEGAN.getYear() + 1), "brief")),
                List.of(rows));
    }
}
