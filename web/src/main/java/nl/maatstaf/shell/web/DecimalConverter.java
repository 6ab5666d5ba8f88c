package nl.maatstaf.shell.web;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import nl.maatstaf.text.TypedText;
import nl.maatstaf.text.WrittenNumber;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is written in the language of the page: {@code 1.234,5} in Dutch, {@code 1,234.5} in English.
 */
@Dependent
@FacesConverter(value = DecimalConverter.ID, managed = true)
public class DecimalConverter implements Converter<BigDecimal> {

    public static final String ID = "maatstaf.decimal";

    @Inject
    private Preferences preferences;

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    @Override
    public @Nullable BigDecimal getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        String number = typed == null ? "" : TypedText.code(typed);
        if (number.isEmpty()) {
            return null;
        }
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(preferences.getLocale());
        return new WrittenNumber(symbols.getGroupingSeparator(), symbols.getDecimalSeparator())
                .read(number)
                .orElseThrow(this::notUnderstood);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable BigDecimal value) {
        return formats.exact(value);
    }

    private ConverterException notUnderstood() {
        return new ConverterException(new FacesMessage(
                FacesMessage.SEVERITY_ERROR, texts.get("shell.faces.converter.BigDecimalConverter.DECIMAL"), null));
    }
}
