package nl.maatstaf.visit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.service.overview.EvidenceLine;
import nl.maatstaf.casefile.type.Requirement;
import nl.maatstaf.casefile.web.EvidenceLabels;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.visit.Visited;

/** What the evidence of a visit is called, and what it takes where one is missing. */
@RequestScoped
public class VisitLabels implements EvidenceLabels {

    private Texts texts;

    protected VisitLabels() {}

    @Inject
    public VisitLabels(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Optional<String> topic(Evidence.Kind kind, String topic) {
        return kind == Evidence.Kind.FACT && topic.equals("VISIT")
                ? Optional.of(texts.get("visit.one"))
                : Optional.empty();
    }

    @Override
    public Optional<String> whyOpen(Requirement requirement, List<EvidenceLine> recorded) {
        return requirement instanceof Visited ? Optional.of(texts.get("visit.gate.open")) : Optional.empty();
    }
}
