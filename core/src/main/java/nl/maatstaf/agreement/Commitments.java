package nl.maatstaf.agreement;

import java.util.List;
import java.util.UUID;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.time.History;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;

/** What an instrument commits to: every row there is, to which rows are added and in which they are closed. */
record Commitments(List<Commitment> rows) {

    List<Commitment> current() {
        return rows.stream().filter(Commitment::isCurrent).toList();
    }

    void add(Commitment commitment, Knowledge known) {
        commitment.record(known);
        rows.add(commitment);
    }

    /** Corrects what a commitment says; answers what it said. */
    CommitmentTerms correct(UUID fact, CommitmentTerms right, Knowledge known) {
        Commitment wrong = History.of(rows).find(fact).orElseThrow(CaseRefusals.FACT_NOT_FOUND::with);
        replace(wrong, wrong.with(right), known);
        return wrong.terms();
    }

    /** Lets them count from the day of signing; from none when that is unknown. */
    void countFrom(PartialDate signed, Knowledge known) {
        current().stream()
                .filter(commitment -> !commitment.occurred().equals(signed))
                .forEach(commitment -> replace(commitment, commitment.on(signed), known));
    }

    private void replace(Commitment wrong, Commitment right, Knowledge known) {
        wrong.retract(known);
        add(right, known);
    }
}
