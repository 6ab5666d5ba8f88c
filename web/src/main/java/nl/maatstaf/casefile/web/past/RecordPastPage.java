package nl.maatstaf.casefile.web.past;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.maatstaf.casefile.past.PastStage;
import nl.maatstaf.casefile.past.RecordPast;
import nl.maatstaf.casefile.service.PastService;
import nl.maatstaf.casefile.web.CaseRequest;
import nl.maatstaf.casefile.web.ShowCasePage;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Records what happened in a case earlier, all in one form. */
@Named("recordPast")
@RequestScoped
public class RecordPastPage {

    private PastService past;
    private PastKinds kinds;
    private CaseRequest request;
    private ShowCasePage page;
    private Messages messages;

    private @Nullable PastLines lines;
    private @Nullable PartialDate opened;

    protected RecordPastPage() {}

    @Inject
    public RecordPastPage(
            PastService past, PastKinds kinds, CaseRequest request, ShowCasePage page, Messages messages) {
        this.past = past;
        this.kinds = kinds;
        this.request = request;
        this.page = page;
        this.messages = messages;
    }

    public String record() {
        RecordPast stated =
                new RecordPast(opened, getLines().stated(), getLines().rows(kinds));
        past.record(request.getNumber(), request.getSeen(), stated, request.getKey());
        messages.done("casefile.done.past");
        return request.again();
    }

    public PastLines getLines() {
        if (lines == null) {
            lines = new PastLines(page.getCase().stages());
        }
        return lines;
    }

    public PastStage.Course[] getCourses() {
        return PastStage.Course.values();
    }

    /** When the case began; none when that stands right. */
    public @Nullable PartialDate getOpened() {
        return opened;
    }

    public void setOpened(@Nullable PartialDate opened) {
        this.opened = opened;
    }
}
