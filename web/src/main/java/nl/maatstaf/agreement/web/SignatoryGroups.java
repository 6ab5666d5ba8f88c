package nl.maatstaf.agreement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.agreement.service.InstrumentView;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.shell.web.Texts;

/** Who signed an instrument by kind of party, with the kinds that sign such an instrument and of which nobody is on record. */
@Named
@RequestScoped
public class SignatoryGroups {

    private Texts texts;

    protected SignatoryGroups() {}

    @Inject
    public SignatoryGroups(Texts texts) {
        this.texts = texts;
    }

    /**
     * The parties of a kind.
     *
     * @param parties none when nobody of the kind is on record
     */
    public record Group(PartyKind kind, List<InstrumentView.Signatory> parties) {

        private static Group of(PartyKind kind, InstrumentView instrument) {
            return new Group(
                    kind,
                    instrument.signatories().stream()
                            .filter(party -> party.kind() == kind)
                            .toList());
        }
    }

    public List<Group> of(InstrumentView instrument) {
        return Stream.concat(
                        instrument.signatories().stream().map(InstrumentView.Signatory::kind),
                        instrument.notRecorded().stream())
                .distinct()
                .sorted()
                .map(kind -> Group.of(kind, instrument))
                .toList();
    }

    /** The same in a line: {@code Minister: niet vastgelegd; Provincie: Provincie Groningen, Provincie Overijssel}. */
    public String text(InstrumentView instrument) {
        return of(instrument).stream()
                .map(group -> texts.name(group.kind()) + ": " + names(group))
                .collect(Collectors.joining("; "));
    }

    private String names(Group group) {
        return group.parties().isEmpty()
                ? texts.get("agreement.party.notRecorded")
                : group.parties().stream().map(InstrumentView.Signatory::party).collect(Collectors.joining(", "));
    }
}
