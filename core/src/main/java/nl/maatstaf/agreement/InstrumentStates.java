package nl.maatstaf.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.time.History;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;

/** The states an instrument came into: every row there is, to which rows are added and in which they are closed. */
record InstrumentStates(List<InstrumentStateEntry> rows) {

    InstrumentStateEntry latest() {
        return history().latest().orElseThrow();
    }

    void enter(InstrumentStateEntry entry, Knowledge known) {
        List<InstrumentStateEntry> entered = new ArrayList<>(history().current());
        entered.add(entry);
        become(entered, known);
    }

    /** Corrects when it came into a state; answers that state as it was dated. */
    InstrumentStateEntry correctDate(UUID fact, PartialDate occurred, Knowledge known) {
        InstrumentStateEntry wrong = history().find(fact).orElseThrow(CaseRefusals.FACT_NOT_FOUND::with);
        LocalDate next = history().dayAfter(wrong);
        if (occurred.isAfter(next)) {
            throw CaseRefusals.DATE_AFTER_NEXT_STAGE.with(next);
        }
        become(
                history().current().stream()
                        .map(entry -> entry.equals(wrong) ? wrong.on(occurred) : entry)
                        .toList(),
                known);
        return wrong;
    }

    /** Retracts that it came into its latest state; answers what is retracted. */
    InstrumentStateEntry retract(UUID fact, Knowledge known) {
        InstrumentStateEntry wrong = latest();
        if (!wrong.factId().equals(fact)) {
            throw CaseRefusals.FACT_NOT_FOUND.with();
        }
        if (wrong.state() == InstrumentState.DRAFT) {
            throw AgreementRefusals.INSTRUMENT_STATE_NOT_ALLOWED.with(InstrumentState.DRAFT, InstrumentState.DRAFT);
        }
        history().retract(wrong, known);
        return wrong;
    }

    List<InstrumentStateEntry> current() {
        return history().current();
    }

    private void become(List<InstrumentStateEntry> entries, Knowledge known) {
        history().become(inOrder(entries), known);
    }

    private History<InstrumentStateEntry> history() {
        return History.of(rows);
    }

    /**
     * The states in the order in which an instrument came into them, none dated after the next: what was written down
     * later than it happened does not hold after what followed, and gets the date of that.
     */
    private static List<InstrumentStateEntry> inOrder(List<InstrumentStateEntry> states) {
        List<InstrumentStateEntry> inOrder = new ArrayList<>(states);
        for (int i = inOrder.size() - 2; i >= 0; i--) {
            PartialDate next = inOrder.get(i + 1).occurred();
            PartialDate own = inOrder.get(i).occurred();
            if (next.countsFrom().map(own::isAfter).orElse(own.isKnown())) {
                inOrder.set(i, inOrder.get(i).on(next));
            }
        }
        return inOrder;
    }
}
