package nl.maatstaf.shell.web.input;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.FacesConverter;
import jakarta.faces.convert.IntegerConverter;
import nl.maatstaf.text.TypedText;
import org.jspecify.annotations.Nullable;

/** Reads a whole number, such as a year, with any spaces in it. */
@FacesConverter(WholeNumberConverter.ID)
public class WholeNumberConverter extends IntegerConverter {

    public static final String ID = "maatstaf.whole";

    @Override
    public @Nullable Object getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        return super.getAsObject(faces, input, typed == null ? null : TypedText.code(typed));
    }
}
