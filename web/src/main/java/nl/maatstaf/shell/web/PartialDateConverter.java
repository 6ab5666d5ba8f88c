package nl.maatstaf.shell.web;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import nl.maatstaf.text.TypedText;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.SupportedYear;
import nl.maatstaf.time.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known, typed as people write it: {@code 20-11-2026}, {@code 20 november 2026}, {@code half
 * december 2023}, {@code december 2023}, {@code voorjaar 2024}, {@code eind 2024}, {@code 2024}, {@code onbekend}; in
 * Dutch or English.
 */
@Dependent
@FacesConverter(value = PartialDateConverter.ID, managed = true)
public class PartialDateConverter implements Converter<PartialDate> {

    public static final String ID = "maatstaf.partialDate";

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    @Override
    public @Nullable PartialDate getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        String text = TypedText.optionalLine(typed);
        if (text == null) {
            return null;
        }
        PartialDate date = WrittenDate.read(text).orElseThrow(() -> refusal(texts.get("shell.faces.partialDate")));
        if (!SupportedYear.has(date)) {
            throw refusal(texts.of(
                    "shell.faces.day.year",
                    Integer.toString(SupportedYear.FIRST),
                    Integer.toString(SupportedYear.LAST)));
        }
        return date;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable PartialDate date) {
        return formats.typed(date);
    }

    private static ConverterException refusal(String text) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
