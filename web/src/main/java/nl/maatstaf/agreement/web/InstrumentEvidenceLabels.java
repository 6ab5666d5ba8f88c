package nl.maatstaf.agreement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.maatstaf.agreement.AllPartiesSigned;
import nl.maatstaf.agreement.FiguresPresent;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.service.overview.EvidenceLine;
import nl.maatstaf.casefile.type.Requirement;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.casefile.web.EvidenceLabels;
import nl.maatstaf.shell.web.Texts;

/** What figures and signatures of an instrument are called, and what is missing of them. */
@RequestScoped
public class InstrumentEvidenceLabels implements EvidenceLabels {

    private Texts texts;

    protected InstrumentEvidenceLabels() {}

    @Inject
    public InstrumentEvidenceLabels(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Optional<String> topic(Evidence.Kind kind, String topic) {
        return kind == Evidence.Kind.SIGNATURE || kind == Evidence.Kind.FIGURES
                ? Optional.of(texts.get("agreement.InstrumentKind." + topic))
                : Optional.empty();
    }

    @Override
    public Optional<String> whyOpen(Requirement requirement, List<EvidenceLine> recorded) {
        return switch (requirement) {
            case AllPartiesSigned asked ->
                Optional.of(
                        texts.of("agreement.gate.open.signed", inText(asked.instrument()), missing(asked, recorded)));
            case FiguresPresent asked ->
                Optional.of(texts.of("agreement.gate.open.figures", inText(asked.instrument())));
            default -> Optional.empty();
        };
    }

    private String inText(String instrument) {
        return texts.get("agreement.inText." + instrument);
    }

    private String missing(AllPartiesSigned asked, List<EvidenceLine> recorded) {
        Set<PartyKind> missing = new TreeSet<>(asked.parties());
        recorded.stream()
                .filter(line ->
                        line.kind() == Evidence.Kind.SIGNATURE && line.topic().equals(asked.instrument()))
                .map(EvidenceLine::party)
                .forEach(missing::remove);
        return missing.stream().map(texts::name).collect(Collectors.joining(", "));
    }
}
