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
import java.util.regex.Pattern;
import nl.maatstaf.text.BoundedParser;
import nl.maatstaf.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is written in the language of the page: {@code 1.234,5} in Dutch. Separators of thousands may be left
 * out; one that stands where none belongs is refused, so that a decimal point is never taken for one.
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
        String thousand = Pattern.quote(String.valueOf(symbols.getGroupingSeparator()));
        String point = Pattern.quote(String.valueOf(symbols.getDecimalSeparator()));
        if (number.length() > BoundedParser.LONGEST
                || !number.matches("-?(\\d+|\\d{1,3}(" + thousand + "\\d{3})+)(" + point + "\\d+)?")) {
            throw notUnderstood();
        }
        return BoundedParser.number(number.replaceAll(thousand, "").replaceAll(point, "."))
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
