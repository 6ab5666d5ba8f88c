package nl.maatstaf.shell.web.input;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import nl.maatstaf.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text as {@link TypedText} does, at any input of one line or several of any page, before it is asked for or
 * measured. What is chosen or hidden, and a password, is what it is.
 */
@FacesConverter(forClass = String.class)
public class TextConverter implements Converter<String> {

    @Override
    public @Nullable String getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        if (input instanceof HtmlInputText) {
            return TypedText.optionalLine(typed);
        }
        return input instanceof HtmlInputTextarea ? TypedText.optionalLines(typed) : typed;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable String text) {
        return text == null ? "" : text;
    }
}
