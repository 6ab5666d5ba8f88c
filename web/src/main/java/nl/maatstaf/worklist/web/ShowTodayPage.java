package nl.maatstaf.worklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.maatstaf.casefile.TaskNotFound;
import nl.maatstaf.casefile.service.TaskService;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.worklist.service.ChangeLine;
import nl.maatstaf.worklist.service.Today;
import nl.maatstaf.worklist.service.TodayService;
import org.jspecify.annotations.Nullable;

/** The day of an official. A task is named by its own identifier, so that a list that changed meanwhile does no harm. */
@Named
@RequestScoped
public class ShowTodayPage {

    private static final String PAGE = "/worklist/today.xhtml?faces-redirect=true";

    private TodayService service;
    private TaskService tasks;
    private Messages messages;
    private Texts texts;
    private HttpServletRequest request;
    private Today today;

    @SuppressWarnings("NullAway.Init")
    protected ShowTodayPage() {}

    @Inject
    @SuppressWarnings("NullAway.Init") // read() fills the day before the page is made
    public ShowTodayPage(
            TodayService service, TaskService tasks, Messages messages, Texts texts, HttpServletRequest request) {
        this.service = service;
        this.tasks = tasks;
        this.messages = messages;
        this.texts = texts;
        this.request = request;
    }

    /** Reads the page. */
    public void read() {
        today = service.look();
    }

    /** Completes the task whose button was used, or takes that back. */
    public @Nullable String act() {
        String task = request.getParameter("complete");
        if (task != null) {
            tasks.complete(id(task));
            messages.done("worklist.today.completed");
            return PAGE + "&done=" + id(task);
        }
        String undone = request.getParameter("undo");
        if (undone != null) {
            tasks.reopen(id(undone));
            messages.done("worklist.today.reopened");
            return PAGE;
        }
        return null;
    }

    public Today getToday() {
        return today;
    }

    /** What was done, in a few words. */
    public String action(ChangeLine change) {
        int detail = change.action().indexOf('.');
        String action = detail < 0 ? change.action() : change.action().substring(0, detail);
        return texts.get("worklist.action." + action);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notATask) {
            throw new TaskNotFound();
        }
    }
}
