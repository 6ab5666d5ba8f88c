package nl.maatstaf.casefile.web.past;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.maatstaf.casefile.WriteNote;
import nl.maatstaf.casefile.service.CaseFileService;
import nl.maatstaf.casefile.web.CaseRequest;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** Notes a remark for colleagues, or something that happened in a case. */
@Named("addNote")
@RequestScoped
public class AddNotePage {

    private CaseFileService cases;
    private CaseRequest request;
    private Messages messages;

    private @Nullable String text;
    private PartialDate date;
    private @Nullable String kind;
    private @Nullable String source;
    private @Nullable String place;
    private @Nullable String reference;

    protected AddNotePage() {}

    @Inject
    public AddNotePage(CaseFileService cases, CaseRequest request, Messages messages, Now now) {
        this.cases = cases;
        this.request = request;
        this.messages = messages;
        this.date = PartialDate.on(now.today());
    }

    public String add() {
        WriteNote note = new WriteNote(text == null ? "" : text, date, kind, source, place, reference);
        cases.addNote(request.getNumber(), note, request.getKey());
        messages.done("casefile.done.note");
        return request.again();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public PartialDate getDate() {
        return date;
    }

    public void setDate(PartialDate date) {
        this.date = date;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }
}
