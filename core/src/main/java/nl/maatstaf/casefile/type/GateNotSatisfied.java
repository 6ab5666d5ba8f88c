package nl.maatstaf.casefile.type;

import java.util.List;
import java.util.stream.Collectors;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Label;

/** The gate stays shut: it names what is missing. */
public class GateNotSatisfied extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Requirement> missing;

    public GateNotSatisfied(List<Requirement> missing) {
        super(
                CaseRefusals.GATE_NOT_SATISFIED,
                null,
                new Label(
                        missing.stream().map(open -> open.label().nl()).collect(Collectors.joining("; ")),
                        missing.stream().map(open -> open.label().en()).collect(Collectors.joining("; "))));
        this.missing = List.copyOf(missing);
    }

    public List<Requirement> missing() {
        return missing;
    }
}
