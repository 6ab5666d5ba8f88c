package nl.maatstaf.agreement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;
import nl.maatstaf.agreement.service.InstrumentService;
import nl.maatstaf.agreement.service.InstrumentView;
import nl.maatstaf.casefile.web.CaseRequest;
import nl.maatstaf.shell.web.Formats;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.text.Reason;
import org.jspecify.annotations.Nullable;

/** Sets right who signed an instrument; the form begins with what stands there. */
@Named("correctSignatories")
@RequestScoped
public class CorrectSignatoriesPage {

    private static final String FORM = "correctSignatoriesForm:";

    private InstrumentService service;
    private InstrumentLines instruments;
    private CaseRequest request;
    private Messages messages;
    private Formats formats;

    private @Nullable UUID instrument;
    private @Nullable String name;
    private @Nullable SignatoryRows rows;
    private @Nullable String reason;

    protected CorrectSignatoriesPage() {}

    @Inject
    public CorrectSignatoriesPage(
            InstrumentService service,
            InstrumentLines instruments,
            CaseRequest request,
            Messages messages,
            Formats formats) {
        this.service = service;
        this.instruments = instruments;
        this.request = request;
        this.messages = messages;
        this.formats = formats;
    }

    public String correct() {
        service.correctSignatories(
                request.getNumber(),
                request.getSeen(),
                instrument == null ? new UUID(0, 0) : instrument,
                getRows().signatories(),
                Reason.of(reason),
                request.getKey());
        messages.done("agreement.done.corrected");
        return request.again();
    }

    /** What the form is filled with to correct an instrument, as JSON by the identifiers of its inputs. */
    public String filling(InstrumentView signed) {
        JsonObjectBuilder inputs = Json.createObjectBuilder()
                .add(FORM + "instrument", signed.id().toString())
                .add(FORM + "name", instruments.name(signed));
        getRows().showing(signed, formats).forEach((input, value) -> inputs.add(FORM + input, value));
        return inputs.build().toString();
    }

    public SignatoryRows getRows() {
        if (rows == null) {
            rows = SignatoryRows.roomFor(instruments.signed());
        }
        return rows;
    }

    public @Nullable UUID getInstrument() {
        return instrument;
    }

    public void setInstrument(UUID instrument) {
        this.instrument = instrument;
    }

    /** What the instrument is called, for who corrects it to read. */
    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
