package nl.maatstaf.casefile;

import java.util.List;
import java.util.stream.Collectors;
import nl.maatstaf.refusal.Refusal;

/** The gate stays shut: it names what is missing. */
public class GateNotSatisfied extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Requirement> missing;

    public GateNotSatisfied(List<Requirement> missing) {
        super(
                null,
                new Label(
                        missing.stream().map(open -> open.label().nl()).collect(Collectors.joining("; ")),
                        missing.stream().map(open -> open.label().en()).collect(Collectors.joining("; "))));
        this.missing = List.copyOf(missing);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_NOW;
    }

    public List<Requirement> missing() {
        return missing;
    }
}
