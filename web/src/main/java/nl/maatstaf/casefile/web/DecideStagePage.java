package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.maatstaf.casefile.StageDecision;
import nl.maatstaf.casefile.service.CaseFileService;
import nl.maatstaf.casefile.service.overview.GateView;
import nl.maatstaf.casefile.service.overview.StageProgress;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** The decisions on the stage of a case: pass the gate, skip, send back, deviate from a requirement. */
@Named("decideStage")
@RequestScoped
public class DecideStagePage {

    private CaseFileService cases;
    private CaseRequest request;
    private ShowCasePage page;
    private Messages messages;

    private LocalDate date;
    private @Nullable String reason;
    private String stage = "";

    protected DecideStagePage() {}

    @Inject
    public DecideStagePage(CaseFileService cases, CaseRequest request, ShowCasePage page, Messages messages, Now now) {
        this.cases = cases;
        this.request = request;
        this.page = page;
        this.messages = messages;
        this.date = now.today();
    }

    public String pass() {
        cases.passGate(request.getNumber(), request.getSeen(), decision(), request.getKey());
        messages.done("casefile.done.passed");
        return request.again();
    }

    public String skip() {
        cases.skipTo(request.getNumber(), request.getSeen(), stage, decision(), request.getKey());
        messages.done("casefile.done.skipped");
        return request.again();
    }

    public String sendBack() {
        cases.returnTo(request.getNumber(), request.getSeen(), stage, decision(), request.getKey());
        messages.done("casefile.done.sentBack");
        return request.again();
    }

    public String deviate() {
        cases.deviate(request.getNumber(), request.getSeen(), request.getItem(), decision(), request.getKey());
        messages.done("casefile.done.deviated");
        return request.again();
    }

    /** The stages after the next one, to go on to without the gates between. */
    public List<StageProgress> getLater() {
        return page.getCase().stages().stream()
                .filter(one -> one.state() == StageProgress.State.NEXT)
                .toList();
    }

    /** The stages before, to go back to. */
    public List<StageProgress> getEarlier() {
        return page.getCase().stages().stream()
                .takeWhile(one -> one.state() != StageProgress.State.NOW)
                .toList();
    }

    /** The requirement that the form deviates from. */
    public GateView.Item getRequirement() {
        return Stream.ofNullable(page.getCase().gate())
                .flatMap(gate -> gate.items().stream())
                .filter(item -> item.requirement().code().equals(request.getItem()))
                .findFirst()
                .orElseThrow(CaseRefusals.FACT_NOT_FOUND::with);
    }

    private StageDecision decision() {
        return new StageDecision(date, Reason.of(reason));
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }
}
