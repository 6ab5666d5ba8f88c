package nl.maatstaf.agreement;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.type.Requirement;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.text.Label;

/** Met when each of the kinds of parties has signed an instrument of the kind. */
public record AllPartiesSigned(String code, Label label, String instrument, Set<PartyKind> parties)
        implements Requirement {

    public AllPartiesSigned {
        parties = Set.copyOf(parties);
    }

    /** The kinds of parties that sign an instrument of a kind in a case of a type; where its gates ask for none, one of each side. */
    public static Set<PartyKind> expected(CaseTypeDefinition type, InstrumentKind instrument) {
        Set<PartyKind> asked = EnumSet.noneOf(PartyKind.class);
        type.stages().stream().flatMap(stage -> stage.requirements().stream()).forEach(requirement -> {
            if (requirement instanceof AllPartiesSigned signed
                    && signed.instrument().equals(instrument.name())) {
                asked.addAll(signed.parties());
            }
        });
        return asked.isEmpty() ? EnumSet.of(PartyKind.MINISTER, PartyKind.COMPANY) : asked;
    }

    @Override
    public Optional<Evidence> metBy(Collection<Evidence> evidence) {
        Set<PartyKind> signed = EnumSet.noneOf(PartyKind.class);
        Requirement.about(evidence, Evidence.Kind.SIGNATURE, instrument)
                .flatMap(signature -> signature.party().stream())
                .forEach(signed::add);
        return signed.containsAll(parties)
                ? Requirement.about(evidence, Evidence.Kind.SIGNATURE, instrument)
                        .reduce((first, last) -> last)
                : Optional.empty();
    }
}
