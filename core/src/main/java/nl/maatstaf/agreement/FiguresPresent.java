package nl.maatstaf.agreement;

import java.util.Collection;
import java.util.Optional;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.type.Requirement;
import nl.maatstaf.text.Label;

/** Met when an instrument of the kind carries at least one commitment in tonnes. */
public record FiguresPresent(String code, Label label, String instrument) implements Requirement {

    @Override
    public Optional<Evidence> metBy(Collection<Evidence> evidence) {
        return Requirement.about(evidence, Evidence.Kind.FIGURES, instrument).findFirst();
    }
}
