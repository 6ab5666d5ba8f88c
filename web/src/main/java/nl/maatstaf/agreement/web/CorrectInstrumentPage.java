package nl.maatstaf.agreement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.util.Objects;
import java.util.UUID;
import nl.maatstaf.agreement.service.InstrumentService;
import nl.maatstaf.agreement.service.InstrumentView;
import nl.maatstaf.casefile.web.CaseRequest;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** Sets right when an instrument came into a state, that it never did, and where it is published. */
@Named("correctInstrument")
@RequestScoped
public class CorrectInstrumentPage {

    private static final UUID NONE = new UUID(0, 0);

    private InstrumentService service;
    private InstrumentLines instruments;
    private CaseRequest request;
    private Messages messages;

    private @Nullable UUID instrument;
    private @Nullable UUID fact;
    private @Nullable String name;
    private PartialDate date;
    private @Nullable String source;
    private @Nullable String reason;

    protected CorrectInstrumentPage() {}

    @Inject
    public CorrectInstrumentPage(
            InstrumentService service, InstrumentLines instruments, CaseRequest request, Messages messages, Now now) {
        this.service = service;
        this.instruments = instruments;
        this.request = request;
        this.messages = messages;
        this.date = PartialDate.on(now.today());
    }

    public String correctDate() {
        service.correctDate(
                request.getNumber(),
                request.getSeen(),
                fact == null ? NONE : fact,
                date,
                Reason.of(reason),
                request.getKey());
        messages.done("agreement.done.corrected");
        return request.again();
    }

    public String retractState() {
        service.retractState(
                request.getNumber(),
                request.getSeen(),
                fact == null ? NONE : fact,
                Reason.of(reason),
                request.getKey());
        messages.done("agreement.done.retracted");
        return request.again();
    }

    public String correctSource() {
        service.correctSource(
                request.getNumber(),
                request.getSeen(),
                instrument == null ? NONE : instrument,
                source,
                Reason.of(reason),
                request.getKey());
        messages.done("agreement.done.corrected");
        return request.again();
    }

    /** What the form is filled with to take the latest state of an instrument back. */
    public String fillingRetraction(InstrumentView instrument) {
        return Json.createObjectBuilder()
                .add("retractStateForm:fact", instrument.latest().fact().toString())
                .add("retractStateForm:name", instruments.name(instrument))
                .build()
                .toString();
    }

    /** What the form is filled with to correct the source of an instrument. */
    public String fillingSource(InstrumentView instrument) {
        return Json.createObjectBuilder()
                .add("correctSourceForm:instrument", instrument.id().toString())
                .add("correctSourceForm:name", instruments.name(instrument))
                .add("correctSourceForm:source", Objects.toString(instrument.source(), ""))
                .build()
                .toString();
    }

    public @Nullable UUID getInstrument() {
        return instrument;
    }

    public void setInstrument(UUID instrument) {
        this.instrument = instrument;
    }

    public @Nullable UUID getFact() {
        return fact;
    }

    public void setFact(UUID fact) {
        this.fact = fact;
    }

    /** What the instrument is called, for who corrects it to read. */
    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public PartialDate getDate() {
        return date;
    }

    public void setDate(PartialDate date) {
        this.date = date;
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
