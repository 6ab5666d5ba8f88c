package nl.maatstaf.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.maatstaf.refusal.RefusalType;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.api.InputHolder;

/** What the system says back: errors with the input they are about, and what was done. */
@Named
@RequestScoped
public class Messages {

    /** The row in which an input stands, as its client identifier says. */
    private static final Pattern ROW = Pattern.compile(":\\d+:");

    private final Map<String, String> labels = new HashMap<>();

    private Texts texts;

    protected Messages() {}

    @Inject
    public Messages(Texts texts) {
        this.texts = texts;
    }

    /**
     * One line of the summary.
     *
     * @param text what is wrong
     * @param target the client identifier of the input to go to; none when it is about the whole request, or about a part
     *     of the address that the page has no input for
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

    /** The same about an input that is no component, or not yet made, and so cannot give its name. */
    public void wrong(String clientId, String label, String text) {
        labels.put(clientId, label);
        wrong(clientId, text);
    }

    /** Whether something is wrong with an input. */
    public boolean wrong(String clientId) {
        return !FacesContext.getCurrentInstance().getMessageList(clientId).isEmpty();
    }

    /** What is wrong with an input; nothing when it is right. */
    public String about(String clientId) {
        return errors(FacesContext.getCurrentInstance(), clientId)
                .map(Line::text)
                .findFirst()
                .orElse("");
    }

    /** Whether that is why the request was refused. */
    public boolean refused(RefusalType reason) {
        return reason.equals(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(RefusalHandler.REFUSED));
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

    private Stream<Line> errors(FacesContext faces, @Nullable String target) {
        String label = target == null ? "" : label(faces, target);
        String shown = target == null || target.contains(UIViewRoot.UNIQUE_ID_PREFIX) ? null : typedIn(faces, target);
        return faces.getMessageList(target).stream()
                .filter(message -> !isDone(message))
                .map(message -> new Line(message.getSummary(), shown, label));
    }

    private static String typedIn(FacesContext faces, String target) {
        UIComponent input = find(faces, target);
        return input instanceof InputHolder ? Field.inputId(faces, input) : target;
    }

    private static @Nullable UIComponent find(FacesContext faces, String target) {
        return faces.getViewRoot().findComponent(ROW.matcher(target).replaceAll(":"));
    }

    private String label(FacesContext faces, String target) {
        if (labels.containsKey(target)) {
            return labels.get(target);
        }
        UIComponent input = find(faces, target);
        for (UIComponent at = input; at != null; at = at.getParent()) {
            if (at instanceof Field field) {
                return field.label();
            }
        }
        return input == null ? "" : Objects.toString(input.getAttributes().get("label"), "");
    }

    private static Stream<FacesMessage> all(@Nullable String target) {
        return FacesContext.getCurrentInstance().getMessageList(target).stream();
    }

    private static boolean isDone(FacesMessage message) {
        return message.getSeverity().equals(FacesMessage.SEVERITY_INFO);
    }
}
