package nl.maatstaf.shell.web;

import jakarta.faces.application.Resource;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A drawing from the served sprite {@code icons.svg}; always beside words, so hidden from who hears the page. */
final class Icon {

    private Icon() {}

    static void write(FacesContext faces, ResponseWriter out, String name) throws IOException {
        out.startElement("svg", null);
        out.writeAttribute("class", "m-icon", null);
        out.writeAttribute("aria-hidden", "true", null);
        out.writeAttribute("focusable", "false", null);
        out.startElement("use", null);
        out.writeAttribute("href", sprite(faces) + "#" + name, null);
        out.endElement("use");
        out.endElement("svg");
    }

    private static String sprite(FacesContext faces) {
        @Nullable Resource icons = faces.getApplication().getResourceHandler().createResource("icons.svg", "maatstaf");
        return icons == null ? "" : faces.getExternalContext().encodeResourceURL(icons.getRequestPath());
    }
}
