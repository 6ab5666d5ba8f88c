package nl.maatstaf.visit;

import java.util.Collection;
import java.util.Optional;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.type.Requirement;
import nl.maatstaf.text.Label;

/** Met when the company was visited. */
public record Visited(String code, Label label) implements Requirement {

    /** Of the evidence that a visit gives. */
    static final String TOPIC = "VISIT";

    @Override
    public Optional<Evidence> metBy(Collection<Evidence> evidence) {
        return Requirement.about(evidence, Evidence.Kind.FACT, TOPIC).findFirst();
    }
}
