package nl.maatstaf.agreement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.stream.Stream;
import nl.maatstaf.agreement.AgreementRefusals;
import nl.maatstaf.agreement.service.InstrumentView;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.casefile.web.CaseRequest;

/** What a subpage is about: the instrument that its address names, or one of its steps or commitments. */
@Named
@RequestScoped
public class ShownInstrument {

    private CaseRequest request;
    private InstrumentLines instruments;

    protected ShownInstrument() {}

    @Inject
    public ShownInstrument(CaseRequest request, InstrumentLines instruments) {
        this.request = request;
        this.instruments = instruments;
    }

    public InstrumentView getInstrument() {
        UUID asked = request.item();
        return all().filter(one -> one.id().equals(asked))
                .findFirst()
                .orElseThrow(AgreementRefusals.INSTRUMENT_NOT_FOUND::with);
    }

    /** The instrument that the step or the commitment is of. */
    public InstrumentView getWithFact() {
        return fact(all().filter(one ->
                steps(one).findAny().isPresent() || commitments(one).findAny().isPresent()));
    }

    public InstrumentView.Step getStep() {
        return fact(all().flatMap(this::steps));
    }

    public InstrumentView.Commitment getCommitment() {
        return fact(all().flatMap(this::commitments));
    }

    private Stream<InstrumentView> all() {
        return instruments.getAll().stream();
    }

    private Stream<InstrumentView.Step> steps(InstrumentView one) {
        UUID asked = request.item();
        return one.steps().stream().filter(step -> step.fact().equals(asked));
    }

    private Stream<InstrumentView.Commitment> commitments(InstrumentView one) {
        UUID asked = request.item();
        return one.commitments().stream().filter(commitment -> commitment.fact().equals(asked));
    }

    private static <T> T fact(Stream<T> found) {
        return found.findFirst().orElseThrow(CaseRefusals.FACT_NOT_FOUND::with);
    }
}
