package nl.maatstaf.worklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.maatstaf.casefile.service.TaskService;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.shell.web.form.FormKey;
import nl.maatstaf.text.BoundedParser;
import nl.maatstaf.worklist.service.ChangeLine;
import nl.maatstaf.worklist.service.Today;
import nl.maatstaf.worklist.service.TodayService;
import org.jspecify.annotations.Nullable;

/** The day of an official. A task is named by its own identifier, so that a list that changed meanwhile does no harm. */
@Named
@RequestScoped
public class ShowTodayPage {

    private static final String PAGE = "/today";

    private TodayService service;
    private TaskService tasks;
    private Messages messages;
    private Texts texts;
    private HttpServletRequest request;
    private FormKey key;
    private @Nullable Today today;

    protected ShowTodayPage() {}

    @Inject
    public ShowTodayPage(
            TodayService service,
            TaskService tasks,
            Messages messages,
            Texts texts,
            HttpServletRequest request,
            FormKey key) {
        this.service = service;
        this.tasks = tasks;
        this.messages = messages;
        this.texts = texts;
        this.request = request;
        this.key = key;
    }

    /** Completes the task that the pressed button names; the toast offers to take it back. */
    public String complete() {
        UUID done = pressed("taskForm:complete");
        tasks.complete(done, key.getSent());
        messages.done("worklist.today.completed");
        return PAGE + "?done=" + done;
    }

    /** Takes a completion back. */
    public String reopen() {
        tasks.reopen(pressed("taskForm:reopen"), key.getSent());
        messages.done("worklist.today.reopened");
        return PAGE;
    }

    /** Whether the page is being made; a form that is handled needs nothing of the day. */
    public boolean isShowing() {
        return PhaseId.RENDER_RESPONSE.equals(FacesContext.getCurrentInstance().getCurrentPhaseId());
    }

    /** What there is to do and to know; looking is noted as a visit. */
    public Today getToday() {
        if (today == null) {
            today = service.look();
        }
        return today;
    }

    /** What was done, in a few words. */
    public String action(ChangeLine change) {
        return texts.get(change.type().textKey());
    }

    private UUID pressed(String button) {
        return BoundedParser.identifier(String.valueOf(request.getParameter(button)))
                .orElseThrow(CaseRefusals.TASK_NOT_FOUND::with);
    }
}
