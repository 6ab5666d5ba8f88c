package nl.maatstaf.casefile;

import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.evidence.RecordEvidence;
import nl.maatstaf.casefile.task.Task;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.text.Reason;
import nl.maatstaf.text.TextRefusals;
import nl.maatstaf.time.PartialDate;
import org.junit.jupiter.api.Test;

/** What is typed or pasted of a case, on any page and in any file. */
class TypedOnCaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_note_may_be_a_thumb_but_not_a_space_that_nobody_sees() {
        assertThat(note("\u00A0👍\u2028").text()).isEqualTo("👍");
        assertThatRefusal(TextRefusals.MISSING).isThrownBy(() -> note("\u00A0\u200B\n"));
    }

    @Test
    void a_note_is_measured_as_it_is_kept() {
        assertThat(note("x".repeat(Reason.MOST) + "\n\u00A0").text()).hasSize(Reason.MOST);
        assertThatRefusal(TextRefusals.TOO_LONG).isThrownBy(() -> note("x".repeat(Reason.MOST + 1)));
    }

    @Test
    void a_task_has_a_title_that_says_something() {
        assertThat(task("Bel\u00A0 Cosun\u200B").title()).isEqualTo("Bel Cosun");
        assertThatRefusal(TextRefusals.MISSING).isThrownBy(() -> task("\u00A0"));
    }

    @Test
    void evidence_is_kept_as_a_reader_sees_it() {
        RecordEvidence typed = new RecordEvidence(
                Evidence.Kind.ADVICE,
                "\u00A0AMVI",
                PartialDate.on(TODAY),
                "positief\u2028",
                "\u00A0Eerste regel\r\ntweede\u202F",
                "\u200B",
                "\uFEFFKGG/2026 \u00A0 12");

        assertThat(typed)
                .isEqualTo(new RecordEvidence(
                        Evidence.Kind.ADVICE,
                        "AMVI",
                        PartialDate.on(TODAY),
                        "positief",
                        "Eerste regel\ntweede",
                        null,
                        "KGG/2026 12"));
    }

    @Test
    void an_advice_of_a_space_that_nobody_sees_is_missing() {
        assertThatRefusal(TextRefusals.MISSING)
                .isThrownBy(() -> new RecordEvidence(
                        Evidence.Kind.ADVICE, "AMVI", PartialDate.on(TODAY), "\u00A0", null, null, null))
                .satisfies(refusal -> assertThat(refusal.field()).contains("outcome"));
    }

    @Test
    void nobody_asked_for_a_status_when_only_a_space_says_who() {
        assertThat(new StatusChange(CaseStatus.STOPPED, TODAY, new Reason("Klaar."), "\u00A0", null).requestedBy())
                .isNull();
    }

    private static Note note(String text) {
        return new Note(UUID.randomUUID(), WriteNote.remark(text, TODAY), "Noor Bakker", Instant.EPOCH);
    }

    private static Task task(String title) {
        return new Task(UUID.randomUUID(), title, TODAY, null, false);
    }
}
