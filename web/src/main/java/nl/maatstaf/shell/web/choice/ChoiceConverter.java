package nl.maatstaf.shell.web.choice;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.text.BoundedParser;
import nl.maatstaf.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * The choice that an identifier stands for, looked up anew among the {@link Choices} of the input. What stands for none
 * becomes an unknown one, which {@link ChoiceValidator} refuses: a refusal here would leave the input nothing to show.
 */
@Dependent
@FacesConverter(value = ChoiceConverter.ID, managed = true)
public class ChoiceConverter implements Converter<Choice> {

    public static final String ID = "maatstaf.choice";

    @Override
    public @Nullable Choice getAsObject(FacesContext faces, UIComponent input, @Nullable String sent) {
        String text = TypedText.optionalLine(sent);
        if (text == null) {
            return null;
        }
        Optional<UUID> id = BoundedParser.identifier(text);
        if (id.isEmpty()) {
            return Choice.unknown(text);
        }
        Choices choices = (Choices) Objects.requireNonNull(input.getAttributes().get("choices"));
        return choices.find(id.get()).orElseGet(() -> Choice.unknown(""));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable Choice choice) {
        if (choice == null) {
            return "";
        }
        return choice.isKnown() ? choice.id().toString() : choice.name();
    }
}
