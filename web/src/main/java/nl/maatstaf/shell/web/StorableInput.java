package nl.maatstaf.shell.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalInt;
import nl.maatstaf.text.StorableText;
import org.jspecify.annotations.Nullable;

/**
 * Says at any input of any page that a character in it cannot be kept; no page has to ask for it. In a hidden input nobody
 * can mend it: the request is turned away.
 */
@FacesValidator(value = StorableInput.ID, isDefault = true)
public class StorableInput implements Validator<Object> {

    public static final String ID = "maatstaf.keepable";

    @Override
    public void validate(FacesContext faces, UIComponent input, @Nullable Object value) {
        OptionalInt flaw = value instanceof String text ? StorableText.firstFlaw(text) : OptionalInt.empty();
        if (flaw.isEmpty()) {
            return;
        }
        if (input instanceof HtmlInputHidden) {
            reject(faces);
        }
        String text = CDI.current().select(Texts.class).get().of("shell.notStorable", flaw.getAsInt());
        throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    private static void reject(FacesContext faces) {
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
            faces.responseComplete();
        } catch (IOException unreachable) {
            throw new FacesException(unreachable);
        }
    }
}
