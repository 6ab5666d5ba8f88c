package nl.maatstaf.shell.web;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.maatstaf.text.TypedText;
import nl.maatstaf.time.SupportedYear;
import nl.maatstaf.time.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * A day, typed as people write it or as an address carries it: {@code 20-11-2026}, {@code 20 november 2026},
 * {@code 2026-11-20}. It is shown as the reader's language writes it, whatever the language of the browser.
 */
@Dependent
@FacesConverter(value = DayConverter.ID, managed = true)
public class DayConverter implements Converter<LocalDate> {

    public static final String ID = "maatstaf.day";

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    @Override
    public @Nullable LocalDate getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        String text = TypedText.optionalLine(typed);
        if (text == null) {
            return null;
        }
        LocalDate day = WrittenDate.day(text).orElseThrow(() -> refusal(texts.get("shell.faces.day")));
        if (!SupportedYear.has(day)) {
            throw refusal(texts.of(
                    "shell.faces.day.year",
                    Integer.toString(SupportedYear.FIRST),
                    Integer.toString(SupportedYear.LAST)));
        }
        return day;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable LocalDate day) {
        return day == null ? "" : formats.date(day);
    }

    private static ConverterException refusal(String text) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
