package nl.maatstaf.shell.web.choice;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.stream.Stream;
import nl.maatstaf.shell.web.Texts;
import org.jspecify.annotations.Nullable;

/** Refuses what cannot be chosen, by name. */
@Dependent
@FacesValidator(value = ChoiceValidator.ID, managed = true)
public class ChoiceValidator implements Validator<Object> {

    public static final String ID = "maatstaf.choice";

    @Inject
    private Texts texts;

    @Override
    public void validate(FacesContext faces, UIComponent input, @Nullable Object chosen) {
        Stream<?> all = chosen instanceof Collection<?> several ? several.stream() : Stream.ofNullable(chosen);
        all.map(Choice.class::cast).filter(one -> !one.isKnown()).findFirst().ifPresent(this::refuse);
    }

    private void refuse(Choice unknown) {
        String text = unknown.name().isEmpty()
                ? texts.get("shell.faces.choose.gone")
                : texts.of("shell.faces.choose", unknown.name());
        throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
