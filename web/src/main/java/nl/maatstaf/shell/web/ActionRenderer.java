package nl.maatstaf.shell.web;

import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.render.FacesRenderer;
import jakarta.faces.render.Renderer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** {@code m:action}: a command as a real button, so that it can hold an icon and needs no script. */
@FacesRenderer(componentFamily = UICommand.COMPONENT_FAMILY, rendererType = ActionRenderer.TYPE)
public class ActionRenderer extends Renderer<UICommand> {

    public static final String TYPE = "nl.maatstaf.Action";

    @Override
    public void decode(FacesContext faces, UICommand command) {
        if (faces.getExternalContext().getRequestParameterMap().containsKey(command.getClientId(faces))) {
            command.queueEvent(new ActionEvent(faces, command));
        }
    }

    @Override
    public void encodeBegin(FacesContext faces, UICommand command) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("button", command);
        out.writeAttribute("type", "submit", null);
        out.writeAttribute("id", command.getClientId(faces), null);
        out.writeAttribute("name", command.getClientId(faces), null);
        out.writeAttribute("class", styles(command), null);
        @Nullable String icon = text(command, "icon");
        if (icon != null) {
            Icon.write(faces, out, icon);
        }
        out.writeText(String.valueOf(command.getValue()), null);
        @Nullable String about = text(command, "about");
        if (about != null) {
            out.startElement("span", command);
            out.writeAttribute("class", "m-vh", null);
            out.writeText(" " + about, null);
            out.endElement("span");
        }
    }

    @Override
    public void encodeEnd(FacesContext faces, UICommand command) throws IOException {
        faces.getResponseWriter().endElement("button");
    }

    private static String styles(UIComponent command) {
        @Nullable String kind = text(command, "kind");
        @Nullable String styleClass = text(command, "styleClass");
        return "m-btn" + (kind == null ? "" : " m-btn--" + kind) + (styleClass == null ? "" : " " + styleClass);
    }

    private static @Nullable String text(UIComponent command, String attribute) {
        Object value = command.getAttributes().get(attribute);
        return value == null ? null : value.toString();
    }
}
