package nl.maatstaf.shell.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.html.HtmlSelectManyCheckbox;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.primefaces.component.api.InputHolder;

/**
 * {@code m:field}: label, hint and message around one input, tied together for whoever hears the page. A group of
 * choices becomes a fieldset; a single tick box has its label behind it.
 */
@FacesComponent(Field.TYPE)
public class Field extends UIComponentBase {

    public static final String TYPE = "nl.maatstaf.Field";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        UIInput input = input();
        boolean group = isGroup(input);
        tie(faces, input);
        ResponseWriter out = faces.getResponseWriter();
        out.startElement(group ? "fieldset" : "div", this);
        out.writeAttribute("class", input instanceof UISelectBoolean ? "m-field m-field--tick" : "m-field", null);
        label(faces, input, group ? "legend" : "label");
        if (!text("hint").isEmpty()) {
            out.startElement("p", this);
            out.writeAttribute("class", "m-field__hint", null);
            out.writeAttribute("id", hintId(faces, input), null);
            out.writeText(text("hint"), null);
            out.endElement("p");
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        UIInput input = input();
        ResponseWriter out = faces.getResponseWriter();
        List<FacesMessage> messages = faces.getMessageList(input.getClientId(faces));
        if (!messages.isEmpty()) {
            out.startElement("p", this);
            out.writeAttribute("class", "m-error", null);
            out.writeAttribute("id", errorId(faces, input), null);
            Icon.write(faces, out, "late");
            out.writeText(messages.getFirst().getSummary(), null);
            out.endElement("p");
        }
        out.endElement(isGroup(input) ? "fieldset" : "div");
    }

    /** What the input is called; empty for none. */
    String label() {
        return text("label");
    }

    private void label(FacesContext faces, UIInput input, String element) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        out.startElement(element, this);
        out.writeAttribute("class", "m-field__label", null);
        if (element.equals("label")) {
            out.writeAttribute("for", inputId(faces, input), null);
        }
        out.writeText(text("label"), null);
        if (Boolean.parseBoolean(text("optional"))) {
            out.startElement("small", this);
            out.writeText(" " + texts(faces).get("shell.field.optional"), null);
            out.endElement("small");
        }
        out.endElement(element);
    }

    /** What in the page is typed in: of a component with parts, the part that is. */
    static String inputId(FacesContext faces, UIComponent input) {
        return input instanceof InputHolder parts ? parts.getInputClientId() : input.getClientId(faces);
    }

    /** Names the input after its label and points it at hint and message. */
    private void tie(FacesContext faces, UIInput input) {
        boolean wrong = !faces.getMessageList(input.getClientId(faces)).isEmpty();
        List<String> describing = new ArrayList<>();
        if (!text("hint").isEmpty()) {
            describing.add(hintId(faces, input));
        }
        if (wrong) {
            describing.add(errorId(faces, input));
        }
        input.getAttributes().put("label", text("label"));
        if (!isGroup(input) && !(input instanceof UISelectBoolean) && !(input instanceof InputHolder)) {
            input.getAttributes().putIfAbsent("styleClass", "m-input");
        }
        Map<String, Object> passed = input.getPassThroughAttributes(true);
        put(passed, "aria-describedby", String.join(" ", describing));
        put(passed, "aria-invalid", wrong && !saysItself(input) ? "true" : "");
    }

    /** A component of PrimeFaces says of what it refused itself that it is wrong, and nothing of what others refused. */
    private static boolean saysItself(UIInput input) {
        return input instanceof InputHolder && !input.isValid();
    }

    private static void put(Map<String, Object> attributes, String name, String value) {
        if (value.isEmpty()) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    private UIInput input() {
        return find(this);
    }

    private static UIInput find(UIComponent parent) {
        for (UIComponent child : parent.getChildren()) {
            if (child instanceof UIInput input) {
                return input;
            }
            if (child.getChildCount() > 0) {
                return find(child);
            }
        }
        throw new IllegalStateException("m:field " + parent.getId() + " holds no input");
    }

    private static boolean isGroup(UIInput input) {
        return input instanceof HtmlSelectOneRadio || input instanceof HtmlSelectManyCheckbox;
    }

    private String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }

    private static String hintId(FacesContext faces, UIInput input) {
        return input.getClientId(faces) + "-hint";
    }

    private static String errorId(FacesContext faces, UIInput input) {
        return input.getClientId(faces) + "-error";
    }

    private static Texts texts(FacesContext faces) {
        return faces.getApplication().evaluateExpressionGet(faces, "#{t}", Texts.class);
    }
}
