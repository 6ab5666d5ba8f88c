package nl.maatstaf.agreement.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import nl.maatstaf.agreement.CommitmentTerms;
import nl.maatstaf.agreement.service.InstrumentService;
import nl.maatstaf.agreement.service.InstrumentView;
import nl.maatstaf.casefile.web.CaseRequest;
import nl.maatstaf.quantity.Baseline;
import nl.maatstaf.quantity.Indicator;
import nl.maatstaf.quantity.Tonnes;
import nl.maatstaf.quantity.TonnesRange;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.text.Reason;
import org.jspecify.annotations.Nullable;

/** Adds a commitment to a draft, or corrects one. Tonnes are typed in kilotonnes. */
@Named("setCommitment")
@RequestScoped
public class SetCommitmentPage {

    private InstrumentService service;
    private CaseRequest request;
    private ShownInstrument shown;
    private Messages messages;

    private Indicator indicator = Indicator.CO2_EQ;
    private @Nullable BigDecimal low;
    private @Nullable BigDecimal central;
    private @Nullable BigDecimal high;
    private @Nullable Integer baselineFrom;
    private @Nullable Integer baselineTo;
    private @Nullable Integer targetYear;
    private @Nullable String text;
    private @Nullable String source;
    private @Nullable String reason;

    protected SetCommitmentPage() {}

    @Inject
    public SetCommitmentPage(InstrumentService service, CaseRequest request, ShownInstrument shown, Messages messages) {
        this.service = service;
        this.request = request;
        this.shown = shown;
        this.messages = messages;
    }

    public String add() {
        service.commit(request.getNumber(), request.getSeen(), request.item(), terms(), request.getKey());
        messages.done("agreement.done.committed");
        return request.again();
    }

    public String correct() {
        service.correctCommitment(
                request.getNumber(), request.getSeen(), request.item(), terms(), Reason.of(reason), request.getKey());
        messages.done("agreement.done.corrected");
        return request.again();
    }

    /** The form to correct a commitment begins with what it says now. */
    @PostConstruct
    void begin() {
        if (!CaseRequest.isFirstShown() || !request.getCode().equals("correct-commitment")) {
            return;
        }
        InstrumentView.Commitment now = shown.getCommitment();
        indicator = now.indicator();
        low = now.low();
        central = now.central();
        high = now.high();
        baselineFrom = now.baselineFrom();
        baselineTo = now.baselineTo();
        targetYear = now.targetYear();
        text = now.text();
        source = now.source();
    }

    private CommitmentTerms terms() {
        return new CommitmentTerms(
                indicator,
                TonnesRange.of(tonnes("low", low), tonnes("central", central), tonnes("high", high)),
                baseline(),
                targetYear,
                text == null ? "" : text,
                source);
    }

    private static @Nullable Tonnes tonnes(String field, @Nullable BigDecimal kilotonnes) {
        return kilotonnes == null ? null : Tonnes.ofKilotonnes(field, kilotonnes);
    }

    private Baseline baseline() {
        Integer first = baselineFrom == null ? baselineTo : baselineFrom;
        if (first == null) {
            return Baseline.notPublished();
        }
        return Baseline.of(first, baselineTo == null ? first : baselineTo);
    }

    public List<Indicator> getIndicators() {
        return List.of(Indicator.values());
    }

    public Indicator getIndicator() {
        return indicator;
    }

    public void setIndicator(Indicator indicator) {
        this.indicator = indicator;
    }

    public @Nullable BigDecimal getLow() {
        return low;
    }

    public void setLow(@Nullable BigDecimal low) {
        this.low = low;
    }

    public @Nullable BigDecimal getCentral() {
        return central;
    }

    public void setCentral(@Nullable BigDecimal central) {
        this.central = central;
    }

    public @Nullable BigDecimal getHigh() {
        return high;
    }

    public void setHigh(@Nullable BigDecimal high) {
        this.high = high;
    }

    public @Nullable Integer getBaselineFrom() {
        return baselineFrom;
    }

    public void setBaselineFrom(@Nullable Integer baselineFrom) {
        this.baselineFrom = baselineFrom;
    }

    public @Nullable Integer getBaselineTo() {
        return baselineTo;
    }

    public void setBaselineTo(@Nullable Integer baselineTo) {
        this.baselineTo = baselineTo;
    }

    public @Nullable Integer getTargetYear() {
        return targetYear;
    }

    public void setTargetYear(@Nullable Integer targetYear) {
        this.targetYear = targetYear;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
