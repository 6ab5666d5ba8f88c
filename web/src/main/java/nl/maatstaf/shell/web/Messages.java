package nl.maatstaf.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What the system says back: errors with the input they are about, and what was done. */
@Named
@RequestScoped
public class Messages {

    private Texts texts;

    @SuppressWarnings("NullAway.Init")
    protected Messages() {}

    @Inject
    public Messages(Texts texts) {
        this.texts = texts;
    }

    /**
     * One line of the summary.
     *
     * @param text what is wrong
     * @param target the client identifier of the input to go to; none when it is about the whole request
     * @param label the name of that input
     */
    public record Line(String text, @Nullable String target, String label) {}

    /** Says, after the redirect that follows, that something was done. */
    public void done(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, texts.of(key, arguments), null));
    }

    /** Says what is wrong with an input, in words that are at hand. */
    public void wrong(String clientId, String text) {
        FacesContext.getCurrentInstance()
                .addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    public List<String> getDone() {
        return all(null)
                .filter(Messages::isDone)
                .map(FacesMessage::getSummary)
                .distinct()
                .toList();
    }

    /** The errors, those about an input in the order in which they came up. */
    public List<Line> getErrors() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterable<@Nullable String> targets = faces::getClientIdsWithMessages;
        return StreamSupport.stream(targets.spliterator(), false)
                .flatMap(target -> errors(faces, target))
                .distinct()
                .toList();
    }

    /** Whether what was sent from this form has been refused: a dialog around it then stays open. */
    public boolean refused(String form) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        return sent.containsKey(form) && !getErrors().isEmpty();
    }

    private static Stream<Line> errors(FacesContext faces, @Nullable String target) {
        String label = target == null ? "" : label(faces, target);
        return faces.getMessageList(target).stream()
                .filter(message -> !isDone(message))
                .map(message -> new Line(message.getSummary(), target, label));
    }

    private static String label(FacesContext faces, String target) {
        UIComponent input = faces.getViewRoot().findComponent(target);
        return Optional.ofNullable(input)
                .map(found -> found.getAttributes().get("label"))
                .map(Object::toString)
                .orElse("");
    }

    private static Stream<FacesMessage> all(@Nullable String target) {
        return FacesContext.getCurrentInstance().getMessageList(target).stream();
    }

    private static boolean isDone(FacesMessage message) {
        return message.getSeverity().equals(FacesMessage.SEVERITY_INFO);
    }
}
